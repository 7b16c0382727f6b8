-- How far a payment may be put off beyond the day that the rules give it.
insert into rule_parameter (id, version, code, valid_from, figure, source) values
    ('01985a00-0111-7000-8000-000000000001', 0, 'POSTPONEMENT_MONTHS', '2001-01-01', 12,
        'Report d''un versement : douze mois au plus après la date prévue ; à confirmer par délibération');
