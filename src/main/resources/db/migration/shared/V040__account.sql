create sequence account_seq start with 1 increment by 50;

create table account (
  id bigint not null,
  ref varchar(26) not null,
  kind varchar(12) not null,
  name varchar(80) not null,
  login bytea not null,
  login_index varchar(64) not null,
  login_masked varchar(80) not null,
  password_hash varchar(200) not null,
  created_at timestamp with time zone not null,
  locked_at timestamp with time zone,
  version integer not null,
  constraint account_pk primary key (id),
  constraint account_ref_uq unique (ref),
  constraint account_login_uq unique (login_index)
);

create sequence account_grant_seq start with 1 increment by 50;

-- school_id has no foreign key: accounts lie below schools, and a school is never deleted.
create table account_grant (
  id bigint not null,
  account_id bigint not null,
  role varchar(20) not null,
  school_id bigint,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  active_key varchar(80),
  constraint account_grant_pk primary key (id),
  constraint account_grant_active_uq unique (active_key),
  constraint account_grant_account_fk foreign key (account_id) references account (id)
);

create index account_grant_account_ix on account_grant (account_id);
create index account_grant_school_ix on account_grant (school_id, role);

create sequence sign_in_seq start with 1 increment by 50;

create table sign_in (
  id bigint not null,
  ref varchar(26) not null,
  token_hash varchar(64) not null,
  account_id bigint not null,
  candidate boolean not null,
  device varchar(80) not null,
  device_key varchar(64) not null,
  created_at timestamp with time zone not null,
  last_used_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint sign_in_pk primary key (id),
  constraint sign_in_ref_uq unique (ref),
  constraint sign_in_token_uq unique (token_hash),
  constraint sign_in_account_fk foreign key (account_id) references account (id)
);

create index sign_in_account_ix on sign_in (account_id, device_key);

-- One row per account and browser that failed; an atomic counter, because many nodes and many threads count (R-3).
create table log_in_failure (
  failure_key varchar(64) not null,
  failures integer not null,
  wait_until timestamp with time zone not null,
  constraint log_in_failure_pk primary key (failure_key)
);

create sequence verification_code_seq start with 1 increment by 50;

create table verification_code (
  id bigint not null,
  address_index varchar(64) not null,
  purpose varchar(20) not null,
  code_hash varchar(64) not null,
  tries integer not null,
  created_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint verification_code_pk primary key (id)
);

create index verification_code_address_ix on verification_code (address_index, created_at);

create sequence invitation_seq start with 1 increment by 50;

create table invitation (
  id bigint not null,
  ref varchar(26) not null,
  token_hash varchar(64) not null,
  email bytea not null,
  email_masked varchar(80) not null,
  email_index varchar(64) not null,
  name varchar(80) not null,
  roles varchar(200) not null,
  school_id bigint,
  invited_by bigint,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint invitation_pk primary key (id),
  constraint invitation_ref_uq unique (ref),
  constraint invitation_token_uq unique (token_hash)
);

create index invitation_school_ix on invitation (school_id, created_at);

-- When a code was last sent to an address; one row that every try has to pass (R-3).
create table verification_address (
  address_index varchar(64) not null,
  last_sent_at timestamp with time zone not null,
  constraint verification_address_pk primary key (address_index)
);
