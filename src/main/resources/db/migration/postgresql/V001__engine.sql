-- Statements only PostgreSQL knows; the shared folder holds the rest.
select 1;
