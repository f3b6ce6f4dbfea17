-- An import takes its ids a thousand at a time: by fifties, asking for them was an eighth of what it cost. A block ends with the
-- number that is given out, and H2 gives out next what it had worked out with the old step: without a restart, ids would come twice.
alter sequence applicant_seq
  restart with (select base_value + 1000 from information_schema.sequences
                where lower(sequence_name) = 'applicant_seq' and sequence_schema = current_schema)
  increment by 1000;
