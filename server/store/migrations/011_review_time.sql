-- Up Migration
-- How long a professional was at the review of an encounter, as their screen measured it; never more than the time that passed.
create table review_time (
  encounter_id uuid not null references encounter (id),
  person_id text not null references person (id),
  active_ms bigint not null,
  at timestamptz not null,
  primary key (encounter_id, person_id)
);

-- Down Migration
drop table review_time;
