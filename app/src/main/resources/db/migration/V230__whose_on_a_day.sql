-- Whose matter it was on a day, and who handled it, as fadu.matter.Projection says it for today: by succession and hand-over,
-- else by its first entry.
create function unit_on(in_jurisdiction text, in_matter text, held jsonb) returns text
language sql stable
begin atomic
    select coalesce(held->>'succeeding_unit', (
        select e.unit from entry e where e.jurisdiction = in_jurisdiction and e.matter = in_matter order by e.seq limit 1));
end;

create function handler_on(in_jurisdiction text, in_matter text, held jsonb) returns text
language sql stable
begin atomic
    select coalesce(held->>'new_officer', (
        select e.recorded_by from entry e where e.jurisdiction = in_jurisdiction and e.matter = in_matter order by e.seq limit 1));
end;
