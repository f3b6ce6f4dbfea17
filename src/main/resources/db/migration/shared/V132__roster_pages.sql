-- What a list page of a hundred thousand registrations needs: its order, its regions and its counts from an index alone.
create index roster_line_page_ix on roster_line (school_id, import_id, id);
create index applicant_region_ix on applicant (school_id, season_id, region, withdrawn_at);
drop index applicant_major_ix;
create index applicant_major_ix on applicant (school_id, major_id, direction_id, withdrawn_at);
