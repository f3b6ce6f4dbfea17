-- What somebody sent after his sign-in had run out: sealed, his alone, removed after a day.
create sequence unsent_form_seq start with 1 increment by 50;

create table unsent_form (
  id bigint not null,
  ref varchar(26) not null,
  account_id bigint not null,
  address varchar(400) not null,
  fields bytea not null,
  kept_at timestamp with time zone not null,
  constraint unsent_form_pk primary key (id),
  constraint unsent_form_ref_uq unique (ref),
  constraint unsent_form_account_fk foreign key (account_id) references account (id)
);

create index unsent_form_account_ix on unsent_form (account_id, kept_at);
