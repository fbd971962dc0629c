-- Of which kind and unit a matter is, is asked together with the words: a word of very many matters is then found among
-- those that somebody asks for, however many others hold it.
drop index matter_text_search;
alter table matter_text add column procedure text, add column unit text;
update matter_text t set procedure = m.procedure, unit = m.unit
  from matter m where m.jurisdiction = t.jurisdiction and m.id = t.matter;
alter table matter_text alter procedure set not null;

-- What the index knows of a matter: the pairs of its characters, the single characters of its title and number, its kind
-- and its unit. No pair has a blank in it, so none can be taken for a kind or a unit.
create function search_keys(body text, procedure text, unit text) returns text[]
language sql immutable parallel safe cost 10000
return search_pairs(body)
  || coalesce((
    select array_agg(distinct c)
    from unnest(string_to_array(split_part(lower(body), E'\n', 1) || split_part(lower(body), E'\n', 2), null)) c
    where c !~ '\s'), '{}')
  || array['kind ' || procedure, 'unit ' || coalesce(unit, '')];

-- To take a text apart costs far more than to look into an index; the database would else do so for one row after another.
alter function search_pairs(text) cost 10000;

create index matter_text_search on matter_text using gin (search_keys(body, procedure, unit));
