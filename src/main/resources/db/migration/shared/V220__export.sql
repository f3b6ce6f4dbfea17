create sequence export_file_seq start with 1 increment by 50;

-- What somebody took out of the house, for ever; the file itself goes at expires_at. kind and subject name what was exported.
create table export_file (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  kind varchar(60) not null,
  subject varchar(60) not null,
  title varchar(200) not null,
  filter varchar(400) not null,
  rule_version varchar(80) not null,
  format varchar(8) not null,
  language varchar(8) not null,
  account_id bigint not null,
  person varchar(80) not null,
  asked_at timestamp with time zone not null,
  row_count bigint not null,
  written_at timestamp with time zone,
  size bigint not null,
  sha256 varchar(64) not null,
  expires_at timestamp with time zone not null,
  downloads integer not null,
  version integer not null,
  constraint export_file_pk primary key (id),
  constraint export_file_ref_uq unique (ref),
  constraint export_file_school_uq unique (school_id, id),
  constraint export_file_school_fk foreign key (school_id) references school (id),
  constraint export_file_account_fk foreign key (account_id) references account (id)
);

create index export_file_list_ix on export_file (school_id, id);
create index export_file_account_ix on export_file (account_id);
create index export_file_expiry_ix on export_file (expires_at, id);
