create table live_session (
  id uuid primary key,
  code text collate "C" not null unique,
  made_by text collate "C" not null,
  created_at text collate "C" not null,
  expires_at text collate "C" not null,
  ended_at text collate "C"
);
create table live_entry (
  session uuid not null references live_session (id) on delete cascade,
  seq integer not null,
  id uuid not null,
  at text collate "C" not null,
  seat text collate "C",
  kind text collate "C" not null,
  body text collate "C" not null,
  primary key (session, seq),
  unique (session, id)
);

-- Appends entries of led sessions in one round trip and one commit, numbered in each session from 1. Whoever appends to
-- the same session waits at its row, so the numbers have no gaps and come in the order of the commits. Gives places in
-- the batch (from 1) with their numbers, and the places whose session is not there; the rest were there already.
-- Sessions are named on the channel once a commit: "<who appended> <session>,<session>…", or "<who appended> all".
create function append_live(
  origin text, sessions uuid[], ids uuid[], ats text[], seats text[], kinds text[], bodies text[],
  out places bigint[], out numbers bigint[], out gone bigint[]
) language plpgsql as $$
declare
  touched text;
  held uuid[];
begin
  held := array(
    select live_session.id from live_session where live_session.id = any (sessions) order by live_session.id for update
  );
  gone := array(
    select place from unnest(sessions) with ordinality as input (session, place) where session <> all (held)
  );
  with fresh as (
    select distinct on (input.session, input.id) input.*
    from unnest(sessions, ids, ats, seats, kinds, bodies) with ordinality
      as input (session, id, at, seat, kind, body, place)
    where input.session = any (held)
      and not exists (
        select from live_entry where live_entry.session = input.session and live_entry.id = input.id
      )
    order by input.session, input.id, input.place
  ), numbered as (
    select fresh.*,
      (select coalesce(max(live_entry.seq), 0) from live_entry where live_entry.session = fresh.session)
        + row_number() over (partition by fresh.session order by fresh.place) as number
    from fresh
  ), inserted as (
    insert into live_entry (session, seq, id, at, seat, kind, body)
    select session, number, id, at, seat, kind, body from numbered
  )
  select coalesce(array_agg(place), '{}'), coalesce(array_agg(number), '{}'), string_agg(distinct session::text, ',')
  into places, numbers, touched from numbered;
  if touched is not null then
    perform pg_notify('live', origin || ' ' || case when length(touched) > 7500 then 'all' else touched end);
  end if;
end
$$;

-- Events of led sessions tell nobody any more: the rooms follow their own log.
create or replace function append_events(
  origin text, ids uuid[], visits uuid[], seqs bigint[], ats text[], persons text[], person_hashes text[],
  lives uuid[], kinds text[], keyeds integer[], clocks text[], received_ats text[], bodies text[],
  out accepted uuid[], out erased bigint[]
) language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(7206402);
  erased := array(
    select place
    from unnest(person_hashes, visits) with ordinality as input (person_hash, visit, place)
    where exists (select from erased_person where erased_person.person_hash = input.person_hash)
      or exists (select from erased_visit where erased_visit.visit = input.visit)
  );
  if cardinality(erased) > 0 then
    update erased_person set refused = refused + late.n
    from (
      select input.person_hash, count(*) as n
      from unnest(person_hashes) with ordinality as input (person_hash, place)
      where place = any (erased) group by input.person_hash
    ) as late
    where erased_person.person_hash = late.person_hash;
    update erased_visit set refused = refused + late.n
    from (
      select input.visit, count(*) as n
      from unnest(visits, person_hashes) with ordinality as input (visit, person_hash, place)
      where place = any (erased)
        and not exists (select from erased_person where erased_person.person_hash = input.person_hash)
      group by input.visit
    ) as late
    where erased_visit.visit = late.visit;
  end if;
  with inserted as (
    insert into event (id, visit, seq, at, person, live, kind, keyed, clock, received_at, body)
    select id, visit, seq, at, person, live, kind, keyed, clock, received_at, body
    from unnest(ids, visits, seqs, ats, persons, lives, kinds, keyeds, clocks, received_ats, bodies) with ordinality
      as input (id, visit, seq, at, person, live, kind, keyed, clock, received_at, body, place)
    where place <> all (erased)
    order by place
    on conflict (id) do nothing
    returning event.id
  )
  select coalesce(array_agg(id), '{}') into accepted from inserted;
end
$$;
