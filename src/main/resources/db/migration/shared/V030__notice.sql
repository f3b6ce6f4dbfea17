create sequence outbox_item_seq start with 1 increment by 50;

-- account_id and school_id are 0 where a message belongs to none; no foreign keys, because accounts and schools lie above.
create table outbox_item (
  id bigint not null,
  ref varchar(26) not null,
  channel varchar(8) not null,
  kind varchar(120) not null,
  language varchar(8) not null,
  title varchar(200) not null,
  address bytea not null,
  address_masked varchar(120) not null,
  address_index varchar(64) not null,
  body bytea,
  body_digest varchar(64) not null,
  confidential boolean not null,
  account_id bigint not null,
  school_id bigint not null,
  state varchar(12) not null,
  tries integer not null,
  next_try_at timestamp with time zone not null,
  lease_until timestamp with time zone not null,
  give_up_at timestamp with time zone not null,
  trouble varchar(400) not null,
  dedupe_key varchar(200),
  created_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  version integer not null,
  constraint outbox_item_pk primary key (id),
  constraint outbox_item_ref_uq unique (ref),
  constraint outbox_item_dedupe_uq unique (dedupe_key)
);

create index outbox_item_due_ix on outbox_item (state, next_try_at);
create index outbox_item_created_ix on outbox_item (created_at, id);
create index outbox_item_account_ix on outbox_item (account_id, created_at);
create index outbox_item_address_ix on outbox_item (address_index, created_at);

create sequence notice_seq start with 1 increment by 50;

create table notice (
  id bigint not null,
  ref varchar(26) not null,
  account_id bigint not null,
  school_id bigint not null,
  kind varchar(120) not null,
  title_zh varchar(200) not null,
  title_en varchar(200) not null,
  text_zh varchar(2000) not null,
  text_en varchar(2000) not null,
  href varchar(400) not null,
  dedupe_key varchar(200),
  created_at timestamp with time zone not null,
  read_at timestamp with time zone,
  constraint notice_pk primary key (id),
  constraint notice_ref_uq unique (ref),
  constraint notice_dedupe_uq unique (dedupe_key)
);

create index notice_account_ix on notice (account_id, created_at, id);
create index notice_unread_ix on notice (account_id, read_at);
