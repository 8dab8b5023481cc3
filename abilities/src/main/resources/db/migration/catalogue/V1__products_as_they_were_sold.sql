-- Under which titles a product was sold, and in how many lines each.
create table catalogue_title (
  product text collate "C" not null,
  title   text collate "C" not null,
  lines   bigint not null,
  primary key (product, title)
);

-- What was sold and came back of a product, month by month of the shop's zone.
create table catalogue_month (
  product           text collate "C" not null,
  month             date not null,
  lines             bigint not null,
  quantity          numeric not null,
  amount            numeric not null,
  returned_quantity numeric not null,
  returned_amount   numeric not null,
  primary key (product, month)
);

-- The products under the title that most lines bear.
create table catalogue_product (
  product text collate "C" primary key,
  title   text not null
);

-- How often titles changed, so that every process knows when its picture of the shelf is old.
create table catalogue_shelf (
  one     boolean primary key default true check (one),
  version bigint not null
);
insert into catalogue_shelf (version) values (1);

-- Identified customers who bought a product, and who bought it in more than one order.
create table catalogue_buyers (
  product text collate "C" primary key,
  buyers  integer not null,
  again   integer not null
);
