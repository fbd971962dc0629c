-- Who else may say who somebody is: an OpenID Connect issuer of a place, and whom it calls how. Accounts are not made by it.
create table issuer (
    jurisdiction text  not null primary key,
    name         text  not null,
    address      text  not null,
    client       text  not null,
    secret       bytea not null -- encrypted under the house's key
);

create table issuer_subject (
    jurisdiction text not null,
    subject      text not null,
    person       text not null,
    primary key (jurisdiction, subject),
    foreign key (jurisdiction, person) references account on delete cascade
);
