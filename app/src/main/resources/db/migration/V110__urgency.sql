-- How urgent a matter is stands beside it, so that a list shows what comes first without looking at the limits of every
-- matter: the last day of that open limit which ends first; where none runs, 9998-01-01 when one is paused, 9999-01-01
-- while the matter is open, and infinity once it is closed. And which of its kinds' states it stands in, with the kind:
-- contract-review/signed.
alter table matter add column urgency date, add column paused boolean, add column places text[];
update matter m set
  urgency = coalesce(
    (select min(d.rolled) from limit_due d
      where d.jurisdiction = m.jurisdiction and d.matter = m.id and d.status = 'open'),
    case
      when exists (select 1 from limit_due d where d.jurisdiction = m.jurisdiction and d.matter = m.id
        and d.status = 'paused' and d.rolled is not null) then date '9998-01-01'
      when m.closed is null then date '9999-01-01'
      else date 'infinity' end),
  paused = exists (select 1 from limit_due d where d.jurisdiction = m.jurisdiction and d.matter = m.id
    and d.status = 'paused'),
  places = array(select m.procedure || '/' || s from unnest(m.states) s);
alter table matter alter urgency set not null, alter paused set not null, alter places set not null;

-- Whose limit it is stands beside it, so that the due board counts limits alone.
alter table limit_due add column unit text, add column handler text;
update limit_due d set unit = m.unit, handler = m.handler
  from matter m where m.jurisdiction = d.jurisdiction and m.id = d.matter;
alter table limit_due alter handler set not null;

-- A page of a list is read along one of these.
drop index matter_kind, matter_unit, matter_handler, matter_open, limit_due_open;
create index matter_first on matter (jurisdiction, urgency, id);
create index matter_kind on matter (jurisdiction, procedure, urgency, id);
create index matter_unit on matter (jurisdiction, unit, urgency, id);
create index matter_unit_kind on matter (jurisdiction, unit, procedure, urgency, id);
create index matter_handler on matter (jurisdiction, handler, urgency, id);
create index matter_paused on matter (jurisdiction, urgency, id) where paused;
create index matter_places on matter using gin (places) with (fastupdate = off);

create index limit_due_open on limit_due (jurisdiction, rolled, unit, handler) where status = 'open';
create index limit_due_paused on limit_due (jurisdiction, unit, handler) where status = 'paused';
