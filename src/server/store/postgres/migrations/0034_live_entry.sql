-- Appends one entry as append_live does, in fewer steps: between two commits of a room that votes there is seldom more
-- than one. Gives its number; none when it was there already, or when its session is not there (`gone`).
create function append_live_one(
  origin text, its_session uuid, its_id uuid, its_at text, its_seat text, its_kind text, its_body text,
  out number bigint, out gone boolean
) language plpgsql as $$
begin
  perform from live_session where live_session.id = its_session for update;
  gone := not found;
  if gone then
    return;
  end if;
  insert into live_entry (session, seq, id, at, seat, kind, body)
  select its_session, coalesce(max(live_entry.seq), 0) + 1, its_id, its_at, its_seat, its_kind, its_body
  from live_entry where live_entry.session = its_session
  on conflict (session, id) do nothing
  returning live_entry.seq into number;
  if number is not null then
    perform pg_notify('live', origin || ' ' || its_session);
  end if;
end
$$;
