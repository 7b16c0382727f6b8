-- A second person of finance reads an agreement before it is sent; the words read are known by their hash.
alter table agreement add column reviewer_id uuid;
alter table agreement add column reviewer_name varchar(200);
alter table agreement add column reviewed_at timestamp with time zone;
alter table agreement add column reviewed_sha256 varchar(64);
alter table agreement add check (reviewer_id <> preparer_id);
alter table agreement_aud add column reviewer_id uuid;
alter table agreement_aud add column reviewer_name varchar(200);
alter table agreement_aud add column reviewed_at timestamp with time zone;
alter table agreement_aud add column reviewed_sha256 varchar(64);

-- An account in another name than the organisation's is taken for a reason that is written.
alter table bank_account add column name_reason varchar(500);
alter table bank_account_aud add column name_reason varchar(500);
