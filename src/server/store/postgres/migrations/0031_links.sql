-- Links that an evaluator accepted, as keyed hashes of a code or a visit: nobody can read from them whose they are.
create table accepted_link (
  from_hash text collate "C" primary key,
  to_hash text collate "C" not null,
  accepted_at text collate "C" not null,
  accepted_by text collate "C" not null
);
create index accepted_link_to on accepted_link (to_hash);
