-- A step is named by its school too, so that what belongs to it cannot point into another one.
alter table guided_step add constraint guided_step_school_uq unique (school_id, id);

create sequence step_cue_seq start with 1 increment by 50;

-- The sound of a guided step. Keys may be shared with the sound of a clone.
create table step_cue (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  subject_id bigint not null,
  step_id bigint not null,
  state varchar(10) not null,
  failure varchar(20),
  file_name varchar(200) not null,
  bytes bigint not null,
  original_key varchar(80),
  sound_key varchar(80),
  milliseconds bigint not null,
  received_at timestamp with time zone not null,
  version integer not null,
  constraint step_cue_pk primary key (id),
  constraint step_cue_ref_uq unique (ref),
  constraint step_cue_step_uq unique (school_id, step_id),
  constraint step_cue_step_fk foreign key (school_id, step_id) references guided_step (school_id, id),
  constraint step_cue_subject_fk foreign key (school_id, subject_id) references subject (school_id, id)
);

create index step_cue_subject_ix on step_cue (school_id, subject_id);
create index step_cue_state_ix on step_cue (state, id);
create index step_cue_original_ix on step_cue (original_key);
create index step_cue_sound_ix on step_cue (sound_key);
