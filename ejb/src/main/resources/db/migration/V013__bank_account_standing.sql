-- One account in use and one waiting per organisation, whatever two people do at the same time.
alter table bank_account add column standing varchar(10) check (standing in ('WAITING', 'IN_USE'));
alter table bank_account_aud add column standing varchar(10);
alter table bank_account add constraint bank_account_standing unique (organisation_id, standing);
