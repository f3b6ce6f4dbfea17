-- The ledger of consents only grows, and no text that somebody agreed to is changed.
create trigger consent_append_only before update, delete on consent for each row call 'callboard.data.AppendOnly';
create trigger consent_text_append_only before update, delete on consent_text for each row call 'callboard.data.AppendOnly';
