-- Only how the house kept its limits is counted; what a party or a court had to do is not the house's.
create or replace function tally_limit() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.status in ('met', 'late') and old.met_on is not null and old.burden = 'house'
      and old.unit is not null and not old.taken_on then
    insert into tally values
      (old.jurisdiction, old.status, date_trunc('month', old.met_on)::date, old.unit, old.procedure, -1);
  end if;
  if tg_op <> 'DELETE' and new.status in ('met', 'late') and new.met_on is not null and new.burden = 'house'
      and new.unit is not null and not new.taken_on then
    insert into tally values
      (new.jurisdiction, new.status, date_trunc('month', new.met_on)::date, new.unit, new.procedure, 1);
  end if;
  return null;
end $$;
drop trigger tally_limit_changed on limit_due;
create trigger tally_limit_changed after update on limit_due for each row
  when ((old.unit, old.procedure, old.status, old.met_on, old.burden, old.taken_on)
    is distinct from (new.unit, new.procedure, new.status, new.met_on, new.burden, new.taken_on))
  execute function tally_limit();

delete from tally where what in ('met', 'late');
insert into tally
  select jurisdiction, status, date_trunc('month', met_on)::date, unit, procedure, count(*)
  from limit_due
  where status in ('met', 'late') and met_on is not null and burden = 'house' and unit is not null and not taken_on
  group by 1, 2, 3, 4, 5;
