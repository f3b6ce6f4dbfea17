create sequence audit_row_seq start with 1 increment by 50;

-- actor_id 0 is a visitor or the system itself, school_id 0 the platform. No foreign keys: accounts and schools lie above the
-- trail and are never deleted.
create table audit_row (
  id bigint not null,
  ref varchar(26) not null,
  acted_at timestamp with time zone not null,
  actor_id bigint not null,
  actor_name varchar(80) not null,
  school_id bigint not null,
  kind varchar(80) not null,
  object_ref varchar(200) not null,
  object_name varchar(200) not null,
  changes varchar(8000) not null,
  reason varchar(1000) not null,
  request_id varchar(20) not null,
  address varchar(64) not null,
  digest varchar(64) not null,
  constraint audit_row_pk primary key (id),
  constraint audit_row_ref_uq unique (ref)
);

create index audit_row_school_ix on audit_row (school_id, acted_at, id);
create index audit_row_object_ix on audit_row (object_ref, acted_at);

-- Rows that the follower has not linked yet; written with the row, removed with the link.
create table audit_waiting (
  row_id bigint not null,
  constraint audit_waiting_pk primary key (row_id),
  constraint audit_waiting_row_fk foreign key (row_id) references audit_row (id)
);

create table audit_link (
  seq bigint not null,
  row_id bigint not null,
  chain varchar(64) not null,
  linked_at timestamp with time zone not null,
  constraint audit_link_pk primary key (seq),
  constraint audit_link_row_uq unique (row_id),
  constraint audit_link_row_fk foreign key (row_id) references audit_row (id)
);

-- One row: how long the chain is, sealed with the key, so that its end cannot be cut off unseen.
create table audit_head (
  id bigint not null,
  seq bigint not null,
  chain varchar(64) not null,
  seal varchar(64) not null,
  constraint audit_head_pk primary key (id)
);

insert into audit_head (id, seq, chain, seal) values (1, 0, '', '');

create sequence audit_inspection_seq start with 1 increment by 50;

create table audit_inspection (
  id bigint not null,
  inspected_at timestamp with time zone not null,
  linked bigint not null,
  waiting bigint not null,
  first_bad bigint not null,
  trouble varchar(80) not null,
  constraint audit_inspection_pk primary key (id)
);
