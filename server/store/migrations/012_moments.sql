-- Up Migration
-- A moment that was marked while recording: a place in a part's sound, and nothing else.
create table moment (
  part_id integer not null references part (id),
  at_ms integer not null,
  primary key (part_id, at_ms)
);

-- Down Migration
drop table moment;
