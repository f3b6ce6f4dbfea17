-- Introduction and prospectus are formatted texts now; the plain ones from before are read as paragraphs. A prospectus may
-- also be a PDF, kept as an object of the store: the draft's, and the one that candidates see.
alter table school alter column introduction set data type varchar(60000);
alter table brochure alter column introduction set data type varchar(60000);
alter table brochure alter column prospectus set data type varchar(60000);
alter table brochure alter column published_prospectus set data type varchar(60000);

alter table brochure add column paper_key varchar(80) default '' not null;
alter table brochure add column paper_name varchar(120) default '' not null;
alter table brochure add column paper_bytes bigint default 0 not null;
alter table brochure add column paper_pages integer default 0 not null;
alter table brochure add column published_paper_key varchar(80) default '' not null;
alter table brochure add column published_paper_name varchar(120) default '' not null;
alter table brochure add column published_paper_bytes bigint default 0 not null;
alter table brochure add column published_paper_pages integer default 0 not null;
create index brochure_paper_ix on brochure (paper_key);
create index brochure_published_paper_ix on brochure (published_paper_key);
