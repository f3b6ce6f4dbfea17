-- What a school tells candidates: the draft its officers work on. What is published of it stands in the school itself,
-- but for prospectus and address, which nothing else reads.

alter table school add column logo varchar(26) default '' not null;

create sequence brochure_seq start with 1 increment by 50;

create table brochure (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  introduction varchar(4000) not null,
  prospectus varchar(8000) not null,
  address varchar(200) not null,
  phone varchar(40) not null,
  email varchar(120) not null,
  hours varchar(80) not null,
  logo varchar(26) not null,
  saved_by varchar(80) not null,
  saved_at timestamp with time zone not null,
  published_prospectus varchar(8000) not null,
  published_address varchar(200) not null,
  published_by varchar(80) not null,
  published_at timestamp with time zone,
  version integer not null,
  constraint brochure_pk primary key (id),
  constraint brochure_ref_uq unique (ref),
  constraint brochure_school_uq unique (school_id),
  constraint brochure_school_fk foreign key (school_id) references school (id)
);
