-- A call may count valued volunteering among the charges of which its ceiling is a share: the request keeps what it is worth.
alter table project_call add column ceiling_volunteering boolean default false not null;
alter table project_call_aud add column ceiling_volunteering boolean;
alter table application add column volunteering numeric(15,2) default 0 not null;
alter table application_aud add column volunteering numeric(15,2);
