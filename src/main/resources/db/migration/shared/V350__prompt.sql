create sequence prompt_seq start with 1 increment by 50;

-- Both pools of a subject in one table, so that one key keeps a prompt from standing twice: digest is a keyed hash of what
-- it says (or of the bytes of its picture or sound), the same in both pools. text is sealed: before the exam it is a secret.
create table prompt (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  subject_id bigint not null,
  pool varchar(6) not null,
  kind varchar(5) not null,
  place integer not null,
  text bytea not null,
  digest varchar(64) not null,
  file_key varchar(26) not null,
  file_type varchar(20) not null,
  file_bytes bigint not null,
  drawn integer not null,
  retired_at timestamp with time zone,
  retired_by varchar(80) not null,
  created_at timestamp with time zone not null,
  version integer not null,
  constraint prompt_pk primary key (id),
  constraint prompt_ref_uq unique (ref),
  constraint prompt_digest_uq unique (school_id, subject_id, digest),
  constraint prompt_drawn_ck check (drawn >= 0),
  constraint prompt_subject_fk foreign key (school_id, subject_id) references subject (school_id, id)
);

create index prompt_pool_ix on prompt (school_id, subject_id, pool, place, id);

-- One draw: what was drawn for one occasion, once and for ever. prompts holds their ids in the order they were drawn.
create table prompt_draw (
  draw_key varchar(90) not null,
  school_id bigint not null,
  subject_id bigint not null,
  pool varchar(6) not null,
  seed bigint not null,
  prompts varchar(300) not null,
  drawn_at timestamp with time zone not null,
  constraint prompt_draw_pk primary key (draw_key),
  constraint prompt_draw_subject_fk foreign key (school_id, subject_id) references subject (school_id, id)
);

create index prompt_draw_subject_ix on prompt_draw (school_id, subject_id);

-- Who looked into a formal pool, once for each person and hour: the trail tells it, this keeps it from telling it at every click.
create table prompt_reading (
  reading_key varchar(80) not null,
  school_id bigint not null,
  subject_id bigint not null,
  read_at timestamp with time zone not null,
  constraint prompt_reading_pk primary key (reading_key),
  constraint prompt_reading_subject_fk foreign key (school_id, subject_id) references subject (school_id, id)
);

create index prompt_reading_subject_ix on prompt_reading (school_id, subject_id);
