-- What follows from the entries: rebuilt from them at any time. And what the writer needs beside: editions, counters, refusals.

create table edition (
    hash      text        not null primary key,
    position  bigint      not null generated always as identity,
    paths     text[]      not null,
    contents  bytea[]     not null,
    published timestamptz not null
);
create unique index edition_position on edition (position desc);
revoke update, delete on edition from "${worker}";

create table matter (
    jurisdiction text      not null,
    id           text      not null,
    procedure    text      not null,
    version      text      not null,
    unit         text,
    handler      text      not null,
    title        text,
    number       text,
    opened       date      not null,
    closed       date,
    taken_on     boolean   not null,
    head_seq     int       not null,
    head_hash    bytea     not null,
    states       text[]    not null,
    fields       jsonb     not null, -- never personal values
    stands       jsonb     not null, -- where it stood when, for guards of other matters
    snapshot     jsonb     not null, -- the course, an object an entry
    edition      text      not null,
    settings     jsonb     not null,
    next_clock   timestamp,          -- Asia/Shanghai: from when on the clock has something to do
    irregular    int       not null,
    keyed        boolean   not null, -- has or had personal values
    primary key (jurisdiction, id)
);
create index matter_clock on matter (next_clock) where next_clock is not null;
create index matter_kind on matter (jurisdiction, procedure, id);
create index matter_unit on matter (jurisdiction, unit, id);
create index matter_fields on matter using gin (fields jsonb_path_ops);

create table limit_due (
    jurisdiction text    not null,
    matter       text    not null,
    limit_id     text    not null,
    row_id       text    not null, -- empty where the limit is the whole matter's
    version      text    not null,
    status       text    not null,
    started      date    not null,
    nominal      date,
    rolled       date,
    target       date,
    met_on       date,
    provisional  boolean not null,
    extensions   int     not null,
    primary key (jurisdiction, matter, limit_id, row_id, version)
);
create index limit_due_open on limit_due (jurisdiction, rolled) where status = 'open';

create table link (
    jurisdiction text not null,
    from_matter  text not null,
    name         text not null,
    inverse      text not null, -- how the other end calls it; may be empty
    to_matter    text not null,
    told_by      text not null, -- the matter whose docket says so
    primary key (jurisdiction, told_by, from_matter, name, to_matter)
);
create index link_forth on link (jurisdiction, from_matter);
create index link_back on link (jurisdiction, to_matter);

create table counter (
    jurisdiction text   not null,
    form         text   not null,
    scope        text   not null,
    last         bigint not null,
    primary key (jurisdiction, form, scope)
);

create table refusal (
    jurisdiction text        not null,
    id           bigint      not null generated always as identity,
    recorded     timestamptz not null,
    person       text        not null,
    unit         text,
    matter       text        not null,
    procedure    text        not null,
    act          text        not null,
    rule         text        not null,
    basis        text        not null,
    zh           text        not null,
    en           text        not null,
    primary key (jurisdiction, id)
);
revoke update, delete on refusal from "${worker}";

-- The matters that a guard asks for, held so that they cannot change before the act is entered. Where none is found, the
-- question itself is locked and asked again: two acts that both need "there is none" cannot both be told so. Each
-- statement of a volatile function sees what was committed before it.
create function linked_matters(j text, kinds text[], wheres jsonb[], named text, this text, leave text)
returns table (id text, head_seq int, stands jsonb)
language plpgsql volatile as $$
declare
  ids text[];
begin
  for attempt in 1..2 loop
    if named is null then
      return query
        select m.id, m.head_seq, m.stands from matter m
        where m.jurisdiction = j and m.procedure = any(kinds) and m.fields @> any(wheres)
          and m.id is distinct from leave
        order by m.id for share;
    else
      select array_agg(l.other) into ids from (
        select to_matter as other from link where jurisdiction = j and from_matter = this and name = named
        union
        select from_matter from link where jurisdiction = j and to_matter = this and inverse = named) l;
      return query
        select m.id, m.head_seq, m.stands from matter m
        where m.jurisdiction = j and m.id = any(ids) and m.fields @> any(wheres)
          and (kinds = '{}' or m.procedure = any(kinds)) and m.id is distinct from leave
        order by m.id for share;
    end if;
    if found then
      return;
    end if;
    if attempt = 1 then
      perform pg_advisory_xact_lock(hashtextextended(
        concat_ws(' ', 'fadu guard', j, kinds::text, wheres::text, named, case when named is null then '' else this end), 0));
    end if;
  end loop;
end $$;
