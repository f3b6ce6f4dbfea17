create sequence retention_deletion_seq start with 1 increment by 50;

-- What a run of the retention deleted of one class. Counts only: whose it was is not to be known any more.
create table retention_deletion (
  id bigint not null,
  class_name varchar(30) not null,
  kept_days integer not null,
  deleted_at timestamp with time zone not null,
  many bigint not null,
  constraint retention_deletion_pk primary key (id)
);

create index retention_deletion_class_ix on retention_deletion (class_name, id);

create index face_verification_decided_ix on face_verification (decided_at);
create index certification_certified_ix on certification (certified_at);
create index identity_appeal_decided_ix on identity_appeal (decided_at);
create index account_created_ix on account (created_at);
