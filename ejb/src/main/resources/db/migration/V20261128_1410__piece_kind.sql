-- What a file hangs on says who may open it.
alter table attachment add column kind varchar(20);
update attachment set kind = case
    when slot = 'BANK_PROOF' and subject_id = organisation_id then 'BANK_PROOF'
    when slot = 'SIGNED_AGREEMENT' then 'SIGNED_AGREEMENT'
    else 'REQUEST' end;
alter table attachment alter column kind set not null;
alter table attachment add constraint attachment_kind check (kind in ('BANK_PROOF', 'REQUEST', 'SIGNED_AGREEMENT'));
alter table attachment_aud add column kind varchar(20);
