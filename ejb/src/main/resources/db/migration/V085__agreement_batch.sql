-- Agreements ordered together, to be issued in the background: one line each, and what came of it.
create table batch_line (
    id uuid primary key,
    version bigint not null,
    batch_id uuid not null,
    agreement_id uuid not null references agreement (id),
    agreement_version bigint not null,
    ordered_by uuid not null references account (id),
    ordered_at timestamp with time zone not null,
    state varchar(10) not null check (state in ('WAITING', 'ISSUED', 'REFUSED')),
    refusal varchar(60),
    done_at timestamp with time zone,
    unique (batch_id, agreement_id),
    check ((state = 'WAITING') = (done_at is null)),
    check ((state = 'REFUSED') = (refusal is not null))
);
create index batch_line_state on batch_line (batch_id, state);

create table batch_line_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    batch_id uuid,
    agreement_id uuid,
    agreement_version bigint,
    ordered_by uuid,
    ordered_at timestamp with time zone,
    state varchar(10),
    refusal varchar(60),
    done_at timestamp with time zone,
    primary key (rev, id)
);
