create sequence face_verification_seq start with 1 increment by 50;

-- active_key is the account while the verification waits or holds: one at a time.
create table face_verification (
  id bigint not null,
  ref varchar(26) not null,
  account_id bigint not null,
  certification_id bigint not null,
  state varchar(12) not null,
  way varchar(8) not null,
  front_key varchar(26) not null,
  left_key varchar(26) not null,
  up_key varchar(26) not null,
  words varchar(200) not null,
  submitted_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  reason_key varchar(80) not null,
  reason_words varchar(1000) not null,
  active_key bigint,
  version integer not null,
  constraint face_verification_pk primary key (id),
  constraint face_verification_ref_uq unique (ref),
  constraint face_verification_active_uq unique (active_key),
  constraint face_verification_account_fk foreign key (account_id) references account (id),
  constraint face_verification_certification_fk foreign key (certification_id) references certification (id)
);

create index face_verification_account_ix on face_verification (account_id, id);
create index face_verification_certification_ix on face_verification (certification_id);
