create sequence device_check_seq start with 1 increment by 50;

-- What a phone could do when it was tested (R-38). school_id and entry_id are empty for a check outside an entry.
create table device_check (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint,
  entry_id bigint,
  account_id bigint not null,
  device_id varchar(36) not null,
  device_name varchar(80) not null,
  checked_at timestamp with time zone not null,
  passed boolean not null,
  checks varchar(4000) not null,
  facts varchar(4000) not null,
  constraint device_check_pk primary key (id),
  constraint device_check_ref_uq unique (ref),
  constraint device_check_entry_fk foreign key (school_id, entry_id) references entry (school_id, id),
  constraint device_check_account_fk foreign key (account_id) references account (id)
);

create index device_check_entry_ix on device_check (school_id, entry_id, id);
create index device_check_account_ix on device_check (account_id, checked_at);

create sequence device_sample_seq start with 1 increment by 50;

-- When an account sent a sample of its uplink; nothing of the sample itself is kept.
create table device_sample (
  id bigint not null,
  account_id bigint not null,
  sent_at timestamp with time zone not null,
  constraint device_sample_pk primary key (id),
  constraint device_sample_account_fk foreign key (account_id) references account (id)
);

create index device_sample_account_ix on device_sample (account_id, sent_at);
