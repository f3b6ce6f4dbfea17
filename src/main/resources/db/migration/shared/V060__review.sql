create sequence manual_review_seq start with 1 increment by 50;

-- other_account_id is the account on the other side of a dispute, 0 where there is none.
create table manual_review (
  id bigint not null,
  ref varchar(26) not null,
  kind varchar(20) not null,
  subject_ref varchar(26) not null,
  account_id bigint not null,
  other_account_id bigint not null,
  title varchar(80) not null,
  opened_at timestamp with time zone not null,
  held_by bigint not null,
  held_until timestamp with time zone not null,
  escalated boolean not null,
  outcome varchar(12),
  decided_at timestamp with time zone,
  active_key varchar(60),
  version integer not null,
  constraint manual_review_pk primary key (id),
  constraint manual_review_ref_uq unique (ref),
  constraint manual_review_active_uq unique (active_key),
  constraint manual_review_account_fk foreign key (account_id) references account (id)
);

create index manual_review_waiting_ix on manual_review (kind, decided_at, opened_at, id);
create index manual_review_account_ix on manual_review (account_id);
create index manual_review_other_ix on manual_review (other_account_id);
create index manual_review_subject_ix on manual_review (subject_ref);

create sequence review_opinion_seq start with 1 increment by 50;

create table review_opinion (
  id bigint not null,
  review_id bigint not null,
  reviewer_id bigint not null,
  reviewer_name varchar(80) not null,
  outcome varchar(12) not null,
  reason_key varchar(80) not null,
  words varchar(1000) not null,
  given_at timestamp with time zone not null,
  constraint review_opinion_pk primary key (id),
  constraint review_opinion_reviewer_uq unique (review_id, reviewer_id),
  constraint review_opinion_review_fk foreign key (review_id) references manual_review (id),
  constraint review_opinion_account_fk foreign key (reviewer_id) references account (id)
);

create index review_opinion_reviewer_ix on review_opinion (reviewer_id);
