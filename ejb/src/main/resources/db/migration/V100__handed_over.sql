-- When the people who may file were told that a draft awaits them, and by whom: they are told once.
alter table application add column handed_over_at timestamp with time zone;
alter table application add column handed_over_by varchar(200);
alter table application_aud add column handed_over_at timestamp with time zone;
alter table application_aud add column handed_over_by varchar(200);
