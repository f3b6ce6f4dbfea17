create sequence entry_seq start with 1 increment by 50;

-- active_key names exam and roster row while the entry is not frozen: one row is examined once, whoever holds the identity.
-- account_id has a plain foreign key: a candidate belongs to no school. due_at is when time alone changes the state.
create table entry (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  exam_id bigint not null,
  account_id bigint not null,
  applicant_id bigint not null,
  active_key varchar(60),
  applied_at timestamp with time zone not null,
  pledge_version integer not null,
  pledge_signed_at timestamp with time zone,
  booked_at timestamp with time zone,
  mocks integer not null,
  mocked_at timestamp with time zone,
  notice_read_at timestamp with time zone,
  face_standing varchar(12) not null,
  entered_at timestamp with time zone,
  rule_version integer not null,
  deadline_at timestamp with time zone,
  subjects integer not null,
  subjects_left integer not null,
  completed_at timestamp with time zone,
  stored_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  withdrawal varchar(400) not null,
  frozen_at timestamp with time zone,
  extra_minutes integer not null,
  factor numeric(4, 2) not null,
  incident_minutes integer not null,
  upload_minutes integer not null,
  state varchar(12) not null,
  state_written_at timestamp with time zone not null,
  due_at timestamp with time zone,
  version integer not null,
  constraint entry_pk primary key (id),
  constraint entry_ref_uq unique (ref),
  constraint entry_school_uq unique (school_id, id),
  constraint entry_account_uq unique (school_id, exam_id, account_id),
  constraint entry_active_uq unique (active_key),
  constraint entry_exam_fk foreign key (school_id, exam_id) references exam (school_id, id),
  constraint entry_applicant_fk foreign key (school_id, applicant_id) references applicant (school_id, id),
  constraint entry_account_fk foreign key (account_id) references account (id)
);

create index entry_exam_ix on entry (school_id, exam_id, state, id);
create index entry_account_ix on entry (account_id, id);
create index entry_applicant_ix on entry (school_id, applicant_id);
create index entry_due_ix on entry (due_at);
