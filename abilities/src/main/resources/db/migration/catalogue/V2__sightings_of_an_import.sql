-- What slices of an import sold, until everyone is learnt from: then it is added to titles and
-- months in one step, which is much less work than to add each slice by itself.
create table catalogue_sighting (
  product           text collate "C" not null,
  title             text collate "C" not null,
  month             date not null,
  lines             bigint not null,
  quantity          numeric not null,
  amount            numeric not null,
  returned_quantity numeric not null,
  returned_amount   numeric not null
);
