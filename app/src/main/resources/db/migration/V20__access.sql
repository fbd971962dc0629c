-- Who may sign in. Posts say what a person may do; an account only says that it is that person.

create table account (
    jurisdiction text        not null,
    person       text        not null,
    hash         text        not null, -- Argon2id, with its salt and its costs
    failed       int         not null default 0,
    locked_until timestamptz,
    changed      timestamptz not null,
    primary key (jurisdiction, person)
);
