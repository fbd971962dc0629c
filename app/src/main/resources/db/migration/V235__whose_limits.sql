-- The due board asks which limits are somebody's: those of the kinds that his posts meet, one kind after the other.
create index limit_due_kind on limit_due (jurisdiction, procedure, limit_id, rolled) include (matter, unit, handler)
  where status in ('open', 'paused');
