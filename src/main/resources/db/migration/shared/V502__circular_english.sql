-- A circular in both languages; empty where its author wrote Chinese only.
alter table circular add column title_en varchar(60) default '' not null;
alter table circular add column body_en varchar(800) default '' not null;

-- Texts that nobody sent are looked for by their age.
create index circular_unsent_ix on circular (confirmed_at, created_at, id);
