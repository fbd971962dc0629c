-- How many matters came and were closed, and how many limits were met in time and late, by month, unit and kind. Each change
-- of a matter or a limit adds a line, so that no act waits for another; from time to time lines of the same are drawn
-- together. Their sum is always what the matters and limits say, within the act that changes them.
create table tally (
    jurisdiction text   not null,
    what         text   not null, -- came, left, met, late
    month        date   not null,
    unit         text   not null,
    procedure    text   not null,
    n            bigint not null
);

create function tally_matter() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.unit is not null and not old.taken_on then
    insert into tally
      select old.jurisdiction, w.what, date_trunc('month', w.day)::date, old.unit, old.procedure, -1
      from (values ('came', old.opened), ('left', old.closed)) as w(what, day) where w.day is not null;
  end if;
  if tg_op <> 'DELETE' and new.unit is not null and not new.taken_on then
    insert into tally
      select new.jurisdiction, w.what, date_trunc('month', w.day)::date, new.unit, new.procedure, 1
      from (values ('came', new.opened), ('left', new.closed)) as w(what, day) where w.day is not null;
  end if;
  return null;
end $$;
create trigger tally_matter after insert or delete on matter for each row execute function tally_matter();
create trigger tally_matter_changed after update on matter for each row
  when ((old.unit, old.procedure, old.opened, old.closed, old.taken_on)
    is distinct from (new.unit, new.procedure, new.opened, new.closed, new.taken_on))
  execute function tally_matter();

create function tally_limit() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.status in ('met', 'late') and old.met_on is not null and old.unit is not null and not old.taken_on then
    insert into tally values
      (old.jurisdiction, old.status, date_trunc('month', old.met_on)::date, old.unit, old.procedure, -1);
  end if;
  if tg_op <> 'DELETE' and new.status in ('met', 'late') and new.met_on is not null and new.unit is not null and not new.taken_on then
    insert into tally values
      (new.jurisdiction, new.status, date_trunc('month', new.met_on)::date, new.unit, new.procedure, 1);
  end if;
  return null;
end $$;
create trigger tally_limit after insert or delete on limit_due for each row execute function tally_limit();
create trigger tally_limit_changed after update on limit_due for each row
  when ((old.unit, old.procedure, old.status, old.met_on, old.taken_on)
    is distinct from (new.unit, new.procedure, new.status, new.met_on, new.taken_on))
  execute function tally_limit();

insert into tally
  select jurisdiction, 'came', date_trunc('month', opened)::date, unit, procedure, count(*)
  from matter where unit is not null and not taken_on group by 1, 3, 4, 5
  union all
  select jurisdiction, 'left', date_trunc('month', closed)::date, unit, procedure, count(*)
  from matter where unit is not null and not taken_on and closed is not null group by 1, 3, 4, 5
  union all
  select jurisdiction, status, date_trunc('month', met_on)::date, unit, procedure, count(*)
  from limit_due where status in ('met', 'late') and met_on is not null and unit is not null and not taken_on group by 1, 2, 3, 4, 5;
create index tally_month on tally (jurisdiction, what, month) include (unit, procedure, n);
