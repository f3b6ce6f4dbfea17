-- What somebody chose is sealed: he may have looked for a number. Files with whole numbers say why.
alter table export_file add column wish bytea;
alter table export_file add column in_full boolean default false not null;
alter table export_file add column reason varchar(400) default '' not null;

-- Files are sealed from now on; those that lie in clear go with the next sweep.
update export_file set expires_at = written_at where written_at is not null;

create sequence export_column_set_seq start with 1 increment by 50;

-- Columns of one kind of export in an order, by a name the school gave.
create table export_column_set (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  kind varchar(60) not null,
  name varchar(40) not null,
  columns_json varchar(8000) not null,
  created_by varchar(80) not null,
  created_at timestamp with time zone not null,
  version integer not null,
  constraint export_column_set_pk primary key (id),
  constraint export_column_set_ref_uq unique (ref),
  constraint export_column_set_school_uq unique (school_id, id),
  constraint export_column_set_name_uq unique (school_id, kind, name),
  constraint export_column_set_school_fk foreign key (school_id) references school (id)
);
