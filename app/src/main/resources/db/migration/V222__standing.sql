-- Open matters by the states in which they stand: of such sets of states there are few, so those that somebody works on are
-- counted from the index alone, past all that stand in force in a register.
create index matter_standing on matter (jurisdiction, places, urgency, id) include (unit, procedure, handler)
  where closed is null;
