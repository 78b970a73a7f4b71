create table live_session (
  id text primary key,
  code text not null unique,
  made_by text not null,
  created_at text not null,
  expires_at text not null,
  ended_at text
);
create table live_entry (
  session text not null references live_session (id) on delete cascade,
  seq integer not null,
  id text not null,
  at text not null,
  seat text,
  kind text not null,
  body text not null,
  primary key (session, seq),
  unique (session, id)
);
