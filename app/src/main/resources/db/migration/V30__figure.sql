-- What published reports said, with their words, beside what is computed from the entries.
create table published_figure (
    jurisdiction text    not null,
    year         int     not null,
    figure       text    not null,
    value        numeric not null,
    qualifier    text    not null default '',
    sentence     text    not null,
    source       text    not null,
    primary key (jurisdiction, year, figure)
);

-- Figures select by procedure and meaning.
create index entry_figure on entry (jurisdiction, procedure, effective);
