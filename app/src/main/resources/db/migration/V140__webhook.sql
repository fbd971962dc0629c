-- Which programs outside are told of which entries, and what came of it.

-- Where such a program may be, besides the public network: kept by the security administrator, not by whoever subscribes.
create table allowed_network (
    jurisdiction text not null,
    network      text not null, -- 10.20.0.0/16
    primary key (jurisdiction, network)
);

create table webhook (
    jurisdiction text        not null,
    id           text        not null,
    name         text        not null,
    address      text        not null,
    secret       bytea       not null, -- encrypted under the house's key
    means        text[]      not null, -- empty for all, as the next two
    procedures   text[]      not null,
    acts         text[]      not null,
    made         timestamptz not null,
    made_by      text        not null,
    position     bigint      not null, -- in the log: up to here its deliveries are written
    primary key (jurisdiction, id)
);

create table webhook_delivery (
    jurisdiction text        not null,
    webhook      text        not null,
    position     bigint      not null, -- of the entry in the log
    matter       text        not null,
    seq          int         not null,
    state        text        not null check (state in ('waiting', 'sent', 'given-up')),
    tries        int         not null,
    next_try     timestamptz not null,
    last_try     timestamptz,
    answer       text        not null,
    primary key (jurisdiction, webhook, position),
    foreign key (jurisdiction, webhook) references webhook on delete cascade
);
create index webhook_waiting on webhook_delivery (next_try) where state = 'waiting';
