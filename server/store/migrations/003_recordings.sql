-- Up Migration
-- How a block's body is written: 'pcm' as it arrived, 'flac' once its part has ended, 'silence' (no body) where it was forgotten.
alter table audio_block add column form text not null default 'pcm';
alter table audio_block alter column body drop not null;

alter table part
  -- When its last frames were stored.
  add column heard_at timestamptz,
  -- Delivered after its recording was over.
  add column late boolean not null default false,
  -- The newest version of its transcript, counted from 1.
  add column transcript integer not null default 1,
  -- All of its sound is kept in FLAC blocks.
  add column finalised_at timestamptz;

alter table utterance add column transcript integer not null default 1;

-- A recording made elsewhere, on its way in. Its bytes are sealed with the encounter's key and go when it has become a part.
create table upload (
  id uuid primary key,
  encounter_id uuid not null references encounter (id),
  kind text not null,
  bytes bigint not null,
  received bigint not null default 0,
  part_id integer references part (id),
  created_at timestamptz not null,
  completed_at timestamptz
);
create index upload_encounter on upload (encounter_id);

create table upload_block (
  upload_id uuid not null,
  position bigint not null,
  body bytea not null,
  primary key (upload_id, position)
);
alter table upload_block alter column body set storage external;

-- Down Migration
drop table upload_block, upload;
alter table utterance drop column transcript;
alter table part drop column heard_at, drop column late, drop column transcript, drop column finalised_at;
delete from audio_block where body is null;
alter table audio_block alter column body set not null;
alter table audio_block drop column form;
