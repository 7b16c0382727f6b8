-- Both parties sign, the beneficiary first: each date is kept, and the copy that bears both signatures. The fingerprint is
-- the one printed on a document, beside the hash of its file.
alter table agreement add column beneficiary_signed_on date;
alter table agreement add column funder_signed_on date;
alter table agreement add column countersigned_copy_id uuid;
alter table agreement add foreign key (countersigned_copy_id) references attachment (id);
alter table agreement add check (funder_signed_on >= beneficiary_signed_on);
alter table agreement_aud add column beneficiary_signed_on date;
alter table agreement_aud add column funder_signed_on date;
alter table agreement_aud add column countersigned_copy_id uuid;

alter table stored_document add column fingerprint varchar(64);
alter table stored_document_aud add column fingerprint varchar(64);
