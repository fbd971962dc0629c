-- What else there is to know of something at the door, such as which post was given.
alter table door_log add column note text not null default '';
