alter table event add column live text;
create index event_live on event (live, position) where live is not null;
create index event_received on event (received_at);
