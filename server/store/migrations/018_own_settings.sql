-- Up Migration
-- What a professional's screens start with, wherever they sign in.
create table own_setting (
  person_id text primary key references person (id),
  spoken text,
  written text,
  tour_seen boolean not null,
  updated_at timestamptz not null
);

-- Down Migration
drop table own_setting;
