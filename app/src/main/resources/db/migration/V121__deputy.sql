-- A post held for somebody, from one day to another: it lets the deputy do what the post may do, and ends by itself.
alter table post
    add column acting_for text,
    add column acting_why text,
    add column acting_by  text,          -- who decided it
    add constraint post_acting check (acting_for is null
        or (until_day is not null and acting_why is not null and acting_by is not null));
