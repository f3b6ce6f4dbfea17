-- What was exported may be named by what somebody looked for.
alter table export_file alter column subject set data type varchar(300);
