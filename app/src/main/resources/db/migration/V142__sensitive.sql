-- Matters that not everybody within reach may know of: few, and looked up by every list.
create index matter_sensitive on matter (jurisdiction, id) where fields @> '{"secrecy": "sensitive"}';

-- The due board counts limits alone, and so has to know there whose limits they are.
drop index limit_due_open, limit_due_paused;
create index limit_due_open on limit_due (jurisdiction, rolled, unit, handler) include (matter) where status = 'open';
create index limit_due_paused on limit_due (jurisdiction, unit, handler) include (matter) where status = 'paused';
