-- What a program sent and no entry cites yet: each person's own, so that a hash alone opens nobody else's file.
create table sent_file (
    jurisdiction text        not null,
    person       text        not null,
    sha256       text        not null,
    name         text        not null,
    sent         timestamptz not null,
    primary key (jurisdiction, person, sha256)
);
