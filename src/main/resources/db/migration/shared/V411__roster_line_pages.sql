-- Pages are of one kind now and go along roster_line_list_ix; what a preview writes a hundred thousand times should not be indexed twice.
drop index roster_line_page_ix;
