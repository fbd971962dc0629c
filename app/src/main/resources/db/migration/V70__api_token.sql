-- What programs show at the door of /api: a person's own token, with what it is good for, until when.
create table api_token (
    token        bytea       not null primary key, -- SHA-256 of it
    id           text        not null unique,      -- by which it is named in a list
    jurisdiction text        not null,
    person       text        not null,
    name         text        not null,
    scopes       text[]      not null,
    made         timestamptz not null,
    until        timestamptz not null,
    seen         timestamptz
);
create index api_token_person on api_token (jurisdiction, person);
