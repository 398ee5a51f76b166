-- Up Migration
-- How many visits of a profession could have been recorded in a week, as the pilot lead gave it: what the share of recorded ones is of.
create table eligible_visits (
  organisation_id text not null,
  -- ISO week in Finland, 2026-W47.
  week text not null,
  profession text not null,
  visits integer not null check (visits >= 0),
  primary key (organisation_id, week, profession)
);

-- Down Migration
drop table eligible_visits;
