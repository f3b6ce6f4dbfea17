-- Two hundred columns of an officer's own have names of up to two hundred characters.
alter table export_column_set alter column columns_json set data type varchar(64000);
