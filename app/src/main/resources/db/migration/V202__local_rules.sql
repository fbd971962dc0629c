-- Every act asks for the rules of its place. They are few and have an index of their own: else, by a plan made while the
-- tables were empty, every matter of the place was looked at.
create index matter_local_rule on matter (jurisdiction) where procedure = 'local-rule';
