-- Up Migration
-- Launches from the record system: who it said the visit is about, to whom. An encounter that came of one keeps its subject.
create table launch (
  id uuid primary key,
  digest bytea unique,
  person_id text not null,
  subject_id text not null,
  record_visit jsonb,
  at timestamptz not null,
  encounter_id uuid
);
create index launch_at on launch (at);
alter table encounter add column subject_locked boolean not null default false;

-- Down Migration
alter table encounter drop column subject_locked;
drop table launch;
