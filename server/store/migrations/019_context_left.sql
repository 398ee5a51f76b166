-- Up Migration
-- The record system went on to somebody else while the visit was being recorded.
alter table encounter add column context_left_at timestamptz;

-- Down Migration
alter table encounter drop column context_left_at;
