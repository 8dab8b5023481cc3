-- Since which day a no is offered when an address is taken down in a sale: sales before it do not count
-- as if it had been.
alter table manners_policy add column opt_out_since date;
update manners_policy set opt_out_since = current_date where opt_out_offered;
