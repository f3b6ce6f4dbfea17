create sequence identity_appeal_seq start with 1 increment by 50;

-- open_key is the blind index of the document while the appeal is undecided: one open appeal a document.
create table identity_appeal (
  id bigint not null,
  ref varchar(26) not null,
  account_id bigint not null,
  certification_id bigint not null,
  holder_id bigint not null,
  state varchar(12) not null,
  document_index varchar(64) not null,
  document_masked varchar(40) not null,
  words varchar(1000) not null,
  contact varchar(40) not null,
  holding_key varchar(26) not null,
  household_key varchar(26) not null,
  more_key varchar(26) not null,
  created_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  decided_at timestamp with time zone,
  reason_key varchar(80) not null,
  reason_words varchar(1000) not null,
  draft_key bigint,
  open_key varchar(64),
  version integer not null,
  constraint identity_appeal_pk primary key (id),
  constraint identity_appeal_ref_uq unique (ref),
  constraint identity_appeal_draft_uq unique (draft_key),
  constraint identity_appeal_open_uq unique (open_key),
  constraint identity_appeal_account_fk foreign key (account_id) references account (id),
  constraint identity_appeal_holder_fk foreign key (holder_id) references account (id),
  constraint identity_appeal_certification_fk foreign key (certification_id) references certification (id)
);

create index identity_appeal_account_ix on identity_appeal (account_id, id);
create index identity_appeal_holder_ix on identity_appeal (holder_id);
create index identity_appeal_certification_ix on identity_appeal (certification_id);
