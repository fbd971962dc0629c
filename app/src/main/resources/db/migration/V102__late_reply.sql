-- What whoever handles a matter says about a limit that was not kept; only added to, and shown wherever the red mark is.
create table late_reply (
    jurisdiction text        not null,
    matter       text        not null,
    id           bigint      not null generated always as identity,
    limit_key    text        not null, -- with its row: A.pay
    person       text        not null,
    recorded     timestamptz not null,
    words        text        not null,
    primary key (jurisdiction, matter, id)
);
revoke update, delete on late_reply from "${worker}";
