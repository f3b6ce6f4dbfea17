-- The second and third picture follow a prompt that is drawn; until now it was always left and up.
alter table face_verification rename column left_key to second_key;
alter table face_verification rename column up_key to third_key;
alter table face_verification add column second_pose varchar(8) default 'LEFT' not null;
alter table face_verification add column third_pose varchar(8) default 'UP' not null;

-- What a machine said, the faces it counted in each picture, how often in a row it did not match, whether a person was wished for.
alter table face_verification add column machine varchar(8) default 'NONE' not null;
alter table face_verification add column faces varchar(20) default '' not null;
alter table face_verification add column failed integer default 0 not null;
alter table face_verification add column wished boolean default false not null;
