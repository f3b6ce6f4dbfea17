-- due_at: the candidate's next exam, far away where there is none, so that the most urgent of any number of cases stands first in
-- one index. look_of: the decided case that this one looks at a second time, 0 for a case of its own.
alter table manual_review add column due_at timestamp with time zone default timestamp with time zone '9999-12-31 00:00:00+00' not null;
alter table manual_review add column look_of bigint default 0 not null;
alter table manual_review add column differs boolean default false not null;

drop index manual_review_waiting_ix;
create index manual_review_due_ix on manual_review (kind, decided_at, due_at, opened_at, id);
create index manual_review_look_ix on manual_review (look_of);
create index review_opinion_given_ix on review_opinion (given_at);
