-- Guards ask for all other matters that they need at once, and hold them in the order of their ids.

drop function linked_matters(text, text[], jsonb[], text, text, text);

-- The matters that one question means: {kinds, wheres, link, leave}.
create function guard_matches(j text, question jsonb, this text) returns setof text
language plpgsql stable as $$
declare
  kinds text[] := array(select jsonb_array_elements_text(question->'kinds'));
  wheres jsonb[] := array(select jsonb_array_elements(question->'wheres'));
  named text := question->>'link';
  leave text := question->>'leave';
  ids text[];
begin
  if named is null then
    return query select m.id from matter m
      where m.jurisdiction = j and m.procedure = any(kinds) and m.fields @> any(wheres) and m.id is distinct from leave;
  else
    ids := array(
      select to_matter from link where jurisdiction = j and from_matter = this and name = named
      union
      select from_matter from link where jurisdiction = j and to_matter = this and inverse = named);
    return query select m.id from matter m
      where m.jurisdiction = j and m.id = any(ids) and m.fields @> any(wheres)
        and (kinds = '{}' or m.procedure = any(kinds)) and m.id is distinct from leave;
  end if;
end $$;

-- What a look sees: n is the question's place, from 1.
create function looked_matters(j text, questions jsonb, this text)
returns table (n int, id text, head_seq int, stands jsonb)
language sql stable as $$
  select q.n::int, m.id, m.head_seq, m.stands
  from jsonb_array_elements(questions) with ordinality q(question, n)
  cross join lateral guard_matches(j, q.question, this) g
  join matter m on m.jurisdiction = j and m.id = g
  order by 1, 2
$$;

-- What an act sees: the matters are held so that they cannot change before it is entered. Where a question finds nothing,
-- the question itself is held and asked again: two acts that both need "there is none" cannot both be told so. Each
-- statement of a volatile function sees what was committed before it.
create function held_matters(j text, questions jsonb, this text)
returns table (n int, id text, head_seq int, stands jsonb)
language plpgsql volatile as $$
declare
  ids text[];
  unanswered bigint[];
begin
  for attempt in 1..2 loop
    ids := array(select distinct g from jsonb_array_elements(questions) q(question)
      cross join lateral guard_matches(j, q.question, this) g);
    perform 1 from matter m where m.jurisdiction = j and m.id = any(ids) order by m.id for share;
    if attempt = 1 then
      unanswered := array(
        select distinct hashtextextended(concat_ws(' ', 'fadu guard', j, (q.question - 'leave')::text,
          case when q.question ? 'link' then this end), 0) as k
        from jsonb_array_elements(questions) q(question)
        where not exists (select 1 from guard_matches(j, q.question, this))
        order by k);
      exit when unanswered = '{}';
      perform pg_advisory_xact_lock(k) from unnest(unanswered) k;
    end if;
  end loop;
  return query select l.n, l.id, l.head_seq, l.stands from looked_matters(j, questions, this) l where l.id = any(ids);
end $$;
