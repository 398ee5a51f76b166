-- Up Migration
-- What drafting cost: one row for each call to an endpoint, whatever came of it. No content.
create table draft_call (
  id bigint generated always as identity primary key,
  encounter_id uuid not null references encounter (id),
  at timestamptz not null,
  model text not null,
  outcome text not null,
  input_tokens integer not null,
  output_tokens integer not null,
  ms integer not null
);
create index draft_call_encounter on draft_call (encounter_id);

-- Down Migration
drop table draft_call;
