-- What all customers together come to, by their group (-1: sales to nobody known), in sixteen shares
-- by record, so that two changes at once rarely wait for each other. Each change is added to it in
-- its own transaction. Empty while many change at once; then the customers themselves are counted.
create table customerbase_total (
  share           smallint not null,
  rfm_group       smallint not null,
  customers       bigint not null,
  buyers          bigint not null,
  again       bigint not null,
  orders          bigint not null,
  returned        bigint not null,
  sales           numeric not null,
  returns         numeric not null,
  first_orders    numeric not null,
  active_ones     bigint not null,
  leaving_ones    bigint not null,
  lost_ones       bigint not null,
  scored          bigint not null,
  active          numeric not null,
  active_variance numeric not null,
  mean            numeric not null,
  primary key (share, rfm_group)
);
