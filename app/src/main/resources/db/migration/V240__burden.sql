-- Who is late when a limit ends and nothing was done stands beside it: the house, a party with a duty, a court; or nobody,
-- since a right lapsed or a time is over. Editions before this one say only whose period it is, and a party's is then taken
-- for a duty, as the program does; with the next edition each matter's limits say it themselves.
alter table limit_due add column burden text;
update limit_due set burden = case when (case procedure when 'penalty-market' then 'penalty' else procedure end, limit_id) in (values
    ('accountability', 'voice'), ('administrative-mediation', 'performance'), ('build-first', 'built'),
    ('build-first', 'mend'), ('coercive-enforcement', 'three-years'), ('coercive-enforcement', 'urging'),
    ('court-enforcement', 'acceptance'), ('court-enforcement', 'at-once'), ('court-enforcement', 'higher-court'),
    ('court-enforcement', 'ruling'), ('court-enforcement', 'urging'), ('file-review', 'objection'),
    ('firm-deregistration', 'after-liquidation'), ('firm-deregistration', 'apply'), ('firm-deregistration', 'group'),
    ('firm-deregistration', 'notice'), ('government-inspection', 'ask-review'), ('information-request', 'correction'),
    ('information-request', 'fee-payment'), ('information-request', 'third-opinion'), ('inspection', 'mend'),
    ('legal-aid', 'supplement'), ('licence', 'ask-hearing'), ('licence', 'ask-renewal'), ('licence', 'correction'),
    ('licence', 'gap'), ('licence', 'mending'), ('licence', 'validity'), ('litigation-response', 'ask-retrial'),
    ('mediation', 'confirmation'), ('mediation', 'performance'), ('penalty', 'apply-review'),
    ('penalty', 'ask-hearing'), ('penalty', 'pay'), ('penalty', 'speak'), ('penalty', 'sue'), ('penalty', 'sue-on'),
    ('penalty', 'surcharge'), ('penalty', 'urging'), ('penalty-on-the-spot', 'apply-review'),
    ('penalty-on-the-spot', 'pay'), ('penalty-on-the-spot', 'sue'), ('penalty-on-the-spot', 'sue-on'),
    ('penalty-on-the-spot', 'surcharge'), ('penalty-on-the-spot', 'urging'), ('petition', 'ask-rereview'),
    ('petition', 'ask-review'), ('reconsideration', 'apply'), ('reconsideration', 'apply-cap'),
    ('reconsideration', 'correction'), ('reconsideration', 'sue'), ('regional-assessment', 'validity'),
    ('registration-revocation', 'bar'), ('registration-revocation', 'notice'), ('unit-appraisal', 'object'))
  then 'duty' else 'house' end;
alter table limit_due alter burden set not null;

-- What somebody outside has to do is no urgency of the house: it comes after all that the house has to do.
update matter m set urgency = coalesce(
    (select min(d.rolled) from limit_due d
      where d.jurisdiction = m.jurisdiction and d.matter = m.id and d.status = 'open' and d.burden = 'house'),
    case
      when exists (select 1 from limit_due d where d.jurisdiction = m.jurisdiction and d.matter = m.id
        and d.status = 'paused' and d.rolled is not null and d.burden in ('house', 'duty', 'court')) then date '9998-01-01'
      when exists (select 1 from limit_due d where d.jurisdiction = m.jurisdiction and d.matter = m.id
        and d.status = 'open' and d.rolled is not null and d.burden in ('duty', 'court')) then date '9998-06-01'
      when m.closed is null then date '9999-01-01'
      else date 'infinity' end)
where exists (select 1 from limit_due d where d.jurisdiction = m.jurisdiction and d.matter = m.id
  and d.status = 'open' and d.burden <> 'house');

drop index limit_due_open, limit_due_paused, limit_due_met;
create index limit_due_open on limit_due (jurisdiction, rolled, unit, handler, burden) where status = 'open';
create index limit_due_paused on limit_due (jurisdiction, unit, handler, burden) where status = 'paused';
create index limit_due_met on limit_due (jurisdiction, met_on, status, unit, procedure, taken_on, matter)
  where status in ('met', 'late') and burden = 'house';
