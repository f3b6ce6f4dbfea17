-- What was recorded stays: by the application, by the owner, by mistake. Truncation passes triggers by, so a row that nobody
-- removes refers to the trail: H2 truncates no table that another refers to.
create trigger audit_row_append_only before update, delete on audit_row for each row call 'callboard.data.AppendOnly';
create trigger audit_link_append_only before update, delete on audit_link for each row call 'callboard.data.AppendOnly';

create table audit_link_keeper (
  seq bigint,
  constraint audit_link_keeper_fk foreign key (seq) references audit_link (seq)
);
