-- One act asked of many matters by one person: which, what was written into the form, and what came of each. No record:
-- what is entered stands in the dockets. Never a personal value: an act that takes one cannot be done in bulk.
create table bulk (
    jurisdiction text        not null,
    id           text        not null,
    person       text        not null,
    act          text        not null,
    matters      text[]      not null,
    typed        text,                 -- as a form sends it; null until it was given
    made         timestamptz not null,
    primary key (jurisdiction, id)
);

create table bulk_line (
    jurisdiction text    not null,
    bulk         text    not null,
    matter       text    not null,
    seq          int     not null, -- the entry; 0 where it was refused
    reasons      jsonb   not null,
    primary key (jurisdiction, bulk, matter)
);
