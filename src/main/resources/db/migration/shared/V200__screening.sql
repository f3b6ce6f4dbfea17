create sequence screening_seq start with 1 increment by 50;

-- One row a submitted take, once somebody has looked. marks holds a line each: where, then what. A decision that is changed
-- stays the same row; what it was before stands in the audit trail.
create table screening (
  id bigint not null,
  school_id bigint not null,
  exam_id bigint not null,
  entry_id bigint not null,
  take_id bigint not null,
  outcome varchar(16) not null,
  reason varchar(400) not null,
  marks varchar(4000) not null,
  account_id bigint not null,
  reviewer varchar(80) not null,
  decided_at timestamp with time zone not null,
  version integer not null,
  constraint screening_pk primary key (id),
  constraint screening_take_uq unique (school_id, take_id),
  constraint screening_take_fk foreign key (school_id, take_id) references take (school_id, id),
  constraint screening_entry_fk foreign key (school_id, entry_id) references entry (school_id, id),
  constraint screening_exam_fk foreign key (school_id, exam_id) references exam (school_id, id),
  constraint screening_account_fk foreign key (account_id) references account (id)
);

create index screening_exam_ix on screening (school_id, exam_id, outcome);
create index screening_entry_ix on screening (school_id, entry_id);
create index screening_account_ix on screening (account_id);
