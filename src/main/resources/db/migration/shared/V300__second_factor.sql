-- How far the second step of a sign-in has come: NONE, WAITING (the password was right, nobody is in yet), PASSED.
alter table sign_in add column factor varchar(8) default 'NONE' not null;

-- A colleague who is disabled keeps his roles, which open nothing until they are resumed.
alter table account_grant add column suspended_at timestamp with time zone;

create sequence second_factor_seq start with 1 increment by 50;

-- secret is what the codes are made from; pending one that was shown and is not
-- confirmed yet, in the sign-in pending_in only. last_step is the newest step of
-- 30 seconds whose code was accepted, so that none is accepted twice.
create table second_factor (
  id bigint not null,
  ref varchar(26) not null,
  account_id bigint not null,
  secret bytea,
  confirmed_at timestamp with time zone,
  last_step bigint not null,
  pending bytea,
  pending_at timestamp with time zone,
  pending_in varchar(26),
  version integer not null,
  constraint second_factor_pk primary key (id),
  constraint second_factor_ref_uq unique (ref),
  constraint second_factor_account_uq unique (account_id),
  constraint second_factor_account_fk foreign key (account_id) references account (id)
);

create sequence recovery_code_seq start with 1 increment by 50;

create table recovery_code (
  id bigint not null,
  account_id bigint not null,
  code_hash varchar(64) not null,
  created_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint recovery_code_pk primary key (id),
  constraint recovery_code_hash_uq unique (code_hash),
  constraint recovery_code_account_fk foreign key (account_id) references account (id)
);

create index recovery_code_account_ix on recovery_code (account_id);
