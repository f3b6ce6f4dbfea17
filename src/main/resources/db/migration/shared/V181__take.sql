create sequence take_seq start with 1 increment by 50;

-- sealed_key names sitting and subject once the take is submitted: one per subject. part_digests holds 32 bytes a part.
-- due_at is when the job looks at it next: the end of its upload grace as it was known then.
create table take (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  exam_id bigint not null,
  entry_id bigint not null,
  sitting_id bigint not null,
  account_id bigint not null,
  subject_id bigint not null,
  subject_number integer not null,
  number integer not null,
  idempotency_key varchar(36) not null,
  state varchar(12) not null,
  device_id varchar(36) not null,
  device_name varchar(80) not null,
  opened_at timestamp with time zone not null,
  stopped_at timestamp with time zone,
  stopped_ms bigint not null,
  stopped_bytes bigint not null,
  stop_reason varchar(16) not null,
  interrupted boolean not null,
  sealed_at timestamp with time zone,
  sealed_key varchar(40),
  receipt_number varchar(14),
  size bigint not null,
  mime varchar(120) not null,
  duration_ms bigint not null,
  part_digests bytea,
  digest varchar(64) not null,
  recorded varchar(60000) not null,
  upload_id varchar(40),
  uploads integer not null,
  bad_parts varchar(60000) not null,
  stored_at timestamp with time zone,
  verified_at timestamp with time zone,
  ready_at timestamp with time zone,
  original_key varchar(80),
  playback_key varchar(80),
  poster_key varchar(80),
  sheet_key varchar(80),
  check_pending boolean not null,
  findings varchar(60000) not null,
  due_at timestamp with time zone,
  reminders integer not null,
  version integer not null,
  constraint take_pk primary key (id),
  constraint take_ref_uq unique (ref),
  constraint take_school_uq unique (school_id, id),
  constraint take_number_uq unique (school_id, sitting_id, subject_number, number),
  constraint take_idempotency_uq unique (school_id, sitting_id, idempotency_key),
  constraint take_sealed_uq unique (sealed_key),
  constraint take_receipt_uq unique (receipt_number),
  constraint take_upload_uq unique (upload_id),
  constraint take_sitting_fk foreign key (school_id, sitting_id) references sitting (school_id, id),
  constraint take_entry_fk foreign key (school_id, entry_id) references entry (school_id, id),
  constraint take_exam_fk foreign key (school_id, exam_id) references exam (school_id, id),
  constraint take_subject_fk foreign key (school_id, subject_id) references subject (school_id, id),
  constraint take_account_fk foreign key (account_id) references account (id)
);

create index take_entry_ix on take (school_id, entry_id, id);
create index take_exam_ix on take (school_id, exam_id, state, id);
create index take_subject_ix on take (school_id, subject_id, id);
create index take_account_ix on take (account_id, id);
create index take_state_ix on take (state, id);
create index take_due_ix on take (due_at, id);
create index take_original_ix on take (original_key);
create index take_playback_ix on take (playback_key);
create index take_poster_ix on take (poster_key);
create index take_sheet_ix on take (sheet_key);

create sequence receipt_seq start with 1 increment by 50;

-- The file as it was signed; written after the submission is durable, and once.
create table receipt (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  take_id bigint not null,
  account_id bigint not null,
  number varchar(14) not null,
  submitted_at timestamp with time zone not null,
  key_id varchar(40) not null,
  school_name varchar(120) not null,
  exam_name varchar(240) not null,
  subject_name varchar(120) not null,
  candidate varchar(80) not null,
  file varchar(4000) not null,
  constraint receipt_pk primary key (id),
  constraint receipt_ref_uq unique (ref),
  constraint receipt_number_uq unique (number),
  constraint receipt_take_uq unique (school_id, take_id),
  constraint receipt_take_fk foreign key (school_id, take_id) references take (school_id, id),
  constraint receipt_account_fk foreign key (account_id) references account (id)
);

create index receipt_account_ix on receipt (account_id, id);
