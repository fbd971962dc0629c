-- A password that somebody else gave: it opens nothing but the page on which its owner chooses one of his own.
alter table account add column given boolean not null default false;
