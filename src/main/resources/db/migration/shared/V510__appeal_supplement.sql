create sequence appeal_supplement_seq start with 1 increment by 50;

-- More that a reviewer wants to see of one of the two accounts before he decides an appeal. Its case is parked meanwhile, so that there
-- is one open request an appeal.
create table appeal_supplement (
  id bigint not null,
  ref varchar(26) not null,
  appeal_id bigint not null,
  account_id bigint not null,
  reason_key varchar(80) not null,
  reason_words varchar(1000) not null,
  asked_at timestamp with time zone not null,
  answer_by timestamp with time zone not null,
  answered_at timestamp with time zone,
  words varchar(1000) not null,
  first_key varchar(26) not null,
  second_key varchar(26) not null,
  third_key varchar(26) not null,
  version integer not null,
  constraint appeal_supplement_pk primary key (id),
  constraint appeal_supplement_ref_uq unique (ref),
  constraint appeal_supplement_appeal_fk foreign key (appeal_id) references identity_appeal (id),
  constraint appeal_supplement_account_fk foreign key (account_id) references account (id)
);

create index appeal_supplement_appeal_ix on appeal_supplement (appeal_id, id);
create index appeal_supplement_account_ix on appeal_supplement (account_id, answer_by);
