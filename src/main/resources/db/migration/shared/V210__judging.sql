create sequence judging_plan_seq start with 1 increment by 50;

-- How the works of an exam are marked; an exam without a row is marked from 0 to 100 in steps of 0.5.
create table judging_plan (
  id bigint not null,
  school_id bigint not null,
  exam_id bigint not null,
  lowest numeric(7, 2) not null,
  highest numeric(7, 2) not null,
  step numeric(7, 2) not null,
  version integer not null,
  constraint judging_plan_pk primary key (id),
  constraint judging_plan_exam_uq unique (school_id, exam_id),
  constraint judging_plan_exam_fk foreign key (school_id, exam_id) references exam (school_id, id)
);

create sequence judge_assignment_seq start with 1 increment by 50;

-- One row for one judge of one exam, for ever: taken off it has ended_at and keeps codes and marks, put on again it is cleared.
create table judge_assignment (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  exam_id bigint not null,
  account_id bigint not null,
  judge varchar(80) not null,
  assigned_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  version integer not null,
  constraint judge_assignment_pk primary key (id),
  constraint judge_assignment_ref_uq unique (ref),
  constraint judge_assignment_school_uq unique (school_id, id),
  constraint judge_assignment_judge_uq unique (school_id, exam_id, account_id),
  constraint judge_assignment_exam_fk foreign key (school_id, exam_id) references exam (school_id, id),
  constraint judge_assignment_account_fk foreign key (account_id) references account (id)
);

create index judge_assignment_account_ix on judge_assignment (account_id, id);

create sequence blind_code_seq start with 1 increment by 50;

-- What one judge calls one work. place is its turn in his own random order; withdrawn while the work may not be judged.
create table blind_code (
  id bigint not null,
  school_id bigint not null,
  assignment_id bigint not null,
  take_id bigint not null,
  subject_number integer not null,
  code varchar(8) not null,
  place integer not null,
  withdrawn boolean not null,
  constraint blind_code_pk primary key (id),
  constraint blind_code_take_uq unique (school_id, assignment_id, take_id),
  constraint blind_code_code_uq unique (school_id, assignment_id, code),
  constraint blind_code_place_uq unique (school_id, assignment_id, place),
  constraint blind_code_assignment_fk foreign key (school_id, assignment_id) references judge_assignment (school_id, id),
  constraint blind_code_take_fk foreign key (school_id, take_id) references take (school_id, id)
);

create index blind_code_take_ix on blind_code (school_id, take_id);

create sequence judge_mark_seq start with 1 increment by 50;

-- What one judge thinks of one work. score is empty in a draft without one; 0 is a score.
create table judge_mark (
  id bigint not null,
  school_id bigint not null,
  exam_id bigint not null,
  assignment_id bigint not null,
  take_id bigint not null,
  state varchar(8) not null,
  score numeric(7, 2),
  remark varchar(2000) not null,
  watched_seconds integer not null,
  saved_at timestamp with time zone not null,
  final_at timestamp with time zone,
  version integer not null,
  constraint judge_mark_pk primary key (id),
  constraint judge_mark_take_uq unique (school_id, assignment_id, take_id),
  constraint judge_mark_exam_fk foreign key (school_id, exam_id) references exam (school_id, id),
  constraint judge_mark_assignment_fk foreign key (school_id, assignment_id) references judge_assignment (school_id, id),
  constraint judge_mark_take_fk foreign key (school_id, take_id) references take (school_id, id)
);

create index judge_mark_exam_ix on judge_mark (school_id, exam_id, state);
create index judge_mark_take_ix on judge_mark (school_id, take_id);
