-- Up Migration
alter table encounter
  -- When something sealed with the encounter's present key was last destroyed; null: nothing since that key was made.
  add column key_shed_at timestamptz,
  -- The day's key that copies of what was destroyed last are wrapped under: with its file those copies die. Stays when the key is renewed.
  add column shed_key_id text;
create index encounter_key on encounter (key_id);

-- What was signed has its hash inside the sealed body alone; nobody reads it here, and what runs this version writes it no more.
alter table signed_note alter column hash drop not null;
update signed_note set hash = null;

-- Down Migration
update signed_note set hash = '' where hash is null;
alter table signed_note alter column hash set not null;
drop index encounter_key;
alter table encounter drop column key_shed_at, drop column shed_key_id;
