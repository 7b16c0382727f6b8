-- Revisions of the audited tables: who changed something, and when.
create sequence revision_seq start with 1 increment by 50;

create table revision (
    id bigint primary key,
    at timestamp with time zone not null,
    account_id uuid not null,
    login varchar(254) not null
);

create table account (
    id uuid primary key,
    version bigint not null,
    login varchar(254) not null unique check (login = lower(login)),
    name varchar(200) not null,
    password_hash varchar(300),
    enabled boolean not null,
    security_stamp uuid not null,
    language varchar(2) not null check (language in ('FR', 'EN')),
    created_at timestamp with time zone not null,
    last_login_at timestamp with time zone
);

create table account_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    login varchar(254),
    name varchar(200),
    enabled boolean,
    security_stamp uuid,
    language varchar(2),
    created_at timestamp with time zone,
    primary key (rev, id)
);

create table account_role (
    account_id uuid not null references account (id),
    role varchar(30) not null check (role in ('INSTRUCTOR', 'SECRETARY', 'DECIDER', 'FINANCE_PREPARER',
        'FINANCE_VALIDATOR', 'CALL_MANAGER', 'ADMINISTRATOR', 'AUDITOR')),
    primary key (account_id, role)
);

create table account_role_aud (
    rev bigint not null references revision (id),
    revtype smallint not null,
    account_id uuid not null,
    role varchar(30) not null,
    primary key (rev, account_id, role)
);

-- The organisation is created later, in a package above: its migration adds the foreign key.
create table mandate (
    id uuid primary key,
    version bigint not null,
    account_id uuid not null references account (id),
    organisation_id uuid not null,
    role varchar(20) not null check (role in ('READER', 'DRAFTER', 'TREASURER', 'SIGNATORY')),
    since timestamp with time zone not null,
    unique (account_id, organisation_id)
);
create index mandate_organisation on mandate (organisation_id);

create table mandate_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    account_id uuid,
    organisation_id uuid,
    role varchar(20),
    since timestamp with time zone,
    primary key (rev, id)
);

-- Secrets are mailed; only their SHA-256 is kept.
create table access_token (
    id uuid primary key,
    version bigint not null,
    purpose varchar(30) not null check (purpose in ('PASSWORD_RESET', 'INVITATION', 'ACTIVATION', 'FIRST_ADMINISTRATOR')),
    secret_hash varchar(64) not null unique,
    login varchar(254) not null,
    name varchar(200),
    language varchar(2) not null,
    organisation_id uuid,
    mandate_role varchar(20),
    issued_by uuid,
    issued_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone,
    check ((purpose = 'INVITATION') = (organisation_id is not null and mandate_role is not null))
);
create index access_token_login on access_token (login, purpose);
create index access_token_organisation on access_token (organisation_id);

-- Attempts to sign in, by hashed account, device or address: also for logins that do not exist.
create table login_throttle (
    subject varchar(80) primary key,
    failures integer not null check (failures >= 0),
    window_start timestamp with time zone not null,
    blocked_until timestamp with time zone
);

-- Browsers that signed in before: they are throttled apart, so that nobody can lock a person out.
create table known_device (
    id uuid primary key,
    account_id uuid not null references account (id),
    secret_hash varchar(64) not null unique,
    seen_at timestamp with time zone not null
);
create index known_device_account on known_device (account_id);

-- One person holds one duty on one file. Assessment, decision and agreement refer to the second key.
create table file_duty (
    id uuid primary key,
    version bigint not null,
    application_id uuid not null,
    account_id uuid not null references account (id),
    duty varchar(20) not null check (duty in ('INSTRUCTOR', 'DECIDER', 'PAYER')),
    taken_at timestamp with time zone not null,
    unique (application_id, account_id),
    unique (application_id, account_id, duty)
);

create table file_duty_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    application_id uuid,
    account_id uuid,
    duty varchar(20),
    taken_at timestamp with time zone,
    primary key (rev, id)
);
