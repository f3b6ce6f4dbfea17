-- db-scheduler's own table, with its names, in the words both databases know.
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data bytea,
  execution_time timestamp with time zone,
  picked boolean not null,
  picked_by varchar(100),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  state varchar(400),
  constraint scheduled_tasks_pk primary key (task_name, task_instance)
);

create index scheduled_tasks_execution_ix on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat_ix on scheduled_tasks (last_heartbeat);

create sequence long_work_seq start with 1 increment by 50;

-- owner_id and school_id have no foreign keys: accounts and schools lie above jobs and are never deleted.
create table long_work (
  id bigint not null,
  ref varchar(26) not null,
  kind varchar(60) not null,
  subject varchar(200) not null,
  owner_id bigint not null,
  school_id bigint not null,
  state varchar(12) not null,
  done bigint not null,
  total bigint not null,
  message_key varchar(120) not null,
  message_arguments varchar(2000) not null,
  result_href varchar(400) not null,
  created_at timestamp with time zone not null,
  started_at timestamp with time zone,
  finished_at timestamp with time zone,
  failures integer not null,
  lease_owner varchar(40) not null,
  lease_until timestamp with time zone not null,
  active_key varchar(280),
  constraint long_work_pk primary key (id),
  constraint long_work_ref_uq unique (ref),
  constraint long_work_active_uq unique (active_key)
);

create index long_work_state_ix on long_work (state, lease_until);
create index long_work_owner_ix on long_work (owner_id, created_at);
create index long_work_created_ix on long_work (created_at, id);
