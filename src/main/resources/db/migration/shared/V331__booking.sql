-- The booked session stands in the entry, so that its window is known without looking the session up.
alter table entry add column slot_id bigint;
alter table entry add column slot_opens_at timestamp with time zone;
alter table entry add column slot_closes_at timestamp with time zone;

-- How often somebody without a session was told that time is running out.
alter table entry add column booking_told integer default 0 not null;

alter table entry add constraint entry_slot_fk foreign key (school_id, exam_id, slot_id)
  references slot (school_id, exam_id, id);
alter table entry add constraint entry_booked_ck check (
  (slot_id is null and slot_opens_at is null and slot_closes_at is null)
  or (slot_id is not null and slot_opens_at is not null and slot_closes_at is not null and booked_at is not null));

create index entry_slot_ix on entry (school_id, slot_id, id);
