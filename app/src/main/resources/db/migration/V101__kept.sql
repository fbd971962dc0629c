-- Leaders ask which limits were kept late, and in which months.
create index limit_due_met on limit_due (jurisdiction, met_on, status) where status in ('met', 'late');

-- A duty may outlive its matter: who handles it asks for closed ones, too.
drop index matter_handler;
create index matter_handler on matter (jurisdiction, handler);
