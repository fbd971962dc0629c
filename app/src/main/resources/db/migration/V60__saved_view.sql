-- Lists that somebody wants to see again: what was chosen, under a name of his own. No record, and nobody else's business.

create table saved_view (
    jurisdiction text not null,
    person       text not null,
    name         text not null,
    query        text not null, -- as the address of the list has it
    primary key (jurisdiction, person, name)
);
