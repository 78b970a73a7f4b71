-- append_events as before, with less to send: the bodies come as JSON Lines, which need no escapes, and the ids that
-- were new go back only when some were there already; `accepted` is null when all were new.
create function take_events(
  ids uuid[], visits uuid[], seqs bigint[], ats text[], persons text[], person_hashes text[], lives uuid[],
  kinds text[], keyeds integer[], clocks text[], received_ats text[], bodies text,
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
    -- In one order, as below.
    perform from erased_person where person_hash = any (person_hashes) order by person_hash for update;
    perform from erased_visit where visit = any (visits) order by visit for update;
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
  -- Two commits may hold the same events, sent twice in other groups: in one order of ids neither waits for the other in
  -- a ring. Their places in the log stay those of the batch.
  with numbered as materialized (
    select nextval('event_position_seq') as position, placed.*
    from (
      select *
      from unnest(
          ids, visits, seqs, ats, persons, lives, kinds, keyeds, clocks, received_ats, string_to_array(bodies, e'\n')
        ) with ordinality
        as input (id, visit, seq, at, person, live, kind, keyed, clock, received_at, body, place)
      where place <> all (erased)
      order by place
    ) as placed
  ), inserted as (
    insert into event (position, id, visit, seq, at, person, live, kind, keyed, clock, received_at, body)
    select position, id, visit, seq, at, person, live, kind, keyed, clock, received_at, body
    from numbered order by id, place
    on conflict (id) do nothing
    returning event.id
  )
  select array_agg(id) into accepted from inserted;
  if cardinality(accepted) + cardinality(erased) = cardinality(ids) then
    accepted := null;
  else
    accepted := coalesce(accepted, '{}');
  end if;
end
$$;

-- Servers of the release before this one call append_events: the same, as they know it.
create or replace function append_events(
  origin text, ids uuid[], visits uuid[], seqs bigint[], ats text[], persons text[], person_hashes text[],
  lives uuid[], kinds text[], keyeds integer[], clocks text[], received_ats text[], bodies text[],
  out accepted uuid[], out erased bigint[]
) language plpgsql as $$
begin
  select taken.accepted, taken.erased into accepted, erased
  from take_events(
    ids, visits, seqs, ats, persons, person_hashes, lives, kinds, keyeds, clocks, received_ats,
    array_to_string(bodies, e'\n')
  ) as taken;
  if accepted is null then
    accepted := array(
      select id from unnest(ids) with ordinality as input (id, place) where place <> all (erased) order by place
    );
  end if;
end
$$;
