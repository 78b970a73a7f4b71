-- The log of led sessions kept in the order of its key: a vote changes one page less on its way to the disk.
create table live_entry_in_order (
  session text not null references live_session (id) on delete cascade,
  seq integer not null,
  id text not null,
  at text not null,
  seat text,
  kind text not null,
  body text not null,
  primary key (session, seq),
  unique (session, id)
) without rowid;
insert into live_entry_in_order select session, seq, id, at, seat, kind, body from live_entry;
drop table live_entry;
alter table live_entry_in_order rename to live_entry;
