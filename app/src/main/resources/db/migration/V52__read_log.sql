-- Who read what; only added to. Personal values that were opened stand with the reason that was given.
create table read_log (
    jurisdiction text        not null,
    id           bigint      not null generated always as identity,
    at           timestamptz not null,
    person       text        not null,
    matter       text        not null,
    what         text        not null, -- page, personal
    reason       text        not null,
    primary key (jurisdiction, id)
);
create index read_log_matter on read_log (jurisdiction, matter, id);
revoke update, delete on read_log from "${worker}";
