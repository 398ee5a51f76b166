-- Up Migration
alter table part
  -- The version of its transcript that is being made because it was asked for again; it becomes `transcript` once it is whole.
  add column transcript_asked integer,
  -- Stretches of speech that voice activity detection found, ms within the part: from, to, from, to, …; null until it was measured.
  add column voice integer[];

-- Sound that the speech service refused for good: it has no words, and not because nobody spoke.
create table refused_sound (
  part_id integer not null references part (id),
  transcript integer not null,
  start_ms integer not null,
  end_ms integer not null,
  primary key (part_id, transcript, start_ms)
);

-- Down Migration
drop table refused_sound;
alter table part drop column transcript_asked, drop column voice;
