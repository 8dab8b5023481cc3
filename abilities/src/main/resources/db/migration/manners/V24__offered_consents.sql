-- On which channels customers are asked for a consent on their own page: a list of channels, empty
-- where they are not.
alter table manners_purpose add column offered jsonb not null default '[]';
