-- A limit can be for the posts of another unit than the one with which the matter lies; as fadu.matter.Projection has it.
alter table limit_due add column met_by text;
update limit_due d set met_by = m.opened_in
from matter m
where m.jurisdiction = d.jurisdiction and m.id = d.matter and d.procedure = 'task' and d.limit_id = 'verify'
  and m.opened_in <> m.unit;
