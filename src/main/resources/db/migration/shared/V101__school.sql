create sequence school_seq start with 1 increment by 50;

create table school (
  id bigint not null,
  ref varchar(26) not null,
  code varchar(20) not null,
  name varchar(80) not null,
  region varchar(20) not null,
  introduction varchar(4000) not null,
  contact varchar(400) not null,
  created_at timestamp with time zone not null,
  suspended boolean not null,
  version integer not null,
  constraint school_pk primary key (id),
  constraint school_ref_uq unique (ref),
  constraint school_code_uq unique (code)
);
