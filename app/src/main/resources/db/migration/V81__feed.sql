-- The calendar that somebody's own program reads: whoever has the token reads it, until it is ended.
create table feed (
    jurisdiction text        not null,
    person       text        not null,
    token        bytea       not null unique, -- SHA-256 of it
    made         timestamptz not null,
    primary key (jurisdiction, person)
);
