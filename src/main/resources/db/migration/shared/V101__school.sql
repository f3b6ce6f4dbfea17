create sequence school_seq start with 1 increment by 50;

create table school (
  id bigint not null,
  ref varchar(26) not null,
  code varchar(20) not null,
  name varchar(80) not null,
  region varchar(20) not null,
  initial varchar(4) not null,
  colour varchar(12) not null,
  introduction varchar(4000) not null,
  phone varchar(40) not null,
  email varchar(120) not null,
  hours varchar(80) not null,
  created_at timestamp with time zone not null,
  suspended boolean not null,
  version integer not null,
  constraint school_pk primary key (id),
  constraint school_ref_uq unique (ref),
  constraint school_code_uq unique (code)
);

create index school_name_ix on school (name, id);
