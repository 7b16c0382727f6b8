-- What an agreement says becomes a version of its terms, and each tranche and payment of it a row with an id: money will
-- point at them. An amendment adds the next version.
create table funding_terms (
    id uuid primary key,
    version bigint not null,
    agreement_id uuid not null references agreement (id),
    number integer not null check (number >= 1),
    effective_from date not null,
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
    unique (agreement_id, number),
    check (ends_on >= starts_on)
);

create table funding_terms_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    agreement_id uuid,
    number integer,
    effective_from date,
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
    primary key (rev, id)
);

create table tranche (
    id uuid primary key,
    version bigint not null,
    terms_id uuid not null references funding_terms (id),
    budget_year integer not null check (budget_year between 2000 and 2200),
    amount numeric(15,2) not null check (amount > 0),
    starts_on date not null,
    ends_on date not null,
    unique (terms_id, budget_year),
    check (ends_on >= starts_on)
);
create index tranche_year on tranche (budget_year);

create table tranche_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    terms_id uuid,
    budget_year integer,
    amount numeric(15,2),
    starts_on date,
    ends_on date,
    primary key (rev, id)
);

create table instalment (
    id uuid primary key,
    version bigint not null,
    tranche_id uuid not null references tranche (id),
    number integer not null check (number >= 1),
    kind varchar(10) not null check (kind in ('ADVANCE', 'INTERIM', 'BALANCE')),
    amount numeric(15,2) not null check (amount > 0),
    payment_condition varchar(20) not null
        check (payment_condition in ('SIGNED_AGREEMENT', 'BUDGET_VOTED', 'INTERIM_STATEMENT', 'FINANCIAL_REPORT')),
    due_on date not null
);
create index instalment_tranche on instalment (tranche_id);
create index instalment_due on instalment (due_on);

create table instalment_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    tranche_id uuid,
    number integer,
    kind varchar(10),
    amount numeric(15,2),
    payment_condition varchar(20),
    due_on date,
    primary key (rev, id)
);

create table funding_terms_clause (
    terms_id uuid not null references funding_terms (id),
    place integer not null,
    code varchar(40) not null,
    target varchar(500) not null,
    primary key (terms_id, place),
    unique (terms_id, code)
);

create table funding_terms_clause_aud (
    rev bigint not null references revision (id),
    revtype smallint not null,
    terms_id uuid not null,
    place integer not null,
    code varchar(40),
    target varchar(500),
    primary key (rev, terms_id, place, revtype)
);

insert into funding_terms (id, version, agreement_id, number, effective_from, amount, eligible_cost, starts_on, ends_on,
    payment_plan, in_kind_amount, in_kind_description, employment, eu_funds, state_aid, compulsory, advised, audited)
select gen_random_uuid(), 0, id, 1, starts_on, amount, eligible_cost, starts_on, ends_on,
    payment_plan, in_kind_amount, in_kind_description, employment, eu_funds, state_aid, compulsory, advised, audited
from agreement;

insert into funding_terms_aud (id, rev, revtype, agreement_id, number, effective_from, amount, eligible_cost, starts_on,
    ends_on, payment_plan, in_kind_amount, in_kind_description, employment, eu_funds, state_aid, compulsory, advised, audited)
select f.id, a.rev, a.revtype, a.id, 1, a.starts_on, a.amount, a.eligible_cost, a.starts_on,
    a.ends_on, a.payment_plan, a.in_kind_amount, a.in_kind_description, a.employment, a.eu_funds, a.state_aid, a.compulsory,
    a.advised, a.audited
from agreement_aud a join funding_terms f on f.agreement_id = a.id;

insert into tranche (id, version, terms_id, budget_year, amount, starts_on, ends_on)
select gen_random_uuid(), 0, f.id, t.budget_year, t.amount, t.starts_on, t.ends_on
from agreement_tranche t join funding_terms f on f.agreement_id = t.agreement_id;

insert into instalment (id, version, tranche_id, number, kind, amount, payment_condition, due_on)
select gen_random_uuid(), 0, t.id, row_number() over (partition by t.id order by i.place), i.kind, i.amount,
    i.payment_condition, i.due_on
from agreement_instalment i
join funding_terms f on f.agreement_id = i.agreement_id
join tranche t on t.terms_id = f.id and t.budget_year = i.budget_year;

insert into funding_terms_clause (terms_id, place, code, target)
select f.id, c.place, c.code, c.target
from agreement_clause c join funding_terms f on f.agreement_id = c.agreement_id;

insert into funding_terms_clause_aud (rev, revtype, terms_id, place, code, target)
select c.rev, c.revtype, f.id, c.place, c.code, c.target
from agreement_clause_aud c join funding_terms f on f.agreement_id = c.agreement_id;

-- Rows begin their history at the last revision of their agreement. What stood at each place before stays readable in
-- agreement_tranche_aud and agreement_instalment_aud, to which nothing is added any more.
insert into tranche_aud (id, rev, revtype, terms_id, budget_year, amount, starts_on, ends_on)
select t.id, r.rev, 0, t.terms_id, t.budget_year, t.amount, t.starts_on, t.ends_on
from tranche t join funding_terms f on f.id = t.terms_id
join (select id, max(rev) as rev from agreement_aud group by id) r on r.id = f.agreement_id;

insert into instalment_aud (id, rev, revtype, tranche_id, number, kind, amount, payment_condition, due_on)
select i.id, r.rev, 0, i.tranche_id, i.number, i.kind, i.amount, i.payment_condition, i.due_on
from instalment i join tranche t on t.id = i.tranche_id join funding_terms f on f.id = t.terms_id
join (select id, max(rev) as rev from agreement_aud group by id) r on r.id = f.agreement_id;

drop table agreement_instalment;
drop table agreement_tranche;
drop table agreement_clause;
drop table agreement_clause_aud;

alter table agreement add column terms_number integer default 1 not null;
alter table agreement add column writings integer default 0 not null;
alter table agreement_aud add column terms_number integer;
alter table agreement_aud add column writings integer;
update agreement_aud set terms_number = 1, writings = 0;
