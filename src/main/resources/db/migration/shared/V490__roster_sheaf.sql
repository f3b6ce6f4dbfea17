-- The lines of a change set are sealed some hundred at a time. shown: what is searched and listed; contents: what is written.
create sequence roster_sheaf_seq start with 1 increment by 50;

create table roster_sheaf (
  id bigint not null,
  school_id bigint not null,
  import_id bigint not null,
  kind varchar(12) not null,
  shown bytea not null,
  contents bytea not null,
  constraint roster_sheaf_pk primary key (id),
  constraint roster_sheaf_import_fk foreign key (school_id, import_id) references roster_import (school_id, id)
);

create index roster_sheaf_list_ix on roster_sheaf (school_id, import_id, kind, id);

-- Lines sealed one by one cannot be sealed anew in SQL: what was read but not written is read again, what was written can be
-- undone no more, as if it had been kept long enough.
update roster_import set state = 'UPLOADED', active_key = null where state in ('MAPPED', 'PREVIEWED', 'COMMITTING');
update roster_import set state = 'COMMITTED', active_key = null where state = 'UNDOING';
update roster_import set cleared_at = committed_at where committed_at is not null and cleared_at is null;

drop table roster_line;
drop sequence roster_line_seq;
