-- How many lines a sheaf holds: whoever writes many at once asks for their ids beforehand. Sheaves of before hold five hundred at most.
alter table roster_sheaf add column lines integer default 500 not null;
