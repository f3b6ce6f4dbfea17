create sequence prompt_import_seq start with 1 increment by 50;

-- A sheet that was read and looked at, before it is written into its pool. Its rows are sealed, as prompts are, and gone once
-- it is written or dropped.
create table prompt_import (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  subject_id bigint not null,
  pool varchar(6) not null,
  file_name varchar(200) not null,
  row_count integer not null,
  sheet_rows bytea not null,
  state varchar(9) not null,
  written integer not null,
  officer varchar(80) not null,
  uploaded_at timestamp with time zone not null,
  constraint prompt_import_pk primary key (id),
  constraint prompt_import_ref_uq unique (ref),
  constraint prompt_import_subject_fk foreign key (school_id, subject_id) references subject (school_id, id)
);

create index prompt_import_subject_ix on prompt_import (school_id, subject_id, id);
