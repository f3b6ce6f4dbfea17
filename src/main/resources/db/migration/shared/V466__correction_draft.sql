-- One draft an author and account; of several that were begun before, the last can be gone on with.
alter table identity_correction add column draft_key varchar(50);

update identity_correction set draft_key = cast(author_id as varchar(20)) || ':' || cast(account_id as varchar(20))
where state = 'DRAFT' and id in (
  select max(last.id) from identity_correction last where last.state = 'DRAFT' group by last.author_id, last.account_id);

alter table identity_correction add constraint identity_correction_draft_uq unique (draft_key);
