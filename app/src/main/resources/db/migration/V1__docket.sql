-- The record. The working role may add to entry, log and seal, and never change or remove what stands there.

create table entry (
    jurisdiction text        not null,
    matter       text        not null,
    seq          int         not null,
    hash         bytea       not null,
    previous     bytea       not null,
    bytes        bytea       not null, -- every other column is derived from these bytes and compared with them
    procedure    text        not null,
    version      text        not null,
    act          text        not null,
    kind         text        not null,
    row_id       text,
    effective    date        not null,
    at           timestamp   not null, -- Asia/Shanghai
    recorded     timestamptz not null,
    actor        text        not null,
    recorded_by  text        not null,
    unit         text,
    means        text[]      not null,
    irregular    jsonb       not null,
    vals         jsonb       not null,
    moves        jsonb       not null,
    number       text,
    refers       int,
    idem_key     text,
    body_hash    bytea,
    primary key (jurisdiction, matter, seq)
);
create unique index entry_key on entry (jurisdiction, idem_key) where idem_key is not null;

create table pending (
    jurisdiction text   not null,
    id           bigint generated always as identity,
    matter       text   not null,
    seq          int    not null,
    hash         bytea  not null,
    primary key (jurisdiction, id)
);

create table log (
    jurisdiction text   not null,
    position     bigint not null,
    matter       text   not null,
    seq          int    not null,
    hash         bytea  not null,
    primary key (jurisdiction, position),
    unique (jurisdiction, matter, seq)
);

create table seal (
    jurisdiction   text   not null,
    number         int    not null,
    day            date   not null,
    first_position bigint not null,
    last_position  bigint not null,
    count          bigint not null,
    root           bytea  not null,
    previous       bytea  not null,
    bytes          bytea  not null,
    signature      bytea  not null,
    key_id         text   not null,
    primary key (jurisdiction, number)
);

create table personal (
    jurisdiction text  not null,
    matter       text  not null,
    hash         bytea not null,
    cipher       bytea not null,
    search       bytea not null,
    primary key (jurisdiction, matter, hash)
);
create index personal_search on personal (jurisdiction, search);

create table matter_key (
    jurisdiction text  not null,
    matter       text  not null,
    wrapped      bytea not null,
    primary key (jurisdiction, matter)
);

create table cursor (
    jurisdiction text   not null,
    follower     text   not null,
    position     bigint not null,
    primary key (jurisdiction, follower)
);

grant usage on schema ${schema} to "${worker}";
grant select, insert on entry, log, seal to "${worker}";
grant select, insert, delete on pending, personal, matter_key to "${worker}";
grant select, insert, update, delete on cursor to "${worker}";

-- Tables of later migrations are projections unless their migration revokes something.
alter default privileges in schema ${schema} grant select, insert, update, delete on tables to "${worker}";
alter default privileges in schema ${schema} grant usage, select on sequences to "${worker}";
