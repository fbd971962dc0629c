-- An act laid before whoever must approve it: what was filled in, for whom, and what came of it. An approved act is entered
-- by its approval, so that nobody approves by another's word; what was returned stays with the words of the return.

create table approval (
    jurisdiction text        not null,
    id           text        not null,
    matter       text        not null,
    act          text        not null,
    row_id       text        not null, -- empty where the act concerns no row
    typed        text        not null, -- as a form sends it; never a personal value
    files        text        not null, -- a line a file: field, name and hash between tabs
    asked_by     text        not null,
    approver     text        not null,
    asked        timestamptz not null,
    outcome      text check (outcome in ('approved', 'returned', 'withdrawn')),
    decided      timestamptz,
    words        text        not null default '',
    entry        int,                  -- the entry that the approval made
    primary key (jurisdiction, id),
    check ((outcome is null) = (decided is null))
);
create unique index approval_open on approval (jurisdiction, matter, act, row_id) where outcome is null;
create index approval_for on approval (jurisdiction, approver) where outcome is null;
create index approval_by on approval (jurisdiction, asked_by, asked);
revoke delete on approval from "${worker}";
