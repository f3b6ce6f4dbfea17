create sequence identity_correction_seq start with 1 increment by 50;

-- What was certified is put right (R-10). open_key is the account while the correction is undecided: one at a time.
create table identity_correction (
  id bigint not null,
  ref varchar(26) not null,
  account_id bigint not null,
  certification_id bigint not null,
  author_id bigint not null,
  by_staff boolean not null,
  state varchar(12) not null,
  changes varchar(1500) not null,
  document_type varchar(30) not null,
  document bytea not null,
  name varchar(80) not null,
  sex varchar(8),
  birth_date date,
  region varchar(40) not null,
  school varchar(80) not null,
  words varchar(1000) not null,
  evidence varchar(100) not null,
  created_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  decided_at timestamp with time zone,
  reason_key varchar(80) not null,
  reason_words varchar(1000) not null,
  open_key bigint,
  version integer not null,
  constraint identity_correction_pk primary key (id),
  constraint identity_correction_ref_uq unique (ref),
  constraint identity_correction_open_uq unique (open_key),
  constraint identity_correction_account_fk foreign key (account_id) references account (id),
  constraint identity_correction_author_fk foreign key (author_id) references account (id),
  constraint identity_correction_certification_fk foreign key (certification_id) references certification (id)
);

create index identity_correction_account_ix on identity_correction (account_id, id);
create index identity_correction_author_ix on identity_correction (author_id);
create index identity_correction_certification_ix on identity_correction (certification_id);
