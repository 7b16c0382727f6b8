create table stored_document (
    id uuid primary key,
    version bigint not null,
    kind varchar(20) not null check (kind in ('RECEIPT', 'AWARD_LETTER', 'REFUSAL_LETTER', 'AGREEMENT')),
    subject_id uuid not null,
    organisation_id uuid not null references organisation (id),
    reference varchar(40) not null,
    code varchar(40) not null unique,
    sha256 varchar(64),
    size bigint not null,
    created_at timestamp with time zone not null,
    unique (kind, subject_id)
);
create index stored_document_sha256 on stored_document (sha256);

create table stored_document_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    kind varchar(20),
    subject_id uuid,
    organisation_id uuid,
    reference varchar(40),
    code varchar(40),
    sha256 varchar(64),
    size bigint,
    created_at timestamp with time zone,
    primary key (rev, id)
);

-- Who signs the documents, from a day on.
create table issuer (
    id uuid primary key,
    version bigint not null,
    valid_from date not null,
    name varchar(200) not null,
    place varchar(100) not null,
    address text not null,
    siret varchar(14) not null,
    representative varchar(200) not null,
    representative_title varchar(300) not null,
    service varchar(200) not null,
    contact_name varchar(200) not null,
    mail varchar(254) not null,
    phone varchar(30) not null,
    court varchar(200) not null,
    court_address varchar(300) not null,
    court_site varchar(200) not null
);

create table issuer_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    valid_from date,
    name varchar(200),
    place varchar(100),
    address text,
    siret varchar(14),
    representative varchar(200),
    representative_title varchar(300),
    service varchar(200),
    contact_name varchar(200),
    mail varchar(254),
    phone varchar(30),
    court varchar(200),
    court_address varchar(300),
    court_site varchar(200),
    primary key (rev, id)
);

insert into issuer (id, version, valid_from, name, place, address, siret, representative, representative_title, service,
    contact_name, mail, phone, court, court_address, court_site) values
    ('00000000-0000-7000-8000-000000008001', 0, '2020-03-14', 'Métropole Européenne de Lille', 'Lille',
    '2 boulevard des Cités Unies
CS 70043
59040 Lille Cedex', '20009320100016', 'Le président', 'président de la Métropole Européenne de Lille',
    'Service économie sociale et solidaire', 'Service économie sociale et solidaire', 'ess@passerelle.invalid',
    '03 20 21 22 23', 'Tribunal administratif de Lille', '5 rue Geoffroy Saint-Hilaire, CS 62039, 59014 Lille Cedex',
    'www.telerecours.fr');
