-- Up Migration
create table work (
  id bigint generated always as identity primary key,
  encounter_id uuid not null references encounter (id),
  kind text not null,
  part_id integer,
  section text,
  state text not null,
  -- Raised at every claim and every new asking: what an older holder writes is refused.
  epoch integer not null default 0,
  lease_by text,
  lease_until timestamptz,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  last_error text
);
create unique index work_one on work (encounter_id, kind, (coalesce(part_id, 0)));
create index work_due on work (next_attempt_at) where state in ('waiting', 'running');

create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  organisation_id text not null,
  register text,
  actor jsonb not null,
  encounter_id uuid,
  subject_id text,
  type text not null,
  data jsonb not null
);
create index audit_encounter on audit (encounter_id, id);
create index audit_subject on audit (subject_id, at);

create table session (
  sid text primary key,
  sess json not null,
  expire timestamptz not null
);
create index session_expire on session (expire);

-- Down Migration
drop table session, audit, work;
