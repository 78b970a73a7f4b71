create table client_fault (
  version text not null,
  kind text not null,
  name text not null,
  place text not null,
  page text not null,
  count integer not null,
  first_day text not null,
  last_day text not null,
  primary key (version, kind, name, place, page)
);
