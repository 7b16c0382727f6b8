-- Roles that touch money wait here for a second administrator, then for their hour.
create table role_proposal (
    id uuid primary key,
    version bigint not null,
    account_id uuid not null references account (id),
    state varchar(10) not null check (state in ('WAITING', 'APPROVED', 'IN_FORCE', 'DISMISSED')),
    proposed_by uuid not null,
    proposed_at timestamp with time zone not null,
    approved_by uuid,
    approved_at timestamp with time zone,
    effective_at timestamp with time zone,
    dismissed_by uuid,
    dismissed_at timestamp with time zone,
    check (approved_by is null or (approved_by <> proposed_by and approved_by <> account_id)),
    check ((approved_by is null) = (effective_at is null)),
    check (state not in ('APPROVED', 'IN_FORCE') or approved_by is not null),
    check ((state = 'DISMISSED') = (dismissed_by is not null))
);
create index role_proposal_account on role_proposal (account_id, state);

create table role_proposal_role (
    role_proposal_id uuid not null references role_proposal (id),
    role varchar(30) not null,
    primary key (role_proposal_id, role)
);

create table role_proposal_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    account_id uuid,
    state varchar(10),
    proposed_by uuid,
    proposed_at timestamp with time zone,
    approved_by uuid,
    approved_at timestamp with time zone,
    effective_at timestamp with time zone,
    dismissed_by uuid,
    dismissed_at timestamp with time zone,
    primary key (rev, id)
);

create table role_proposal_role_aud (
    rev bigint not null references revision (id),
    revtype smallint not null,
    role_proposal_id uuid not null,
    role varchar(30) not null,
    primary key (rev, role_proposal_id, role)
);

-- Whoever was administrator once stays counted: the first one makes the second one alone only once.
alter table account add column ever_administered boolean default false not null;
update account set ever_administered = true where id in (
    select account_id from account_role where role = 'ADMINISTRATOR'
    union select account_id from account_role_aud where role = 'ADMINISTRATOR');
alter table account_aud add column ever_administered boolean;

insert into rule_parameter (id, version, code, valid_from, figure, source) values
    ('00000000-0000-7000-8000-000000010020', 0, 'MONEY_ROLE_HOURS', '2001-01-01', 24,
        'Choix du produit : un rôle qui touche à l''argent prend effet un jour après son accord');
