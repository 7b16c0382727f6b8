-- What a decision gives for each of its years is a row of its own: a commitment of the budget will point at it.
create table award_year (
    id uuid primary key,
    version bigint not null,
    decision_id uuid not null references decision (id),
    number integer not null check (number >= 1),
    amount numeric(15,2) not null check (amount > 0),
    unique (decision_id, number)
);

create table award_year_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    decision_id uuid,
    number integer,
    amount numeric(15,2),
    primary key (rev, id)
);

-- From '["8000.00","7000.00"]', ten years at most: the amount after number - 1 others.
insert into award_year (id, version, decision_id, number, amount)
select gen_random_uuid(), 0, d.id, n.number,
    cast(regexp_replace(replace(d.yearly_amounts, ' ', ''),
        '^\["([^"]*","){' || (n.number - 1) || '}([^"]*)".*$', '\2') as numeric(15,2))
from decision d
cross join (values (1), (2), (3), (4), (5), (6), (7), (8), (9), (10)) n (number)
where d.kind = 'AWARD'
    and n.number <= (char_length(d.yearly_amounts) - char_length(replace(d.yearly_amounts, '"', ''))) / 2;

-- Their history begins with that of their decision, which never changes its amounts.
insert into award_year_aud (id, rev, revtype, decision_id, number, amount)
select y.id, r.rev, 0, y.decision_id, y.number, y.amount
from award_year y join (select id, min(rev) as rev from decision_aud group by id) r on r.id = y.decision_id;

alter table decision drop column yearly_amounts;
alter table decision_aud drop column yearly_amounts;
