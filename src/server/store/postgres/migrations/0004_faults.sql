create table client_fault (
  version text collate "C" not null,
  kind text collate "C" not null,
  name text collate "C" not null,
  place text collate "C" not null,
  page text collate "C" not null,
  count integer not null,
  first_day text collate "C" not null,
  last_day text collate "C" not null,
  primary key (version, kind, name, place, page)
);
