create sequence pledge_signature_seq start with 1 increment by 50;

-- drawing is a PNG that we encoded ourselves, null where the candidate signed by keyboard.
create table pledge_signature (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  entry_id bigint not null,
  pledge_text_id bigint not null,
  number integer not null,
  name varchar(80) not null,
  drawing bytea,
  signed_at timestamp with time zone not null,
  constraint pledge_signature_pk primary key (id),
  constraint pledge_signature_ref_uq unique (ref),
  constraint pledge_signature_school_uq unique (school_id, id),
  constraint pledge_signature_number_uq unique (school_id, entry_id, number),
  constraint pledge_signature_entry_fk foreign key (school_id, entry_id) references entry (school_id, id),
  constraint pledge_signature_text_fk foreign key (school_id, pledge_text_id) references pledge_text (school_id, id)
);

create index pledge_signature_text_ix on pledge_signature (school_id, pledge_text_id);
