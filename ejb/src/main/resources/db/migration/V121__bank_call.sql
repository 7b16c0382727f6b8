-- Whom finance called back, on which number, on which day: three facts instead of one sentence (kept in call_back).
alter table bank_account add column called_name varchar(200);
alter table bank_account add column called_number varchar(20);
alter table bank_account add column called_on date;
-- Why an account that another organisation also proposed is approved all the same.
alter table bank_account add column shared_reason varchar(500);
alter table bank_account_aud add column called_name varchar(200);
alter table bank_account_aud add column called_number varchar(20);
alter table bank_account_aud add column called_on date;
alter table bank_account_aud add column shared_reason varchar(500);
