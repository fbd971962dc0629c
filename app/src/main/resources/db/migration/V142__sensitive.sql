-- Matters that not everybody within reach may know of: few, and looked up by every list.
create index matter_sensitive on matter (jurisdiction, id) where fields @> '{"secrecy": "sensitive"}';
