alter table agreement add foreign key (application_id) references application (id);
alter table agreement add foreign key (organisation_id) references organisation (id);
alter table agreement add foreign key (decision_id) references decision (id);
alter table agreement add foreign key (signed_copy_id) references attachment (id);
