-- Who opened which copy that came back signed, once each: nobody confirms what they did not look at.
create table copy_reading (
    id uuid primary key,
    attachment_id uuid not null references attachment (id),
    account_id uuid not null references account (id),
    read_at timestamp with time zone not null,
    unique (attachment_id, account_id)
);

-- A number that a refused preparation took comes back with its transaction; a sequence would have burned it.
create table agreement_counter (
    id uuid primary key,
    last_number bigint not null check (last_number >= 0)
);
insert into agreement_counter (id, last_number)
select cast('01985a00-0070-7000-8000-000000000001' as uuid), coalesce(max(cast(substring(reference from 9) as bigint)), 0) from agreement;
drop sequence agreement_number;

-- A file that comes back is compared with every agreement that was issued.
create index agreement_document on agreement (document_sha256);

-- The last year of several is a year's money for some months at least, not for one day.
insert into rule_parameter (id, version, code, valid_from, figure, source) values
    ('01985a00-0112-7000-8000-000000000001', 0, 'TRANCHE_MONTHS', '2001-01-01', 3,
    'Valeur de départ, à fixer par le règlement des subventions');
