alter table event add column live text;
create index event_live on event (live, position) where live is not null;
create index event_received on event (received_at);

alter table erased_person add column refused integer not null default 0;
alter table erased_visit add column refused integer not null default 0;
