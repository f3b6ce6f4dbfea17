-- What was recorded stays: by the application, by the owner, by mistake.
create function audit_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% keeps what it has', tg_table_name;
end
$$;

create trigger audit_row_append_only before update or delete on audit_row
  for each row execute function audit_append_only();
create trigger audit_link_append_only before update or delete on audit_link
  for each row execute function audit_append_only();
create trigger audit_row_no_truncate before truncate on audit_row
  for each statement execute function audit_append_only();
create trigger audit_link_no_truncate before truncate on audit_link
  for each statement execute function audit_append_only();
