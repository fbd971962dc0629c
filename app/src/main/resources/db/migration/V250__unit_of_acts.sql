-- Units have a part in matters that lie with others: the unit that opened one, and those whose posts have acts in it.
alter table matter add column opened_in text;
alter table matter add column beside text[] not null default '{}';
update matter m set opened_in = e.unit
from entry e where e.jurisdiction = m.jurisdiction and e.matter = m.id and e.seq = 1 and e.unit is not null;
create index matter_beside on matter using gin (beside) where beside <> '{}';

-- As fadu.matter.Projection has it: the unit into which an act put it, or which succeeded the one before, else that of its
-- first entry.
create or replace function unit_on(in_jurisdiction text, in_matter text, held jsonb) returns text
language sql stable
begin atomic
    select coalesce(held->>'lies_with', held->>'succeeding_unit', (
        select e.unit from entry e where e.jurisdiction = in_jurisdiction and e.matter = in_matter order by e.seq limit 1));
end;
