-- Wrong tries of names that nobody has: they rest as accounts do.
create table door_stranger (
    jurisdiction text        not null,
    name         text        not null,
    failed       int         not null,
    tried        timestamptz not null,
    locked_until timestamptz,
    primary key (jurisdiction, name)
);
