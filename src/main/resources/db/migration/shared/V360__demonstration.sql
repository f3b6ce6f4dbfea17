-- Objects of the store that nobody needs any more; they go some time after the commit that gave them up.
create sequence discarded_object_seq start with 1 increment by 50;

create table discarded_object (
  id bigint not null,
  object_key varchar(80) not null,
  discarded_at timestamp with time zone not null,
  constraint discarded_object_pk primary key (id)
);

create index discarded_object_at_ix on discarded_object (discarded_at, id);

create sequence demonstration_seq start with 1 increment by 50;

-- The demonstration video of a subject. Keys may be shared with the video of a clone.
create table demonstration (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  subject_id bigint not null,
  must_watch boolean not null,
  state varchar(10) not null,
  failure varchar(20),
  file_name varchar(200) not null,
  bytes bigint not null,
  original_key varchar(80),
  video_key varchar(80),
  poster_key varchar(80),
  milliseconds bigint not null,
  received_at timestamp with time zone,
  version integer not null,
  constraint demonstration_pk primary key (id),
  constraint demonstration_ref_uq unique (ref),
  constraint demonstration_subject_uq unique (school_id, subject_id),
  constraint demonstration_school_uq unique (school_id, id),
  constraint demonstration_subject_fk foreign key (school_id, subject_id) references subject (school_id, id)
);

create index demonstration_state_ix on demonstration (state, id);
create index demonstration_original_ix on demonstration (original_key);
create index demonstration_video_ix on demonstration (video_key);
create index demonstration_poster_ix on demonstration (poster_key);

create sequence demonstration_watch_seq start with 1 increment by 50;

-- How much of the present video a candidate has seen, by the server's clock.
create table demonstration_watch (
  id bigint not null,
  school_id bigint not null,
  demonstration_id bigint not null,
  account_id bigint not null,
  video_key varchar(80) not null,
  heard_at timestamp with time zone not null,
  seen_milliseconds bigint not null,
  watched_at timestamp with time zone,
  version integer not null,
  constraint demonstration_watch_pk primary key (id),
  constraint demonstration_watch_uq unique (demonstration_id, account_id),
  constraint demonstration_watch_fk foreign key (school_id, demonstration_id) references demonstration (school_id, id),
  constraint demonstration_watch_account_fk foreign key (account_id) references account (id)
);

create index demonstration_watch_account_ix on demonstration_watch (account_id, id);
