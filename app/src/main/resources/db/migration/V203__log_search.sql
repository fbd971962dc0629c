-- An auditor asks the logs for one person, or for one matter.
create index door_log_person on door_log (jurisdiction, person, id);
create index door_log_by on door_log (jurisdiction, by_person, id);
create index read_log_person on read_log (jurisdiction, person, id);
create index refusal_person on refusal (jurisdiction, person, id);
create index refusal_matter on refusal (jurisdiction, matter, id);
