-- What people are told. The cause says what brought a notice about: with it nothing is told twice, whoever tells it again.
create table notice (
    jurisdiction text        not null,
    id           bigint      not null generated always as identity,
    person       text        not null,
    cause        text        not null,
    rule         text        not null,
    matter       text        not null,
    seq          int         not null, -- the entry that brought it about; 0 for a limit
    link         text        not null,
    zh           text        not null,
    en           text        not null,
    made         timestamptz not null,
    read         timestamptz,          -- the receipt
    letter       boolean     not null, -- asks for an answer
    sender       text        not null, -- of a letter
    reply_by     date,
    answered     int,                  -- the entry that answered it
    answered_on  date,
    withdrawn    boolean     not null default false,
    primary key (jurisdiction, id),
    unique (jurisdiction, cause, person)
);
create index notice_person on notice (jurisdiction, person, id);
create index notice_unread on notice (jurisdiction, person) where read is null;
create index notice_letter on notice (jurisdiction, matter) where letter;
create index notice_sent on notice (jurisdiction, sender, id) where letter;

-- The same on its way out of the house, a row a channel.
create table notice_sending (
    jurisdiction text        not null,
    notice       bigint      not null,
    channel      text        not null,
    state        text        not null check (state in ('waiting', 'sent', 'failed')),
    tries        int         not null,
    next_try     timestamptz not null,
    done         timestamptz,
    answer       text        not null, -- what the gateway said last
    primary key (jurisdiction, notice, channel)
);
create index notice_sending_waiting on notice_sending (jurisdiction, next_try) where state = 'waiting';

-- Where somebody wants to be told besides; the address lies under the house's key.
create table notice_address (
    jurisdiction text    not null,
    person       text    not null,
    channel      text    not null,
    address      bytea   not null,
    wanted       boolean not null,
    primary key (jurisdiction, person, channel)
);
