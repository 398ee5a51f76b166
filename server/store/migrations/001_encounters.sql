-- Up Migration
create table person (
  id text primary key,
  role text not null,
  name text not null,
  title text not null,
  profession text,
  register text,
  organisation_id text not null,
  organisation_name text not null,
  practitioner_id text,
  seen_at timestamptz not null
);

-- Columns of type bytea named `subject` or `body` are sealed with the encounter's own key (store/seal.ts).
create table encounter (
  id uuid primary key,
  version integer not null,
  state text not null,
  kind text not null,
  sample text,
  organisation_id text not null,
  organisation_name text not null,
  register text not null,
  professional_id text not null references person (id),
  note_type text not null,
  mode text not null,
  spoken_language text not null,
  note_language text not null,
  present text[] not null,
  subject_id text not null,
  subject bytea not null,
  informing jsonb,
  key_id text not null,
  wrapped_key bytea not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index encounter_worklist on encounter (professional_id, updated_at desc);

create table part (
  id integer generated always as identity primary key,
  encounter_id uuid not null references encounter (id),
  ordinal integer not null,
  kind text not null,
  device text not null,
  -- Raised by every connection that goes on with the part: an older one can write nothing any more.
  epoch integer not null,
  frames integer not null default 0,
  started_at timestamptz not null,
  ended_at timestamptz,
  -- Its sound was destroyed after the retention time; the number of its frames stays.
  destroyed_at timestamptz,
  unique (encounter_id, ordinal)
);

create table gap (
  part_id integer not null references part (id),
  at_ms integer not null,
  duration_ms integer not null,
  reason text not null,
  primary key (part_id, at_ms, reason)
);

-- The durable audio log. No foreign key: it can move elsewhere one day.
create table audio_block (
  part_id integer not null,
  first_seq integer not null,
  frames integer not null,
  body bytea not null,
  primary key (part_id, first_seq)
);
alter table audio_block alter column body set storage external;

create table utterance (
  encounter_id uuid not null references encounter (id),
  id text not null,
  -- Order within the encounter for what has no place on a timeline.
  position bigint generated always as identity,
  source text not null,
  part_id integer,
  speaker text,
  role text not null,
  start_ms integer not null,
  end_ms integer not null,
  confidence real,
  language text not null,
  body bytea not null,
  primary key (encounter_id, id)
);

create table revision (
  encounter_id uuid not null references encounter (id),
  number integer not null,
  -- 'machine': as a draft left it; 'review': what people have made of it since.
  origin text not null,
  body bytea not null,
  created_at timestamptz not null,
  primary key (encounter_id, number)
);

create table signed_note (
  note_id uuid primary key,
  encounter_id uuid not null references encounter (id),
  revision integer not null,
  hash text not null,
  body bytea not null,
  signed_at timestamptz not null,
  unique (encounter_id, revision)
);

create table receipt (
  note_id uuid primary key references signed_note (note_id),
  document_id text not null,
  version_id text not null,
  at timestamptz not null,
  read_back_equal boolean not null
);

-- Down Migration
drop table receipt, signed_note, revision, utterance, audio_block, gap, part, encounter, person;
