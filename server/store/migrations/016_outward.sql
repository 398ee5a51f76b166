-- Up Migration
-- What integrators asked for, by their idempotency key: the encounter that it made, which is theirs.
create table integrator_request (
  integrator_id text not null,
  key text not null,
  -- SHA-256 of the request: the same key with another request is refused.
  digest text not null,
  encounter_id uuid not null references encounter (id),
  at timestamptz not null,
  primary key (integrator_id, key)
);
create unique index integrator_request_encounter on integrator_request (encounter_id);

-- What an integrator is told, written with what happened; the work "notify" sends it. Ids and no content.
create table webhook (
  -- The same at every try.
  id uuid primary key,
  position bigint generated always as identity,
  integrator_id text not null,
  encounter_id uuid not null references encounter (id),
  type text not null,
  -- The bytes that are signed and sent.
  body text not null,
  created_at timestamptz not null,
  delivered_at timestamptz
);
create index webhook_waiting on webhook (encounter_id, position) where delivered_at is null;

-- Down Migration
delete from work where kind = 'notify';
drop table webhook, integrator_request;
