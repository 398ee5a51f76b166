-- Up Migration
-- The visit as the record system knows it, and the professional's number in the register of professionals.
alter table encounter add column record_visit jsonb;
alter table person add column registration text;

-- Down Migration
alter table person drop column registration;
alter table encounter drop column record_visit;
