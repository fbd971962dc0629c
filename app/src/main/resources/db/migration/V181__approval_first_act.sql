-- A first act is laid before its approver, too: what was laid then says of which kind and whose the matter will be, under an id
-- that is the matter's own once it is approved. Personal values lie encrypted under the house's key, as long as it waits.
alter table approval
    add procedure  text not null default '', -- of the matter that it begins; empty where the matter has begun
    add unit       text not null default '', -- whose matter that will be
    add sealed     text not null default '', -- personal values, encrypted; gone when it has ended
    add decided_by text,                     -- who approved or gave it back: the approver or his deputy
    add constraint approval_begins check ((procedure = '') = (unit = '')),
    add constraint approval_sealed check (sealed = '' or outcome is null);

-- What was laid or decided of late is told.
create index approval_asked on approval (jurisdiction, asked);
create index approval_decided on approval (jurisdiction, decided) where outcome is not null;
