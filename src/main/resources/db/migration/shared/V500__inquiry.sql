-- subject_number: how the candidate calls what a case is about, where that outlives the case; otherwise the case has a number of its own.
alter table manual_review add column subject_number varchar(20) default '' not null;

create sequence inquiry_seq start with 1 increment by 50;

-- 求助: what a candidate asks the platform's people. case_ref is the last case it was at the desk with; entry_ref is empty where it is
-- about no exam.
create table inquiry (
  id bigint not null,
  ref varchar(26) not null,
  account_id bigint not null,
  subject varchar(20) not null,
  entry_ref varchar(26) not null,
  state varchar(12) not null,
  case_ref varchar(26) not null,
  begun_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version integer not null,
  constraint inquiry_pk primary key (id),
  constraint inquiry_ref_uq unique (ref),
  constraint inquiry_account_fk foreign key (account_id) references account (id)
);

create index inquiry_account_ix on inquiry (account_id, id);
create index inquiry_state_ix on inquiry (state, changed_at, id);

create sequence inquiry_line_seq start with 1 increment by 50;

-- words is sealed; author_name is empty for the candidate's own.
create table inquiry_line (
  id bigint not null,
  ref varchar(26) not null,
  inquiry_id bigint not null,
  account_id bigint not null,
  by_staff boolean not null,
  author_name varchar(80) not null,
  reason_key varchar(80) not null,
  words bytea not null,
  said_at timestamp with time zone not null,
  constraint inquiry_line_pk primary key (id),
  constraint inquiry_line_inquiry_fk foreign key (inquiry_id) references inquiry (id)
);

create index inquiry_line_inquiry_ix on inquiry_line (inquiry_id, id);
create index inquiry_line_account_ix on inquiry_line (account_id, said_at);
