-- A season that was put out of the way; it stays readable. (An archived exam is a state of the exam itself.)
alter table season add column archived_at timestamp with time zone;
alter table season add column archived_by varchar(80);
