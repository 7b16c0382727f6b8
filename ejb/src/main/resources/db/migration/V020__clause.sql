-- Clausier. article: the place of the clause in an agreement (0 = preamble); place: its place inside that article.
create table clause (
    id uuid primary key,
    version bigint not null,
    code varchar(40) not null unique,
    family varchar(30) not null check (family in ('PREAMBLE', 'ARTICLE', 'REPUBLICAN_CONTRACT', 'STATE_AID',
        'RESPONSIBLE_PROCUREMENT')),
    article integer not null check (article between 0 and 99),
    place integer not null check (place > 0),
    title varchar(200) not null,
    title_en varchar(200) not null,
    unique (article, place)
);

create table clause_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    code varchar(40),
    family varchar(30),
    article integer,
    place integer,
    title varchar(200),
    title_en varchar(200),
    primary key (rev, id)
);

-- The text in force from a day on; conditions: facts that must all be true, separated by commas.
create table clause_version (
    id uuid primary key,
    version bigint not null,
    clause_id uuid not null references clause (id),
    valid_from date not null,
    conditions varchar(200) not null,
    text text not null,
    source varchar(300) not null,
    unique (clause_id, valid_from)
);

create table clause_version_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    clause_id uuid,
    valid_from date,
    conditions varchar(200),
    text text,
    source varchar(300),
    primary key (rev, id)
);
