create sequence exam_seq start with 1 increment by 50;

-- round_key names major, direction and round, because a unique constraint would let a missing direction pass twice.
create table exam (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  season_id bigint not null,
  major_id bigint not null,
  direction_id bigint,
  round varchar(12) not null,
  round_key varchar(60) not null,
  opens_at timestamp with time zone,
  closes_at timestamp with time zone,
  apply_from timestamp with time zone,
  apply_until timestamp with time zone,
  late_cut_off_at timestamp with time zone,
  room_limit_minutes integer,
  grace_seconds integer not null,
  upload_grace_hours integer not null,
  face_policy varchar(12) not null,
  mock_required boolean not null,
  notice varchar(8000) not null,
  contact varchar(400) not null,
  state varchar(8) not null,
  rule_version integer not null,
  created_at timestamp with time zone not null,
  saved_at timestamp with time zone not null,
  saved_by varchar(80) not null,
  opened_at timestamp with time zone,
  opened_by bigint,
  first_entered_at timestamp with time zone,
  version integer not null,
  constraint exam_pk primary key (id),
  constraint exam_ref_uq unique (ref),
  constraint exam_school_uq unique (school_id, id),
  constraint exam_round_uq unique (school_id, round_key),
  constraint exam_season_fk foreign key (school_id, season_id) references season (school_id, id),
  constraint exam_major_fk foreign key (school_id, major_id) references major (school_id, id),
  constraint exam_direction_fk foreign key (school_id, major_id, direction_id)
    references direction (school_id, major_id, id)
);

create index exam_season_ix on exam (school_id, season_id, id);
create index exam_major_ix on exam (school_id, major_id, direction_id);

create sequence subject_seq start with 1 increment by 50;

create table subject (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  exam_id bigint not null,
  place integer not null,
  name varchar(60) not null,
  format varchar(12) not null,
  orientation varchar(12) not null,
  camera varchar(12) not null,
  min_seconds integer not null,
  max_seconds integer not null,
  may_stop_early boolean not null,
  max_takes integer not null,
  cautions varchar(2000) not null,
  identity_allowed boolean not null,
  others_allowed boolean not null,
  version integer not null,
  constraint subject_pk primary key (id),
  constraint subject_ref_uq unique (ref),
  constraint subject_school_uq unique (school_id, id),
  constraint subject_exam_fk foreign key (school_id, exam_id) references exam (school_id, id)
);

create index subject_exam_ix on subject (school_id, exam_id, place, id);

create sequence pledge_text_seq start with 1 increment by 50;

create table pledge_text (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  exam_id bigint not null,
  number integer not null,
  title varchar(80) not null,
  body varchar(8000) not null,
  sign_again boolean not null,
  created_at timestamp with time zone not null,
  created_by bigint not null,
  author varchar(80) not null,
  constraint pledge_text_pk primary key (id),
  constraint pledge_text_ref_uq unique (ref),
  constraint pledge_text_school_uq unique (school_id, id),
  constraint pledge_text_number_uq unique (school_id, exam_id, number),
  constraint pledge_text_exam_fk foreign key (school_id, exam_id) references exam (school_id, id)
);

create sequence checklist_override_seq start with 1 increment by 50;

-- An amber point that somebody opened an exam over, with his name and reason.
create table checklist_override (
  id bigint not null,
  school_id bigint not null,
  exam_id bigint not null,
  item varchar(60) not null,
  reason varchar(400) not null,
  account_id bigint not null,
  author varchar(80) not null,
  created_at timestamp with time zone not null,
  constraint checklist_override_pk primary key (id),
  constraint checklist_override_item_uq unique (school_id, exam_id, item),
  constraint checklist_override_exam_fk foreign key (school_id, exam_id) references exam (school_id, id)
);
