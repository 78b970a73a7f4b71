-- Files of answers that were taken in by hand, so that taking one in can be undone. Neither names a file or a person.
create table import_batch (
  id text primary key,
  imported_at text not null,
  imported_by text not null
);
create table import_event (
  event_id text primary key references event (id) on delete cascade,
  batch text not null references import_batch (id) on delete cascade
);
create index import_event_batch on import_event (batch);
