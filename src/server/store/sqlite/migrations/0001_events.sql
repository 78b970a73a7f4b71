create table event (
  position integer primary key autoincrement,
  id text not null unique,
  visit text not null,
  seq integer not null,
  at text not null,
  person text,
  kind text not null,
  keyed integer not null,
  clock text not null,
  received_at text not null,
  body text not null
);
create index event_visit on event (visit, seq);
create index event_person on event (person) where person is not null;

create table erased_person (
  person_hash text primary key,
  erased_at text not null,
  events integer not null
);
create table erased_visit (visit text primary key);

create table secret (name text primary key, value text not null);
create table invitation (key_hash text primary key, created_at text not null);
