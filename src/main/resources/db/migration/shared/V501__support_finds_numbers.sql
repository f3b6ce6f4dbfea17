-- Support finds a candidate by any number of a roster, whichever school's (R-57): three looks into an index instead of one at every row.
create index applicant_ticket_ix on applicant (ticket_number);
create index applicant_candidate_number_ix on applicant (candidate_number);
create index applicant_registration_ix on applicant (registration_number);
