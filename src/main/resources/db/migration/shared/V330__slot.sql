alter table exam add column booking boolean default false not null;

create sequence slot_seq start with 1 increment by 50;

-- booked counts the entries that hold a seat; it moves by conditional updates only, and the check is the last word.
create table slot (
  id bigint not null,
  ref varchar(26) not null,
  school_id bigint not null,
  exam_id bigint not null,
  opens_at timestamp with time zone not null,
  closes_at timestamp with time zone not null,
  capacity integer not null,
  booked integer not null,
  book_from timestamp with time zone,
  book_until timestamp with time zone not null,
  version integer not null,
  constraint slot_pk primary key (id),
  constraint slot_ref_uq unique (ref),
  constraint slot_exam_uq unique (school_id, exam_id, id),
  constraint slot_time_uq unique (school_id, exam_id, opens_at, closes_at),
  constraint slot_seats_ck check (booked >= 0 and booked <= capacity),
  constraint slot_order_ck check (opens_at < closes_at),
  constraint slot_exam_fk foreign key (school_id, exam_id) references exam (school_id, id)
);
