create sequence sitting_seq start with 1 increment by 50;

-- active_key names the entry while the sitting is its present chance: a make-up clears it, and the old one stays as evidence.
-- The device columns are those of the active device (R-33), all empty until one has claimed the room.
create table sitting (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  exam_id bigint not null,
  entry_id bigint not null,
  account_id bigint not null,
  kind varchar(8) not null,
  active_key varchar(40),
  rule_version integer not null,
  entered_at timestamp with time zone not null,
  device_id varchar(36),
  device_name varchar(80) not null,
  device_since timestamp with time zone,
  takeovers integer not null,
  version integer not null,
  constraint sitting_pk primary key (id),
  constraint sitting_ref_uq unique (ref),
  constraint sitting_school_uq unique (school_id, id),
  constraint sitting_active_uq unique (active_key),
  constraint sitting_exam_fk foreign key (school_id, exam_id) references exam (school_id, id),
  constraint sitting_entry_fk foreign key (school_id, entry_id) references entry (school_id, id),
  constraint sitting_account_fk foreign key (account_id) references account (id)
);

create index sitting_exam_ix on sitting (school_id, exam_id, id);
create index sitting_entry_ix on sitting (school_id, entry_id, id);
create index sitting_account_ix on sitting (account_id, id);

create sequence sitting_subject_seq start with 1 increment by 50;

-- One subject of one sitting: how many takes were opened, and when it was submitted. Its row is the lock of both.
create table sitting_subject (
  id bigint not null,
  school_id bigint not null,
  sitting_id bigint not null,
  subject_id bigint not null,
  number integer not null,
  takes integer not null,
  turns bigint not null,
  submitted_at timestamp with time zone,
  constraint sitting_subject_pk primary key (id),
  constraint sitting_subject_number_uq unique (school_id, sitting_id, number),
  constraint sitting_subject_sitting_fk foreign key (school_id, sitting_id) references sitting (school_id, id),
  constraint sitting_subject_subject_fk foreign key (school_id, subject_id) references subject (school_id, id)
);

create index sitting_subject_subject_ix on sitting_subject (school_id, subject_id);
