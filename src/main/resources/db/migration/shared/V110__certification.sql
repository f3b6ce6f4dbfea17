create sequence certification_seq start with 1 increment by 50;

-- One per account. active_key is the blind index of the document while it belongs to this account.
create table certification (
  id bigint not null,
  ref varchar(26) not null,
  account_id bigint not null,
  state varchar(12) not null,
  category varchar(20),
  document_type varchar(30),
  document bytea,
  document_index varchar(64) not null,
  document_masked varchar(40) not null,
  name varchar(80) not null,
  sex varchar(8),
  birth_date date,
  region varchar(40) not null,
  school varchar(80) not null,
  front_key varchar(26) not null,
  back_key varchar(26) not null,
  photo_key varchar(26) not null,
  proof_key varchar(26) not null,
  returned_step varchar(12),
  reason_key varchar(80) not null,
  reason_words varchar(1000) not null,
  created_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  awarded_at timestamp with time zone,
  certified_at timestamp with time zone,
  active_key varchar(64),
  version integer not null,
  constraint certification_pk primary key (id),
  constraint certification_ref_uq unique (ref),
  constraint certification_account_uq unique (account_id),
  constraint certification_active_uq unique (active_key),
  constraint certification_account_fk foreign key (account_id) references account (id)
);

create index certification_document_ix on certification (document_index);
