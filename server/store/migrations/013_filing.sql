-- Up Migration
-- A signed note on its way into the record, until it is there.
create table filing (
  note_id uuid primary key references signed_note (note_id),
  -- Begin of the newest try whose outcome nobody knows, at a record system that would take the note twice.
  sent_at timestamptz,
  -- The document that a person said it is.
  adopt text,
  -- Documents it replaces, and the version in which a person accepted each: {"id": "version"}.
  accepted jsonb not null default '{}',
  -- What keeps it out, sealed: the record system's words can echo the note.
  trouble bytea
);

-- Down Migration
drop table filing;
