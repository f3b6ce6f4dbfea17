-- What the other formats ask for (R-25); all zero where the subject's format does not ask.
alter table subject add column draws integer default 0 not null;
alter table subject add column showing varchar(8) default 'SHOWN' not null;
alter table subject add column preparation_seconds integer default 0 not null;
alter table subject add column photo_minutes integer default 0 not null;
alter table subject add column least_photos integer default 0 not null;
alter table subject add column most_photos integer default 0 not null;
alter table subject add column photo_megabytes integer default 0 not null;

create sequence guided_step_seq start with 1 increment by 50;

create table guided_step (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  subject_id bigint not null,
  place integer not null,
  instruction varchar(200) not null,
  seconds integer not null,
  version integer not null,
  constraint guided_step_pk primary key (id),
  constraint guided_step_ref_uq unique (ref),
  constraint guided_step_subject_fk foreign key (school_id, subject_id) references subject (school_id, id)
);

create index guided_step_subject_ix on guided_step (school_id, subject_id, place, id);
