-- Whom its author chose, sealed because he may have looked for a person's number: until it is sent he may come back to it.
alter table circular add column choice bytea;
