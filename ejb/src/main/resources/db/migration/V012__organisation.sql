create table organisation (
    id uuid primary key,
    version bigint not null,
    siret varchar(14) not null unique,
    name varchar(200) not null,
    acronym varchar(40) not null,
    rna varchar(10),
    kind varchar(20) not null
        check (kind in ('ASSOCIATION', 'SIAE', 'ADAPTED_COMPANY', 'COOPERATIVE', 'LOCAL_BODY', 'OTHER')),
    inclusion_status varchar(10)
        check (inclusion_status in ('ACI', 'AI', 'EI', 'ETTI', 'EITI', 'EA', 'ESAT')),
    street varchar(200) not null,
    postal_code varchar(5) not null,
    city varchar(100) not null,
    commune_code varchar(5) references commune (code),
    email varchar(254) not null,
    phone varchar(20) not null,
    website varchar(210) not null,
    activity varchar(2000) not null,
    fiscal_year_end varchar(7) not null,
    search_text varchar(500) not null,
    created_at timestamp with time zone not null,
    confirmed_at timestamp with time zone,
    confirmed_by varchar(200),
    check ((confirmed_at is null) = (confirmed_by is null))
);
create index organisation_name on organisation (name, id);
create index organisation_commune on organisation (commune_code);

create table organisation_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    siret varchar(14),
    name varchar(200),
    acronym varchar(40),
    rna varchar(10),
    kind varchar(20),
    inclusion_status varchar(10),
    street varchar(200),
    postal_code varchar(5),
    city varchar(100),
    commune_code varchar(5),
    email varchar(254),
    phone varchar(20),
    website varchar(210),
    activity varchar(2000),
    fiscal_year_end varchar(7),
    search_text varchar(500),
    created_at timestamp with time zone,
    confirmed_at timestamp with time zone,
    confirmed_by varchar(200),
    primary key (rev, id)
);

alter table mandate add constraint mandate_organisation_fk foreign key (organisation_id) references organisation (id);
alter table attachment add constraint attachment_organisation_fk foreign key (organisation_id) references organisation (id);

create table officer (
    id uuid primary key,
    version bigint not null,
    organisation_id uuid not null references organisation (id),
    name varchar(120) not null,
    officer_function varchar(30) not null check (officer_function in ('PRESIDENT', 'CO_PRESIDENT', 'TREASURER',
        'SECRETARY', 'DIRECTOR', 'MANAGER', 'ELECTED_REPRESENTATIVE', 'OTHER')),
    email varchar(254),
    phone varchar(20) not null,
    legal_representative boolean not null,
    check (not legal_representative or email is not null)
);
create index officer_organisation on officer (organisation_id);

create table officer_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    organisation_id uuid,
    name varchar(120),
    officer_function varchar(30),
    email varchar(254),
    phone varchar(20),
    legal_representative boolean,
    primary key (rev, id)
);

create table key_figures (
    id uuid primary key,
    version bigint not null,
    organisation_id uuid not null references organisation (id),
    fiscal_year integer not null,
    income numeric(15, 2) not null check (income >= 0),
    expenses numeric(15, 2) not null check (expenses >= 0),
    public_funding numeric(15, 2) not null check (public_funding >= 0 and public_funding <= income),
    balance_total numeric(15, 2) not null check (balance_total >= 0),
    own_funds numeric(15, 2) not null check (own_funds <= balance_total),
    cash numeric(15, 2) not null check (cash <= balance_total),
    fte numeric(7, 2) not null check (fte >= 0),
    volunteers integer not null check (volunteers >= 0),
    unique (organisation_id, fiscal_year)
);

create table key_figures_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    organisation_id uuid,
    fiscal_year integer,
    income numeric(15, 2),
    expenses numeric(15, 2),
    public_funding numeric(15, 2),
    balance_total numeric(15, 2),
    own_funds numeric(15, 2),
    cash numeric(15, 2),
    fte numeric(7, 2),
    volunteers integer,
    primary key (rev, id)
);

-- Four eyes, held by the database as well: the proposer, who checks and who approves are three people.
create table bank_account (
    id uuid primary key,
    version bigint not null,
    organisation_id uuid not null references organisation (id),
    iban varchar(34) not null,
    bic varchar(11) not null,
    holder varchar(140) not null,
    proof_id uuid not null references attachment (id),
    state varchar(10) not null
        check (state in ('PROPOSED', 'CHECKED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'REPLACED')),
    proposed_by uuid not null,
    proposed_by_name varchar(200) not null,
    proposed_at timestamp with time zone not null,
    checked_by uuid,
    checked_by_name varchar(200),
    checked_at timestamp with time zone,
    call_back varchar(500),
    approved_by uuid,
    approved_by_name varchar(200),
    approved_at timestamp with time zone,
    payable_from date,
    rejection varchar(1000),
    check (checked_by is null or checked_by <> proposed_by),
    check (approved_by is null or (checked_by is not null and approved_by <> checked_by and approved_by <> proposed_by)),
    check (state not in ('APPROVED', 'REPLACED') or (approved_by is not null and payable_from is not null))
);
create index bank_account_organisation on bank_account (organisation_id, state);
create index bank_account_state on bank_account (state, proposed_at);
create index bank_account_iban on bank_account (iban);

create table bank_account_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    organisation_id uuid,
    iban varchar(34),
    bic varchar(11),
    holder varchar(140),
    proof_id uuid,
    state varchar(10),
    proposed_by uuid,
    proposed_by_name varchar(200),
    proposed_at timestamp with time zone,
    checked_by uuid,
    checked_by_name varchar(200),
    checked_at timestamp with time zone,
    call_back varchar(500),
    approved_by uuid,
    approved_by_name varchar(200),
    approved_at timestamp with time zone,
    payable_from date,
    rejection varchar(1000),
    primary key (rev, id)
);

insert into rule_parameter (id, version, code, valid_from, figure, source) values
    ('00000000-0000-7000-8000-000000012001', 0, 'BANK_ACCOUNT_DAYS', '2001-01-01', 10,
        'Choix du produit : dix jours entre la validation d''un compte et le premier versement (fraude au RIB)');
