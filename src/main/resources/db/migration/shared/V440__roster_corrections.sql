-- How often officers have changed the roster of a season by hand, and how often they had when an import was compared with it:
-- more often since then, and the preview is out of date.
alter table season add column roster_corrections integer default 0 not null;
alter table roster_import add column seen_corrections integer default 0 not null;
