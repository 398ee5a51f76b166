-- Up Migration
-- How much speech there is follows from where it is.
alter table part drop column voice_ms;

-- Down Migration
alter table part add column voice_ms integer;
