-- What was learnt from everyone's purchases, as bytes, under a name that its content gives it: equal
-- data learn an equal model with an equal name.
create table engagement_model (
  one       boolean primary key default true check (one),
  name      text not null,
  learnt_on date not null,
  body      bytea not null
);
