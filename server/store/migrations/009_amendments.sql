-- Up Migration
alter table encounter
  -- The signed note that the review under way is to replace, why, and since when; null: none.
  add column amends jsonb;

-- Where no interface leads to the record system a person copies the note: which sections so far, and when it was all of them.
alter table signed_note
  add column copied_sections text[] not null default '{}',
  add column copied_at timestamptz;

-- Down Migration
-- What older code does not know: a note that was copied is a signed one to it, and an amendment is given up.
update encounter set state = case
    when exists (select from signed_note join receipt using (note_id) where signed_note.encounter_id = encounter.id
      and note_id = (amends ->> 'noteId')::uuid) then 'filed' else 'signed' end
  where amends is not null;
update encounter set state = 'signed' where state = 'copied';
alter table signed_note drop column copied_sections, drop column copied_at;
alter table encounter drop column amends;
