-- How far the year of a demonstration is loaded: the days up to here are done, with this plan.

create table demo_progress (
    jurisdiction text not null primary key references jurisdiction,
    plan         text not null,
    through      date not null
);
