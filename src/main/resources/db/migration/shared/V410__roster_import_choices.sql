-- What of a preview is taken, who took an import back, and when its file and lines went (cleared_at: nothing personal is left of it).
-- head_key is a digest of the headings of the mapped sheet: the next file with the same ones is read in the same way.
alter table roster_import add column takes_added boolean default true not null;
alter table roster_import add column takes_changed boolean default true not null;
alter table roster_import add column undone_by bigint;
alter table roster_import add column undoer varchar(80) default '' not null;
alter table roster_import add column head_key varchar(64) default '' not null;
alter table roster_import add column cleared_at timestamp with time zone;

create index roster_import_head_ix on roster_import (school_id, head_key, number);
create index roster_import_clearing_ix on roster_import (cleared_at, uploaded_at);

-- All reasons of a line with bars around them, so that each is counted and found.
alter table roster_line alter column reason set data type varchar(400);
update roster_line set reason = '|' || reason || '|' where reason <> '';
