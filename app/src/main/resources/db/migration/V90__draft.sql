-- What somebody wrote into a form and has not entered yet: his own, offered again, gone when it is entered. No record, and
-- never a personal value.

create table draft (
    jurisdiction text not null,
    person       text not null,
    matter       text not null,
    act          text not null,
    row_id       text not null, -- empty where the act concerns no row
    typed        text not null, -- as a form sends it
    saved        timestamptz not null,
    primary key (matter, jurisdiction, person, act, row_id)
);
