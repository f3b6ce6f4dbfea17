create sequence policy_change_seq start with 1 increment by 50;

-- One row a change; the newest of a policy holds, and where there is none, the value the product was made with.
create table policy_change (
  id bigint not null,
  policy varchar(30) not null,
  new_value varchar(200) not null,
  reason varchar(300) not null,
  changed_by varchar(80) not null,
  changed_at timestamp with time zone not null,
  constraint policy_change_pk primary key (id)
);

create index policy_change_policy_ix on policy_change (policy, id);
