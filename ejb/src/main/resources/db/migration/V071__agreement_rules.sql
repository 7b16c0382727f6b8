-- Dated rules that only agreements use.
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
