create sequence roster_import_seq start with 1 increment by 50;

-- active_key is "school season" while the roster of that season is being written: at most one import writes at a time.
-- mapping holds the columns of the file as JSON. turn counts the writings of a season; a preview remembers the last one it saw.
create table roster_import (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  season_id bigint not null,
  number integer not null,
  file_name varchar(200) not null,
  file_bytes bigint not null,
  sheet varchar(200) not null,
  mapping varchar(32000) not null,
  splits_majors boolean not null,
  missing varchar(12) not null,
  state varchar(12) not null,
  uploaded_at timestamp with time zone not null,
  uploaded_by bigint not null,
  uploader varchar(80) not null,
  rows_read integer not null,
  added integer not null,
  changed integer not null,
  unchanged integer not null,
  absent integer not null,
  locked integer not null,
  rejected integer not null,
  duplicate integer not null,
  seen_turn integer not null,
  turn integer,
  committed_at timestamp with time zone,
  committed_by bigint,
  committer varchar(80) not null,
  undone_at timestamp with time zone,
  undo_reason varchar(400) not null,
  kept integer not null,
  active_key varchar(44),
  version integer not null,
  constraint roster_import_pk primary key (id),
  constraint roster_import_ref_uq unique (ref),
  constraint roster_import_school_uq unique (school_id, id),
  constraint roster_import_number_uq unique (school_id, number),
  constraint roster_import_active_uq unique (active_key),
  constraint roster_import_turn_uq unique (school_id, season_id, turn),
  constraint roster_import_season_fk foreign key (school_id, season_id) references season (school_id, id)
);

create index roster_import_list_ix on roster_import (school_id, season_id, number);

create sequence roster_line_seq start with 1 increment by 50;

-- One line of a preview. content is sealed JSON: the row, its changes or its problems, with personal values in clear.
create table roster_line (
  id bigint not null,
  school_id bigint not null,
  import_id bigint not null,
  kind varchar(12) not null,
  row_number integer not null,
  name varchar(200) not null,
  name_key varchar(200) not null,
  candidate_number varchar(200) not null,
  choice varchar(200) not null,
  reason varchar(80) not null,
  applicant_id bigint,
  content bytea not null,
  constraint roster_line_pk primary key (id),
  constraint roster_line_import_fk foreign key (school_id, import_id) references roster_import (school_id, id)
);

create index roster_line_list_ix on roster_line (school_id, import_id, kind, id);

alter table applicant add constraint applicant_import_fk foreign key (school_id, created_by_import)
  references roster_import (school_id, id);
