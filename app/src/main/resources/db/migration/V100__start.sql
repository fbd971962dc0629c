-- The start page asks who handles what is open, what is open of a kind, and what came into a unit on which day.
create index matter_handler on matter (jurisdiction, handler) where closed is null;
create index matter_open on matter (jurisdiction, procedure) where closed is null;
create index matter_came on matter (jurisdiction, unit, opened);
