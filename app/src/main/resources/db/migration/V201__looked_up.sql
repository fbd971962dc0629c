-- Reports ask which entries are irregular, and of each entry that counts whether a later one of its matter corrects, voids or
-- strikes it. Such entries are few, and so are these indexes.
create index entry_irregular on entry (jurisdiction, effective) where irregular <> '[]';
create index entry_refers on entry (matter, refers, jurisdiction) where refers is not null;

-- What is left to be done of closed matters is listed unit by unit.
drop index matter_duties;
create index matter_duties on matter (jurisdiction, unit, urgency, id) where closed is not null and urgency < 'infinity';

-- Late limits are counted by matter, along the index alone.
drop index limit_due_met;
create index limit_due_met on limit_due (jurisdiction, met_on, status, unit, procedure, taken_on, matter)
  where status in ('met', 'late');
