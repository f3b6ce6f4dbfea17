-- Where a code was asked from, as blind indexes: how many there were from one network or one browser decides whether a puzzle
-- comes first (R-3). Neither can be read back.
alter table verification_code add column place varchar(64) default '' not null;
alter table verification_code add column device varchar(64) default '' not null;

create index verification_code_place_ix on verification_code (place, created_at);
create index verification_code_device_ix on verification_code (device, created_at);
create index verification_code_created_ix on verification_code (created_at);

-- Codes that were sent on a day of Beijing, by all nodes together.
create table code_day (
  code_date date not null,
  sent bigint not null,
  constraint code_day_pk primary key (code_date)
);

-- A puzzle that was answered, rightly or wrongly: none is looked at twice. device is the browser that answered rightly.
create table answered_puzzle (
  nonce varchar(64) not null,
  device varchar(64) not null,
  answered_at timestamp with time zone not null,
  constraint answered_puzzle_pk primary key (nonce)
);

create index answered_puzzle_device_ix on answered_puzzle (device, answered_at);
create index answered_puzzle_answered_ix on answered_puzzle (answered_at);
create index sign_in_device_ix on sign_in (device_key);
create index log_in_failure_wait_ix on log_in_failure (wait_until);
