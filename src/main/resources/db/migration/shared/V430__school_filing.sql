create sequence school_filing_seq start with 1 increment by 50;

-- How a school is named in what it files with the regulator; empty where its administrator has not said.
create table school_filing (
  id bigint not null,
  school_id bigint not null,
  institution_code varchar(5) not null,
  institution_name varchar(80) not null,
  exam_place varchar(60) not null,
  version integer not null,
  constraint school_filing_pk primary key (id),
  constraint school_filing_school_uq unique (school_id),
  constraint school_filing_school_fk foreign key (school_id) references school (id)
);
