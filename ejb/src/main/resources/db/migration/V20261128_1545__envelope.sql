-- The money of a call becomes an envelope with a row for each budget year: the ledger will hold commitments against them.
create table envelope (
    id uuid primary key,
    version bigint not null,
    name varchar(300) not null,
    policy varchar(200) not null,
    total numeric(15,2) not null check (total > 0)
);

create table envelope_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    name varchar(300),
    policy varchar(200),
    total numeric(15,2),
    primary key (rev, id)
);

create table envelope_year (
    id uuid primary key,
    version bigint not null,
    envelope_id uuid not null references envelope (id),
    budget_year integer not null check (budget_year between 2000 and 2200),
    amount numeric(15,2) not null check (amount > 0),
    unique (envelope_id, budget_year)
);

create table envelope_year_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    envelope_id uuid,
    budget_year integer,
    amount numeric(15,2),
    primary key (rev, id)
);

alter table project_call add column envelope_id uuid;
alter table project_call_aud add column envelope_id uuid;
update project_call set envelope_id = gen_random_uuid();
update project_call_aud set envelope_id = (select c.envelope_id from project_call c where c.id = project_call_aud.id);

insert into envelope (id, version, name, policy, total)
select envelope_id, 0, trim(title || ' ' || edition), '', envelope from project_call;

-- Whole on the year in which the call opens, until finance spreads it.
insert into envelope_year (id, version, envelope_id, budget_year, amount)
select gen_random_uuid(), 0, envelope_id, cast(extract(year from opens_at) as integer), envelope from project_call;

insert into envelope_aud (id, rev, revtype, name, policy, total)
select envelope_id, rev, revtype, trim(title || ' ' || edition), '', envelope
from project_call_aud where envelope_id is not null;

insert into envelope_year_aud (id, rev, revtype, envelope_id, budget_year, amount)
select y.id, a.rev, a.revtype, a.envelope_id, cast(extract(year from a.opens_at) as integer), a.envelope
from project_call_aud a join envelope_year y on y.envelope_id = a.envelope_id;

alter table project_call alter column envelope_id set not null;
alter table project_call add foreign key (envelope_id) references envelope (id);
create index project_call_envelope on project_call (envelope_id);
alter table project_call drop column envelope;
alter table project_call_aud drop column envelope;
