-- When the school means to publish the results of an exam.
alter table exam add column results_at timestamp with time zone;
