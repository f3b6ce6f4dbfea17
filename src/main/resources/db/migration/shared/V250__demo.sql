-- That a database holds a demo and no real people: written once, by whoever made the demo.

create table demo_database (
    id integer not null,
    stage varchar(20) not null,
    made_at timestamp with time zone not null,
    constraint demo_database_pk primary key (id)
);
