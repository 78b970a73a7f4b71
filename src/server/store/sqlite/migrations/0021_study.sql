-- The study: one row a person, worked out from `event`, so that figures of a million events are there at once. All three
-- tables can be emptied: they are filled again from the log.
create table study_mark (
  name text primary key,
  version integer not null,
  -- Events received before this time are in; '' while none are.
  until text not null,
  -- Counts up whenever rows are let in or forgotten.
  generation integer not null
);
-- `subject` is the code that a visit belongs to, or the visit itself; '' while its row waits to be worked out.
create table study_visit (
  visit text primary key,
  subject text not null,
  left_out text,
  unreadable integer not null default 0
);
create index study_visit_subject on study_visit (subject);
create table study_row (subject text primary key, body text not null);

create table analysis_plan (
  position integer primary key autoincrement,
  text text not null,
  hash text not null,
  frozen_at text not null,
  frozen_by text not null,
  visits_before integer not null
);
create table target (authority text primary key, people integer not null);
create table cost (
  id text primary key,
  place integer not null,
  kind text not null,
  label text not null,
  pence integer not null,
  source text not null
);
