create sequence failed_application_seq start with 1 increment by 50;

-- One row a try. latest_key names candidate, refusal and exam on the last of equal tries, the only one the desk lists.
create table failed_application (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  season_id bigint not null,
  account_id bigint not null,
  exam_id bigint,
  applicant_id bigint,
  latest_key varchar(80),
  tries integer not null,
  refusal varchar(12) not null,
  candidate varchar(80) not null,
  asked varchar(140) not null,
  document_type varchar(30) not null,
  document_masked varchar(40) not null,
  document_index varchar(64) not null,
  differences varchar(1000) not null,
  failed_at timestamp with time zone not null,
  told_at timestamp with time zone,
  settled_at timestamp with time zone,
  settled_by varchar(80) not null,
  settlement varchar(400) not null,
  version integer not null,
  constraint failed_application_pk primary key (id),
  constraint failed_application_ref_uq unique (ref),
  constraint failed_application_school_uq unique (school_id, id),
  constraint failed_application_latest_uq unique (latest_key),
  constraint failed_application_season_fk foreign key (school_id, season_id) references season (school_id, id),
  constraint failed_application_exam_fk foreign key (school_id, exam_id) references exam (school_id, id),
  constraint failed_application_applicant_fk foreign key (school_id, applicant_id)
    references applicant (school_id, id),
  constraint failed_application_account_fk foreign key (account_id) references account (id)
);

create index failed_application_season_ix on failed_application (school_id, season_id, id);
create index failed_application_exam_ix on failed_application (school_id, exam_id);
create index failed_application_account_ix on failed_application (account_id);
create index failed_application_applicant_ix on failed_application (school_id, applicant_id);
create index failed_application_document_ix on failed_application (school_id, document_index);
