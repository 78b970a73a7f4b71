-- Files of answers that were taken in by hand, so that taking one in can be undone. Neither names a file or a person.
create table import_batch (
  id uuid primary key,
  imported_at text collate "C" not null,
  imported_by text collate "C" not null
);
create table import_event (
  event_id uuid primary key references event (id) on delete cascade,
  batch uuid not null references import_batch (id) on delete cascade
);
create index import_event_batch on import_event (batch);
