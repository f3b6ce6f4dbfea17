create sequence entry_doubt_seq start with 1 increment by 50;

-- 待核对: an entry whose roster row no longer agrees with the certified person. open_key is the entry's id while it waits.
create table entry_doubt (
  id bigint not null,
  school_id bigint not null,
  season_id bigint not null,
  entry_id bigint not null,
  applicant_id bigint not null,
  open_key bigint,
  differences varchar(1000) not null,
  raised_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  settled_by varchar(80) not null,
  settlement varchar(400) not null,
  version integer not null,
  constraint entry_doubt_pk primary key (id),
  constraint entry_doubt_school_uq unique (school_id, id),
  constraint entry_doubt_open_uq unique (open_key),
  constraint entry_doubt_season_fk foreign key (school_id, season_id) references season (school_id, id),
  constraint entry_doubt_entry_fk foreign key (school_id, entry_id) references entry (school_id, id),
  constraint entry_doubt_applicant_fk foreign key (school_id, applicant_id) references applicant (school_id, id)
);

create index entry_doubt_season_ix on entry_doubt (school_id, season_id, id);
create index entry_doubt_entry_ix on entry_doubt (school_id, entry_id);
create index entry_doubt_applicant_ix on entry_doubt (school_id, applicant_id);
