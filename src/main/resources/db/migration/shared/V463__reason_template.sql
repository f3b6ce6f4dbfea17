create sequence reason_template_seq start with 1 increment by 50;

-- Why a case is not accepted, in words of the platform's own. It stands for one of the built-in reasons: what follows is the same.
create table reason_template (
  id bigint not null,
  ref varchar(26) not null,
  kind varchar(20) not null,
  like_key varchar(80) not null,
  instead boolean not null,
  zh varchar(200) not null,
  en varchar(200) not null,
  written_by varchar(80) not null,
  written_at timestamp with time zone not null,
  retired_at timestamp with time zone,
  version integer not null,
  constraint reason_template_pk primary key (id),
  constraint reason_template_ref_uq unique (ref)
);

create index reason_template_kind_ix on reason_template (kind, retired_at, id);
