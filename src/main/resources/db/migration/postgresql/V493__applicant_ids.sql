-- An import takes its ids a thousand at a time: by fifties, asking for them was an eighth of what it cost on H2. A block ends with
-- the number that is given out, and PostgreSQL adds the new step to the last one it gave.
alter sequence applicant_seq increment by 1000;
