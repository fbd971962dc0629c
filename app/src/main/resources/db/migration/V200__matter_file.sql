-- Which matter has which file is kept by the act that cites it, and follows from the entries as all projections do: a row
-- for each content, under the name by which the matter cited it first. What was kept until now is made anew.
delete from matter_file;
insert into matter_file (jurisdiction, matter, hash, name)
  select distinct on (e.jurisdiction, e.matter, file->>'sha256') e.jurisdiction, e.matter, file->>'sha256',
    substr(file->>'name', strpos(file->>'name', '/') + 1)
  from entry e cross join lateral jsonb_array_elements(convert_from(e.bytes, 'UTF8')::jsonb->'documents') file
  where position('"documents":['::bytea in e.bytes) > 0 and strpos(file->>'name', '/') > 1
  order by e.jurisdiction, e.matter, file->>'sha256', e.seq, file->>'name';
