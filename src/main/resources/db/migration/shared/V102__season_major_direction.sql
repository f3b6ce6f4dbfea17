create sequence season_seq start with 1 increment by 50;

-- active_key is the school's id while this is its current season, and null otherwise: at most one is current.
create table season (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  admission_year integer not null,
  active_key bigint,
  created_at timestamp with time zone not null,
  version integer not null,
  constraint season_pk primary key (id),
  constraint season_ref_uq unique (ref),
  constraint season_school_uq unique (school_id, id),
  constraint season_year_uq unique (school_id, admission_year),
  constraint season_active_uq unique (active_key),
  constraint season_school_fk foreign key (school_id) references school (id)
);

create sequence major_seq start with 1 increment by 50;

create table major (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  season_id bigint not null,
  code varchar(12) not null,
  name varchar(60) not null,
  level varchar(20) not null,
  place integer not null,
  version integer not null,
  constraint major_pk primary key (id),
  constraint major_ref_uq unique (ref),
  constraint major_school_uq unique (school_id, id),
  constraint major_name_uq unique (school_id, season_id, name),
  constraint major_season_fk foreign key (school_id, season_id) references season (school_id, id)
);

create index major_season_ix on major (school_id, season_id, place, id);

create sequence direction_seq start with 1 increment by 50;

create table direction (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  major_id bigint not null,
  name varchar(60) not null,
  place integer not null,
  version integer not null,
  constraint direction_pk primary key (id),
  constraint direction_ref_uq unique (ref),
  constraint direction_school_uq unique (school_id, id),
  constraint direction_major_uq unique (school_id, major_id, id),
  constraint direction_name_uq unique (school_id, major_id, name),
  constraint direction_major_fk foreign key (school_id, major_id) references major (school_id, id)
);

create index direction_major_ix on direction (school_id, major_id, place, id);
