-- How limits were kept is counted along their own index, without their matters.
alter table limit_due add column procedure text, add column taken_on boolean;
update limit_due d set procedure = m.procedure, taken_on = m.taken_on
  from matter m where m.jurisdiction = d.jurisdiction and m.id = d.matter;
alter table limit_due alter procedure set not null, alter taken_on set not null;
drop index limit_due_met;
create index limit_due_met on limit_due (jurisdiction, met_on, status, unit, procedure, taken_on)
  where status in ('met', 'late');

-- What came and what was closed in which month, likewise.
drop index matter_came;
create index matter_came on matter (jurisdiction, unit, opened) where not taken_on;
create index matter_left on matter (jurisdiction, unit, closed) where closed is not null and not taken_on;

-- The few that are closed, and of which something is left to be done: they come before all others that are closed.
create index matter_duties on matter (jurisdiction, urgency, id) where closed is not null and urgency < 'infinity';
