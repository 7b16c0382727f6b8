-- Conventions. The preparer holds the duty of payer on the file, and so does the validator, who is somebody else.
create sequence agreement_number start with 1 increment by 1;

create table agreement (
    id uuid primary key,
    version bigint not null,
    reference varchar(20) not null unique,
    application_id uuid not null,
    organisation_id uuid not null,
    decision_id uuid not null,
    live_decision_id uuid unique,
    title varchar(500) not null,
    amount numeric(15,2) not null check (amount > 0),
    eligible_cost numeric(15,2) not null check (eligible_cost >= 0),
    starts_on date not null,
    ends_on date not null,
    payment_plan varchar(60) not null,
    in_kind_amount numeric(15,2) not null check (in_kind_amount >= 0),
    in_kind_description varchar(2000) not null,
    employment boolean not null,
    eu_funds boolean not null,
    state_aid varchar(20) not null
        check (state_aid in ('NONE', 'DE_MINIMIS', 'SGEI_DE_MINIMIS', 'SGEI_DECISION')),
    compulsory boolean not null,
    advised boolean not null,
    audited boolean not null,
    state varchar(10) not null
        check (state in ('PREPARED', 'ISSUED', 'RETURNED', 'SIGNED', 'CANCELLED')),
    preparer_id uuid not null,
    preparer_name varchar(200) not null,
    prepared_at timestamp with time zone not null,
    issued_at timestamp with time zone,
    text_sha256 varchar(64),
    document_sha256 varchar(64),
    funder_signatory_name varchar(200),
    funder_signatory_capacity varchar(200),
    beneficiary_signatory_name varchar(200),
    beneficiary_signatory_capacity varchar(200),
    signed_copy_id uuid,
    returned_at timestamp with time zone,
    returned_by varchar(200),
    signed_on date,
    validator_id uuid,
    validator_name varchar(200),
    duty varchar(20) default 'PAYER' not null check (duty = 'PAYER'),
    check (ends_on >= starts_on),
    check ((state = 'CANCELLED') = (live_decision_id is null)),
    check (live_decision_id = decision_id),
    check (state in ('PREPARED', 'CANCELLED') or (document_sha256 is not null and text_sha256 is not null)),
    check (state not in ('RETURNED', 'SIGNED') or signed_copy_id is not null),
    check (state <> 'SIGNED' or (signed_on is not null and validator_id is not null)),
    check (validator_id <> preparer_id),
    foreign key (application_id, preparer_id, duty) references file_duty (application_id, account_id, duty),
    foreign key (application_id, validator_id, duty) references file_duty (application_id, account_id, duty)
);
create index agreement_state on agreement (state, prepared_at);
create index agreement_application on agreement (application_id);
create index agreement_organisation on agreement (organisation_id);

create table agreement_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    reference varchar(20),
    application_id uuid,
    organisation_id uuid,
    decision_id uuid,
    live_decision_id uuid,
    title varchar(500),
    amount numeric(15,2),
    eligible_cost numeric(15,2),
    starts_on date,
    ends_on date,
    payment_plan varchar(60),
    in_kind_amount numeric(15,2),
    in_kind_description varchar(2000),
    employment boolean,
    eu_funds boolean,
    state_aid varchar(20),
    compulsory boolean,
    advised boolean,
    audited boolean,
    state varchar(10),
    preparer_id uuid,
    preparer_name varchar(200),
    prepared_at timestamp with time zone,
    issued_at timestamp with time zone,
    text_sha256 varchar(64),
    document_sha256 varchar(64),
    funder_signatory_name varchar(200),
    funder_signatory_capacity varchar(200),
    beneficiary_signatory_name varchar(200),
    beneficiary_signatory_capacity varchar(200),
    signed_copy_id uuid,
    returned_at timestamp with time zone,
    returned_by varchar(200),
    signed_on date,
    validator_id uuid,
    validator_name varchar(200),
    primary key (rev, id)
);

create table agreement_tranche (
    agreement_id uuid not null references agreement (id),
    place integer not null,
    budget_year integer not null check (budget_year between 2000 and 2200),
    amount numeric(15,2) not null check (amount > 0),
    starts_on date not null,
    ends_on date not null,
    primary key (agreement_id, place),
    unique (agreement_id, budget_year),
    check (ends_on >= starts_on)
);

create table agreement_tranche_aud (
    rev bigint not null references revision (id),
    revtype smallint not null,
    agreement_id uuid not null,
    place integer not null,
    budget_year integer,
    amount numeric(15,2),
    starts_on date,
    ends_on date,
    primary key (rev, agreement_id, place, revtype)
);

create table agreement_instalment (
    agreement_id uuid not null references agreement (id),
    place integer not null,
    budget_year integer not null check (budget_year between 2000 and 2200),
    kind varchar(10) not null
        check (kind in ('ADVANCE', 'INTERIM', 'BALANCE')),
    amount numeric(15,2) not null check (amount > 0),
    payment_condition varchar(20) not null
        check (payment_condition in ('SIGNED_AGREEMENT', 'BUDGET_VOTED', 'INTERIM_STATEMENT', 'FINANCIAL_REPORT')),
    due_on date not null,
    primary key (agreement_id, place)
);

create table agreement_instalment_aud (
    rev bigint not null references revision (id),
    revtype smallint not null,
    agreement_id uuid not null,
    place integer not null,
    budget_year integer,
    kind varchar(10),
    amount numeric(15,2),
    payment_condition varchar(20),
    due_on date,
    primary key (rev, agreement_id, place, revtype)
);

create table agreement_clause (
    agreement_id uuid not null references agreement (id),
    place integer not null,
    code varchar(40) not null,
    target varchar(500) not null,
    primary key (agreement_id, place),
    unique (agreement_id, code)
);

create table agreement_clause_aud (
    rev bigint not null references revision (id),
    revtype smallint not null,
    agreement_id uuid not null,
    place integer not null,
    code varchar(40),
    target varchar(500),
    primary key (rev, agreement_id, place, revtype)
);

create table agreement_article (
    agreement_id uuid not null references agreement (id),
    place integer not null,
    number integer not null check (number >= 0),
    title varchar(200) not null,
    text text not null,
    clause_codes varchar(500) not null,
    primary key (agreement_id, place)
);

create table agreement_article_aud (
    rev bigint not null references revision (id),
    revtype smallint not null,
    agreement_id uuid not null,
    place integer not null,
    number integer,
    title varchar(200),
    text text,
    clause_codes varchar(500),
    primary key (rev, agreement_id, place, revtype)
);
create index agreement_instalment_due on agreement_instalment (due_on);
