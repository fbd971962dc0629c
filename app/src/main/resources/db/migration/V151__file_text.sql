-- The text of files that people attached, so that it can be searched for; by the file's hash, each once. No record: it can be
-- read from the files again. It may hold personal values, so it is never shown, only found.
create table file_text (
    hash text not null primary key,
    body text not null, -- in small letters
    note text not null  -- why there is no text, or not all of it
);
create index file_text_pairs on file_text using gin (search_pairs(body));

create table matter_file (
    jurisdiction text not null,
    matter       text not null,
    hash         text not null,
    name         text not null,
    primary key (jurisdiction, matter, hash)
);
create index matter_file_hash on matter_file (hash, jurisdiction);
