-- A new database's first plans are made over empty tables, where every index that begins with the jurisdiction looks as
-- good as the right one, and they are kept: the search for an idempotency key then reads every entry of the jurisdiction.
-- So this index begins with the key, and who searches by it writes the jurisdiction as an expression that no other index
-- can serve: idem_key = … and jurisdiction || '' = …
drop index entry_key;
create unique index entry_key on entry (idem_key, jurisdiction) where idem_key is not null;

-- The same for links, whose table is searched by its own key in every act.
drop index link_forth;
create index link_forth on link (from_matter, jurisdiction);
drop index link_back;
create index link_back on link (to_matter, jurisdiction);
