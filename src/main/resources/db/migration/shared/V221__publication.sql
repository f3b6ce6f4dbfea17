create sequence publication_seq start with 1 increment by 50;

-- active_key names the exam while the publication is not recalled or dropped: an exam has one at a time.
-- state is what was written down; from release_at on a confirmed one is released, whoever has written that or not.
create table publication (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  exam_id bigint not null,
  number integer not null,
  title varchar(120) not null,
  state varchar(12) not null,
  active_key varchar(40),
  cut_score numeric(7, 2),
  cut_places integer,
  pass_line numeric(7, 2),
  passed integer not null,
  failed integer not null,
  absent integer not null,
  abandoned integer not null,
  violation integer not null,
  withheld integer not null,
  digest varchar(64) not null,
  prepared_by bigint not null,
  preparer varchar(80) not null,
  prepared_at timestamp with time zone not null,
  confirmed_by bigint,
  confirmer varchar(80) not null,
  confirmed_at timestamp with time zone,
  confirmed_count integer,
  release_at timestamp with time zone,
  released_at timestamp with time zone,
  recall_asked_by bigint,
  recall_asker varchar(80) not null,
  recall_asked_at timestamp with time zone,
  recall_reason varchar(400) not null,
  recalled_by bigint,
  recaller varchar(80) not null,
  recalled_at timestamp with time zone,
  version integer not null,
  constraint publication_pk primary key (id),
  constraint publication_ref_uq unique (ref),
  constraint publication_school_uq unique (school_id, id),
  constraint publication_number_uq unique (school_id, number),
  constraint publication_active_uq unique (active_key),
  constraint publication_exam_fk foreign key (school_id, exam_id) references exam (school_id, id)
);

create index publication_exam_ix on publication (school_id, exam_id, id);
create index publication_due_ix on publication (state, release_at, id);

create sequence publication_line_seq start with 1 increment by 50;

-- place is the order of the sheet, from 1. scores holds the subjects' scores as "1=88.40;2=91.17" by subject number.
create table publication_line (
  id bigint not null,
  school_id bigint not null,
  publication_id bigint not null,
  entry_id bigint not null,
  applicant_id bigint not null,
  place integer not null,
  rank_number integer,
  total numeric(7, 2),
  scores varchar(1000) not null,
  outcome varchar(12) not null,
  withheld varchar(20) not null,
  constraint publication_line_pk primary key (id),
  constraint publication_line_entry_uq unique (school_id, publication_id, entry_id),
  constraint publication_line_place_uq unique (school_id, publication_id, place),
  constraint publication_line_publication_fk foreign key (school_id, publication_id) references publication (school_id, id),
  constraint publication_line_entry_fk foreign key (school_id, entry_id) references entry (school_id, id),
  constraint publication_line_applicant_fk foreign key (school_id, applicant_id) references applicant (school_id, id)
);

create index publication_line_entry_ix on publication_line (school_id, entry_id);
create index publication_line_applicant_ix on publication_line (school_id, applicant_id);
create index publication_line_outcome_ix on publication_line (school_id, publication_id, outcome, place);
