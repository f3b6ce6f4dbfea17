-- A decision that waits until a formal sitting of the losing account is over takes effect at this instant, or later if that moves.
alter table identity_appeal add column takes_effect_at timestamp with time zone;

create index identity_appeal_effect_ix on identity_appeal (takes_effect_at);
