-- People who asked to be forgotten, and by whom that was done; what named them gives way to a pseudonym.
create sequence erasure_number start with 1 increment by 1;

create table erasure (
    id uuid primary key,
    version bigint not null,
    account_id uuid not null references account (id),
    state varchar(10) not null check (state in ('ASKED', 'DONE', 'DISMISSED')),
    asked_by uuid not null,
    asked_at timestamp with time zone not null,
    settled_by uuid,
    settled_at timestamp with time zone,
    check ((state = 'ASKED') = (settled_by is null)),
    check (state <> 'DONE' or (settled_by <> asked_by and settled_by <> account_id))
);
create index erasure_account on erasure (account_id, asked_at);

create table erasure_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    account_id uuid,
    state varchar(10),
    asked_by uuid,
    asked_at timestamp with time zone,
    settled_by uuid,
    settled_at timestamp with time zone,
    primary key (rev, id)
);

alter table account add column erased_at timestamp with time zone;
alter table account_aud add column erased_at timestamp with time zone;

insert into rule_parameter (id, version, code, valid_from, figure, source) values
    ('00000000-0000-7000-8000-000000010030', 0, 'ACTS_KEPT_YEARS', '2001-01-01', 10,
        'Choix du produit : dix ans après le dernier acte, comme les pièces comptables (à confirmer par l''archiviste)');
