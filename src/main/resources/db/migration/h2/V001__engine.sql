-- Statements only the embedded database knows; the shared folder holds the rest.
select 1;
