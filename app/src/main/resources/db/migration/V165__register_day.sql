-- What a matter held on a day: its entries up to then, folded in the order of its course, as fadu.rule.Timeline orders and
-- corrects them and fadu.rule.Standing folds them. A correction made later counts: the day is shown as it is known today.
create function fields_on(in_jurisdiction text, in_matter text, on_day date) returns jsonb
language sql stable
begin atomic
    with held as (
        select v.key, v.value, row_number() over (order by
            coalesce((c.vals->>'effective')::date, e.at::date),
            case when e.kind <> 'clock' then 0 when e.at::time = '00:00' then -1 else 1 end,
            e.seq) as n
        from entry e
        left join lateral (
            select jsonb_object_agg(x.key, x.value order by k.seq) as vals
            from entry k cross join lateral jsonb_each(k.vals) x
            where k.jurisdiction = e.jurisdiction and k.matter = e.matter and k.refers = e.seq and k.kind = 'correct'
              and x.key <> 'why') c on true
        cross join lateral jsonb_each(e.vals || coalesce(c.vals, '{}')) v
        where e.jurisdiction = in_jurisdiction and e.matter = in_matter
          and e.kind not in ('void', 'strike', 'correct', 'edition')
          and coalesce((c.vals->>'effective')::date, e.at::date) <= on_day
          and not exists (
            select 1 from entry g
            where g.jurisdiction = e.jurisdiction and g.matter = e.matter and g.refers = e.seq
              and g.kind in ('void', 'strike'))
    ),
    plain as (
        select distinct on (key) key, value, n from held where key not like '%+' order by key, n desc
    ),
    -- An act may add a row to what the table holds.
    added as (
        select rtrim(h.key, '+') as key, jsonb_agg(h.value order by h.n) as rows
        from held h left join plain p on p.key = rtrim(h.key, '+')
        where h.key like '%+' and (p.n is null or h.n > p.n)
        group by 1
    )
    select coalesce(jsonb_object_agg(key, coalesce(p.value, '[]') || coalesce(a.rows, '[]')) filter (where a.key is not null), '{}')
        || coalesce(jsonb_object_agg(key, p.value) filter (where a.key is null), '{}')
    from plain p full join added a using (key);
end;
