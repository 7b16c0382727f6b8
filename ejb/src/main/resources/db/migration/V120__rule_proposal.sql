-- A new value of a rule waits here until a second administrator approves it.
create table rule_proposal (
    id uuid primary key,
    version bigint not null,
    code varchar(40) not null,
    valid_from date not null,
    figure numeric(19, 6) not null,
    source varchar(300) not null,
    state varchar(10) not null check (state in ('WAITING', 'APPROVED', 'DISMISSED')),
    proposed_by uuid not null,
    proposed_at timestamp with time zone not null,
    closed_by uuid,
    closed_at timestamp with time zone,
    check ((state = 'WAITING') = (closed_by is null)),
    check (state <> 'APPROVED' or closed_by <> proposed_by)
);
create index rule_proposal_state on rule_proposal (state, code);

create table rule_proposal_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    code varchar(40),
    valid_from date,
    figure numeric(19, 6),
    source varchar(300),
    state varchar(10),
    proposed_by uuid,
    proposed_at timestamp with time zone,
    closed_by uuid,
    closed_at timestamp with time zone,
    primary key (rev, id)
);
