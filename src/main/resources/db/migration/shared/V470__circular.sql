create sequence circular_seq start with 1 increment by 50;

-- school_id is 0 where the platform writes. A circular without confirmed_at is only a list and a text.
create table circular (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  author_id bigint not null,
  author_name varchar(80) not null,
  audience varchar(400) not null,
  title varchar(60) not null,
  body varchar(500) not null,
  messages boolean not null,
  people integer not null,
  mails integer not null,
  created_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  version integer not null,
  constraint circular_pk primary key (id),
  constraint circular_ref_uq unique (ref),
  constraint circular_author_fk foreign key (author_id) references account (id)
);

create index circular_school_ix on circular (school_id, id);

create sequence circular_receiver_seq start with 1 increment by 50;

-- The list as it was shown before it was confirmed; told_at is written with the notice, so nobody is told twice.
create table circular_receiver (
  id bigint not null,
  circular_id bigint not null,
  account_id bigint not null,
  told_at timestamp with time zone,
  constraint circular_receiver_pk primary key (id),
  constraint circular_receiver_account_uq unique (circular_id, account_id),
  constraint circular_receiver_circular_fk foreign key (circular_id) references circular (id),
  constraint circular_receiver_account_fk foreign key (account_id) references account (id)
);

create index circular_receiver_untold_ix on circular_receiver (circular_id, told_at, id);
