-- Up Migration
-- Where a person works, as the identity provider says it; null where it does not.
alter table person add column unit text;

-- What the pilot learns from a visit: one row at each signing and at discarding, in the same transaction. No content: `measures` holds
-- numbers and words of fixed lists (domain/pilot.ts). No foreign key: a row outlives what it was counted from.
create table pilot_visit (
  encounter_id uuid not null,
  -- Of the signed note; 0 where the visit was discarded.
  revision integer not null,
  note_id uuid,
  at timestamptz not null,
  organisation_id text not null,
  register text not null,
  unit text,
  professional_id text not null,
  profession text not null,
  measures jsonb not null,
  filed_at timestamptz,
  filing_failures integer not null default 0,
  primary key (encounter_id, revision)
);
create index pilot_visit_organisation on pilot_visit (organisation_id, at);

-- Down Migration
drop table pilot_visit;
alter table person drop column unit;
