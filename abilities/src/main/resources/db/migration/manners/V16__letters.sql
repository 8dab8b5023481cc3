-- Letters as the shop wrote them. Every version stays; the highest of a name and language counts.
-- The letters that come with the program have no row.
create table manners_template (
  name text not null,
  language text not null,
  version integer not null check (version > 0),
  purpose text not null,
  kind text not null,
  subject text not null,
  body text not null,
  closing text not null,
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (name, language, version)
);
