-- The pledge was the first text in versions; now all texts for candidates are. The sequence keeps its name.
alter table pledge_text rename to exam_text;
alter table exam_text add column kind varchar(12) default 'PLEDGE' not null;
alter table exam_text add column read_seconds integer default 0 not null;
alter table exam_text alter column body set data type varchar(60000);
alter table exam_text drop constraint pledge_text_number_uq;
alter table exam_text add constraint exam_text_number_uq unique (school_id, exam_id, kind, number);

-- What stood in the exam becomes the first version of its notice. An exam's ref is as random as one of the text's own.
insert into exam_text (id, ref, school_id, exam_id, kind, number, title, body, sign_again, read_seconds, created_at,
  created_by, author)
select nextval('pledge_text_seq'), ref, school_id, id, 'NOTICE', 1, '', notice, true, 0, saved_at,
  coalesce(opened_by, 0), saved_by
from exam where notice <> '';
alter table exam drop column notice;

-- Who had read the notice had read what is now its first version.
alter table entry add column notice_version integer default 0 not null;
update entry set notice_version = 1
where notice_read_at is not null
  and exists (select 1 from exam_text t
    where t.school_id = entry.school_id and t.exam_id = entry.exam_id and t.kind = 'NOTICE');

-- The digest of the text that was signed; signatures from before have none.
alter table pledge_signature add column text_digest varchar(64);

create sequence notice_reading_seq start with 1 increment by 50;

-- seconds from the page's delivery to the tick, by the server's clock.
create table notice_reading (
  id bigint not null,
  school_id bigint not null,
  entry_id bigint not null,
  exam_text_id bigint not null,
  number integer not null,
  seconds bigint not null,
  read_at timestamp with time zone not null,
  constraint notice_reading_pk primary key (id),
  constraint notice_reading_number_uq unique (school_id, entry_id, number),
  constraint notice_reading_entry_fk foreign key (school_id, entry_id) references entry (school_id, id),
  constraint notice_reading_text_fk foreign key (school_id, exam_text_id) references exam_text (school_id, id)
);

create index notice_reading_text_ix on notice_reading (school_id, exam_text_id);
