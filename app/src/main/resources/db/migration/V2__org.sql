-- Whose government, its units, its people and who holds which post from when to when.

create table jurisdiction (
    id         text    not null primary key,
    zh         text    not null,
    en         text    not null,
    demo       boolean not null default false,
    attributes jsonb   not null default '{}'
);

create table unit (
    jurisdiction text not null references jurisdiction,
    id           text not null,
    zh           text not null,
    en           text not null,
    mark         text not null default '',
    parent       text,
    from_day     date not null,
    until_day    date,
    successor    text,
    primary key (jurisdiction, id)
);

create table person (
    jurisdiction text not null references jurisdiction,
    id           text not null,
    zh           text not null,
    en           text not null,
    primary key (jurisdiction, id)
);

create table post (
    jurisdiction text not null references jurisdiction,
    person       text not null,
    role         text not null,
    unit         text not null,
    from_day     date not null,
    until_day    date,
    primary key (jurisdiction, person, role, unit, from_day)
);
