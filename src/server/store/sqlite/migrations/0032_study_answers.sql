-- Answers about the study as it stands, so that a server that has just started need not work them out again. Each is
-- made of figures that anybody of its reader's rank may see. All go whenever rows of the study come or go.
create table study_answer (
  name text primary key,
  -- A hash of everything else that the answer was made from; another one means that it must be made again.
  made_from text not null,
  body text not null
);
