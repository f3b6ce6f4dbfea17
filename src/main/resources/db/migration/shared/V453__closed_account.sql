-- When its owner closed an account; the row stays, because entries that must be kept belong to it, and says nothing of him.
alter table account add column closed_at timestamp with time zone;
