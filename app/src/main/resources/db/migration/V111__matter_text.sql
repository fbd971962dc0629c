-- What can be searched for in a matter, in a table of its own: most acts change neither title nor number nor a text, and
-- then the index of the search is left alone. The title is the first line, the number the second.
create table matter_text (
    jurisdiction text not null,
    matter       text not null,
    body         text not null,
    primary key (jurisdiction, matter)
);
insert into matter_text (jurisdiction, matter, body)
  select jurisdiction, id, search_text(title, number, fields) from matter;
drop index matter_search;
create index matter_text_search on matter_text using gin (search_pairs(body));
