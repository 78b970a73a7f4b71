-- append_live as before, entry by entry: statements that seek by key alone. As one statement over all entries it was
-- planned for an empty log, and then read through the whole of it at every commit.
create or replace function append_live(
  origin text, sessions uuid[], ids uuid[], ats text[], seats text[], kinds text[], bodies text[],
  out places bigint[], out numbers bigint[], out gone bigint[]
) language plpgsql as $$
declare
  touched text;
  held uuid[];
  number integer;
begin
  -- In the order of their ids, so that two servers that append to the same sessions never wait for each other in a ring.
  held := array(
    select live_session.id from live_session where live_session.id = any (sessions) order by live_session.id for update
  );
  places := '{}';
  numbers := '{}';
  gone := '{}';
  for place in 1 .. cardinality(sessions) loop
    if sessions[place] <> all (held) then
      gone := gone || place::bigint;
      continue;
    end if;
    insert into live_entry (session, seq, id, at, seat, kind, body)
    select sessions[place], coalesce(max(live_entry.seq), 0) + 1, ids[place], ats[place], seats[place], kinds[place],
      bodies[place]
    from live_entry where live_entry.session = sessions[place]
    on conflict (session, id) do nothing
    returning live_entry.seq into number;
    if found then
      places := places || place::bigint;
      numbers := numbers || number::bigint;
    end if;
  end loop;
  if cardinality(places) > 0 then
    select string_agg(distinct sessions[place]::text, ',') into touched from unnest(places) as taken (place);
    perform pg_notify('live', origin || ' ' || case when length(touched) > 7500 then 'all' else touched end);
  end if;
end
$$;
