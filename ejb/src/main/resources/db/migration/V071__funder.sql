-- The métropole as its documents name it. Who signs is for the administrator to say.
create table funder (
    id uuid primary key,
    version bigint not null,
    name varchar(200) not null,
    siret varchar(14) not null,
    place varchar(100) not null,
    address varchar(500) not null,
    service varchar(200) not null,
    mail varchar(254) not null,
    phone varchar(40) not null,
    privacy_contact varchar(500) not null,
    court_name varchar(200) not null,
    court_address varchar(500) not null,
    court_website varchar(200) not null,
    signatory_name varchar(200),
    signatory_capacity varchar(200),
    check ((signatory_name is null) = (signatory_capacity is null))
);

create table funder_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    name varchar(200),
    siret varchar(14),
    place varchar(100),
    address varchar(500),
    service varchar(200),
    mail varchar(254),
    phone varchar(40),
    privacy_contact varchar(500),
    court_name varchar(200),
    court_address varchar(500),
    court_website varchar(200),
    signatory_name varchar(200),
    signatory_capacity varchar(200),
    primary key (rev, id)
);

insert into funder (id, version, name, siret, place, address, service, mail, phone, privacy_contact, court_name,
    court_address, court_website) values
    ('01985a00-0071-7000-8000-000000000001', 0, 'Métropole européenne de Lille', '20009320100016', 'Lille',
    '2 boulevard des Cités Unies
CS 70043
59040 Lille Cedex', 'Service des subventions', '', '03 20 21 22 23',
    'Métropole européenne de Lille, délégué à la protection des données, 2 boulevard des Cités Unies, CS 70043, 59040 Lille Cedex',
    'tribunal administratif de Lille', '5 rue Geoffroy Saint-Hilaire, CS 62039, 59014 Lille Cedex', 'www.telerecours.fr');

insert into rule_parameter (id, version, code, valid_from, figure, source) values
    ('01985a00-0072-7000-8000-000000000001', 0, 'LONG_ADVANCE_RATE', '2001-01-01', 50,
        'Modèle de versement 50/30/20, au-dessus du seuil ou sur plusieurs années ; à confirmer par délibération'),
    ('01985a00-0072-7000-8000-000000000002', 0, 'LONG_INTERIM_RATE', '2001-01-01', 30,
        'Modèle de versement 50/30/20, au-dessus du seuil ou sur plusieurs années ; à confirmer par délibération'),
    ('01985a00-0072-7000-8000-000000000003', 0, 'INDIRECT_RATE', '2001-01-01', 15,
        'Plafond des charges indirectes d''une convention : valeur proposée, à fixer par délibération'),
    ('01985a00-0072-7000-8000-000000000004', 0, 'DE_MINIMIS_CEILING', '2001-01-01', 200000,
        'Règlement (UE) 1407/2013, applicable aux aides antérieures à 2024'),
    ('01985a00-0072-7000-8000-000000000005', 0, 'DE_MINIMIS_CEILING', '2024-01-01', 300000,
        'Règlement (UE) 2023/2831, art. 3 : 300 000 € sur trois ans par entreprise unique'),
    ('01985a00-0072-7000-8000-000000000006', 0, 'SGEI_DE_MINIMIS_CEILING', '2001-01-01', 500000,
        'Règlement (UE) 360/2012, applicable aux aides antérieures à 2024'),
    ('01985a00-0072-7000-8000-000000000007', 0, 'SGEI_DE_MINIMIS_CEILING', '2024-01-01', 750000,
        'Règlement (UE) 2023/2832, art. 3 : 750 000 € sur trois ans par entreprise unique');
