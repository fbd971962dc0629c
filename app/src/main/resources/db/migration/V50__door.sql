-- The door: who is in, who tried, and how often one may try.

-- Somebody signed in. The token itself is only in the browser; ending a session deletes the row.
create table session (
    token        bytea       not null primary key, -- SHA-256 of it
    id           text        not null unique,      -- by which it is named in a list
    jurisdiction text        not null,
    person       text        not null,
    opened       timestamptz not null,
    seen         timestamptz not null,
    until        timestamptz not null,
    idle         interval    not null,
    address      text        not null,
    browser      text        not null
);
create index session_person on session (jurisdiction, person);

-- Wrong passwords from one address, whatever name they were for.
create table door_address (
    jurisdiction text        not null,
    address      text        not null,
    failed       int         not null,
    since        timestamptz not null,
    locked_until timestamptz,
    primary key (jurisdiction, address)
);

-- What a place decided about its door; where it decided nothing the defaults of the program hold.
create table door_rule (
    jurisdiction  text not null primary key,
    tries         int  not null check (tries between 3 and 20),
    rest_minutes  int  not null check (rest_minutes between 1 and 1440),
    address_tries int  not null check (address_tries between 5 and 1000),
    idle_minutes  int  not null check (idle_minutes between 5 and 720),
    longest_hours int  not null check (longest_hours between 1 and 72)
);

-- What happened at the door; only added to.
create table door_log (
    jurisdiction text        not null,
    id           bigint      not null generated always as identity,
    at           timestamptz not null,
    person       text        not null,
    what         text        not null,
    by_person    text        not null,
    address      text        not null,
    primary key (jurisdiction, id)
);
revoke update, delete on door_log from "${worker}";

-- One-time codes: the secret under the house's key, one that waits for its first code, and the last step used.
alter table account
    add column code_secret  bytea,
    add column code_waiting bytea,
    add column code_step    bigint not null default 0;
