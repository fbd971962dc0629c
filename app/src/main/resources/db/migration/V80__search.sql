-- What can be searched for in a matter: its title, its number and the texts of its fields, which hold no personal value.
-- What the program writes for itself is left out: the ids of choices, units and people, and dates.
create function search_text(title text, number text, fields jsonb) returns text
language sql immutable parallel safe
return lower(coalesce(title, '') || E'\n' || coalesce(number, '') || E'\n' || coalesce((
  select string_agg(v #>> '{}', E'\n') from jsonb_path_query(fields, 'strict $.** ? (@.type() == "string"
    && !(@ like_regex "^([a-z][a-z0-9_-]*|[0-9]{4}-[0-9]{2}-[0-9]{2}.*)$"))') as v), ''));

-- Every two characters that stand side by side: Chinese has no gaps between its words, and many have two characters.
create function search_pairs(body text) returns text[]
language sql immutable parallel safe
return coalesce((
  select array_agg(distinct pair) from (
    select c || lead(c) over (order by n) as pair
    from unnest(string_to_array(lower(body), null)) with ordinality as u(c, n)) p
  where pair !~ '\s'), '{}');

-- Kept by the act that changes the matter, so that nothing is found late and nothing has to be rebuilt by itself.
create index matter_search on matter using gin (search_pairs(search_text(title, number, fields)));
