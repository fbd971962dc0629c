-- When a post that is held for somebody was ended before its last day: that day is then the one before, but what was done
-- earlier on the day of the ending was done for him all the same.
alter table post add acting_ended timestamptz;
