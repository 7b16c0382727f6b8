-- The open sessions of each person, for them to see and end; forgotten a month after the last sign of life.
create table visit (
    id uuid primary key,
    account_id uuid not null references account (id),
    security_stamp uuid not null,
    device varchar(100) not null,
    address varchar(45) not null,
    started_at timestamp with time zone not null,
    seen_at timestamp with time zone not null,
    ended_at timestamp with time zone
);
create index visit_account on visit (account_id, seen_at);
