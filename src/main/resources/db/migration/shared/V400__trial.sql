create sequence trial_seq start with 1 increment by 50;

-- An officer's walk through the candidate's pages. It keeps the facts of an entry, in the same columns, and is none: no question
-- about entries finds it. active_key names exam and officer, who has one at a time. ahead_ms is what its clock is ahead
-- of the server's; every instant but started_at is of its own time. The session it pretends to have booked is only remembered.
create table trial (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  exam_id bigint not null,
  account_id bigint not null,
  active_key varchar(60) not null,
  ahead_ms bigint not null,
  started_at timestamp with time zone not null,
  exam_version integer not null,
  pledge_version integer not null,
  pledge_signed_at timestamp with time zone,
  booked_at timestamp with time zone,
  slot_id bigint,
  slot_opens_at timestamp with time zone,
  slot_closes_at timestamp with time zone,
  booking_told integer not null,
  mocks integer not null,
  mocked_at timestamp with time zone,
  notice_version integer not null,
  notice_read_at timestamp with time zone,
  face_standing varchar(12) not null,
  entered_at timestamp with time zone,
  rule_version integer not null,
  deadline_at timestamp with time zone,
  subjects integer not null,
  subjects_left integer not null,
  completed_at timestamp with time zone,
  stored_at timestamp with time zone,
  version integer not null,
  constraint trial_pk primary key (id),
  constraint trial_ref_uq unique (ref),
  constraint trial_school_uq unique (school_id, id),
  constraint trial_active_uq unique (active_key),
  constraint trial_exam_fk foreign key (school_id, exam_id) references exam (school_id, id),
  constraint trial_account_fk foreign key (account_id) references account (id)
);

create index trial_exam_ix on trial (school_id, exam_id, id);
create index trial_account_ix on trial (account_id, id);
create index trial_started_ix on trial (started_at, id);

-- A sitting is an entry's, or a trial's and then no entry's; so are its takes.
alter table sitting add column trial_id bigint;
alter table sitting alter column entry_id drop not null;
alter table sitting add constraint sitting_trial_fk foreign key (school_id, trial_id) references trial (school_id, id);
alter table sitting add constraint sitting_whose_ck check (
  (kind = 'TRIAL' and trial_id is not null and entry_id is null)
  or (kind <> 'TRIAL' and trial_id is null and entry_id is not null));
create index sitting_trial_ix on sitting (school_id, trial_id, id);

alter table take alter column entry_id drop not null;
