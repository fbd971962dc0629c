-- What people put into a report, and the numbers as frozen. Both only grow: the latest row counts, the earlier ones stay.
create table report_draft (
    jurisdiction text        not null,
    year         int         not null,
    part         text        not null, -- a part's id, a finding's id, or a finding's id with .cause
    recorded     timestamptz not null,
    person       text        not null,
    zh           text        not null, -- a template; empty where the person left the passage out
    en           text        not null,
    primary key (jurisdiction, year, part, recorded)
);

create table report_frozen (
    jurisdiction text        not null,
    year         int         not null,
    recorded     timestamptz not null, -- also the cut-off of these numbers
    person       text        not null,
    source       text        not null, -- a figure's or a finding's id
    value        numeric     not null,
    primary key (jurisdiction, year, recorded, source)
);

revoke update, delete on report_draft, report_frozen from "${worker}";
