create sequence call_number start with 1;

create table project_call (
    id uuid primary key,
    version bigint not null,
    reference varchar(30) not null unique,
    title varchar(200) not null,
    edition varchar(60) not null,
    summary varchar(600) not null,
    description text not null,
    contact varchar(254) not null,
    axes text not null,
    eligible_kinds text not null,
    territory_required boolean not null,
    envelope numeric(15,2) not null check (envelope > 0),
    max_years integer not null check (max_years between 1 and 10),
    ceiling_amount numeric(15,2) check (ceiling_amount > 0),
    ceiling_rate numeric(9,6) check (ceiling_rate > 0),
    opens_at timestamp not null,
    closes_at timestamp,
    sections text not null,
    pieces text not null,
    criteria text not null,
    state varchar(20) not null check (state in ('DRAFT', 'PUBLISHED', 'CLOSED')),
    check (closes_at is null or closes_at > opens_at)
);

create table project_call_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    reference varchar(30),
    title varchar(200),
    edition varchar(60),
    summary varchar(600),
    description text,
    contact varchar(254),
    axes text,
    eligible_kinds text,
    territory_required boolean,
    envelope numeric(15,2),
    max_years integer,
    ceiling_amount numeric(15,2),
    ceiling_rate numeric(9,6),
    opens_at timestamp,
    closes_at timestamp,
    sections text,
    pieces text,
    criteria text,
    state varchar(20),
    primary key (rev, id)
);
create index project_call_open on project_call (state, closes_at);
