-- Up Migration
-- Who a voice is: said by the professional, or carried over from an older transcript and to be confirmed again. Labels hold within one
-- version of a part's transcript; utterances stay as they were heard.
create table voice_role (
  encounter_id uuid not null references encounter (id),
  part_id integer not null references part (id),
  transcript integer not null,
  speaker text not null,
  role text not null,
  confirmed boolean not null,
  primary key (part_id, transcript, speaker)
);
create index voice_role_encounter on voice_role (encounter_id);

-- Who said one utterance, where two voices were taken for one. Goes with the utterance.
create table utterance_role (
  encounter_id uuid not null,
  utterance_id text not null,
  role text not null,
  primary key (encounter_id, utterance_id),
  foreign key (encounter_id, utterance_id) references utterance (encounter_id, id) on delete cascade
);

-- How a professional likes the notes to be written: form and wording alone, nothing of any encounter.
create table preference (
  person_id text primary key references person (id),
  length text not null,
  form text not null,
  phrases jsonb not null,
  updated_at timestamptz not null
);

-- Down Migration
drop table preference, utterance_role, voice_role;
