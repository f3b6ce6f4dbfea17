create sequence applicant_seq start with 1 increment by 50;

-- One registration of a roster. choice_key names major and direction, because a unique constraint would let a missing direction
-- pass twice. Document, phone and the officer's own columns are sealed; the indexes find exact values only.
create table applicant (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  season_id bigint not null,
  major_id bigint not null,
  direction_id bigint,
  choice_key varchar(44) not null,
  document_type varchar(32) not null,
  document bytea not null,
  document_index varchar(64) not null,
  document_masked varchar(200) not null,
  name varchar(200) not null,
  name_key varchar(200) not null,
  sex varchar(8) not null,
  category varchar(20) not null,
  region varchar(200) not null,
  school_attended varchar(200) not null,
  candidate_number varchar(200) not null,
  registration_number varchar(200) not null,
  ticket_number varchar(200) not null,
  phone bytea not null,
  phone_masked varchar(200) not null,
  study_level varchar(200) not null,
  provincial_subject varchar(200) not null,
  provincial_score varchar(200) not null,
  remark varchar(200) not null,
  extras bytea not null,
  created_at timestamp with time zone not null,
  created_by_import bigint,
  withdrawn_at timestamp with time zone,
  used_at timestamp with time zone,
  version integer not null,
  constraint applicant_pk primary key (id),
  constraint applicant_ref_uq unique (ref),
  constraint applicant_school_uq unique (school_id, id),
  constraint applicant_choice_uq unique (school_id, season_id, document_index, choice_key),
  constraint applicant_season_fk foreign key (school_id, season_id) references season (school_id, id),
  constraint applicant_major_fk foreign key (school_id, major_id) references major (school_id, id),
  constraint applicant_direction_fk foreign key (school_id, major_id, direction_id)
    references direction (school_id, major_id, id)
);

create index applicant_list_ix on applicant (school_id, season_id, id);
create index applicant_major_ix on applicant (school_id, major_id, direction_id);
create index applicant_import_ix on applicant (school_id, created_by_import);
