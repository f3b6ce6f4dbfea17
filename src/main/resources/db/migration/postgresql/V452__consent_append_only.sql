-- The ledger of consents only grows, and no text that somebody agreed to is changed.
create trigger consent_append_only before update or delete on consent
  for each row execute function audit_append_only();
create trigger consent_text_append_only before update or delete on consent_text
  for each row execute function audit_append_only();
