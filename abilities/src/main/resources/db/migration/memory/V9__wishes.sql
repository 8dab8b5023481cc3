-- What customers wished of being addressed is read over everyone, newest first: it is the log of
-- consents. The kinds are consented, withdrew and objected.
create index memory_event_wished on memory_event (at, key) where kind in (7, 8, 15);
