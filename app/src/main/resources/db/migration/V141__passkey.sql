-- Passkeys: what a person's device or key signs with instead of a password. They go with the account.
create table passkey (
    jurisdiction text        not null,
    person       text        not null,
    id           text        not null, -- by which it is named in a list
    name         text        not null,
    host         text        not null, -- the site for which it was made
    credential   bytea       not null unique,
    attestation  bytea       not null, -- with the public key, as the device gave it
    counter      bigint      not null, -- of signatures, so that a copy is noticed
    made         timestamptz not null,
    used         timestamptz,
    primary key (jurisdiction, person, id),
    foreign key (jurisdiction, person) references account on delete cascade
);

-- What was asked of a device is answered once only.
create table passkey_answered (
    challenge bytea       not null primary key, -- SHA-256 of it
    until     timestamptz not null
);
