-- Article 4 allows the reasonable surplus that articles 3 and 14 allow; de minimis articles say what is granted as such.
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0112-7000-8000-000000000001', 0, '01985a00-0021-7000-8000-00000000000c', date '2026-11-01', 'CASH', 'Le montant définitif de la subvention est arrêté au vu des dépenses justifiées. Il est égal au plus petit des trois montants suivants :
- le montant maximal indiqué ci-dessus ;
- la part indiquée ci-dessus appliquée aux dépenses éligibles effectivement supportées ;
- le coût réel du projet diminué des autres produits qui lui sont affectés et augmenté, le cas échéant, de l’excédent raisonnable prévu par la convention.
Un dépassement du coût prévisionnel ne donne droit à aucun complément.',
    'Modèle de la métropole, novembre 2026 : même excédent raisonnable qu’aux articles sur le coût et sur le contrôle');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0112-7000-8000-000000000002', 0, '01985a00-0021-7000-8000-00000000001b', date '2026-11-01', 'DE_MINIMIS', 'La subvention, d’un montant maximal de {grant.total}, est une aide de minimis. Elle est attribuée sur le fondement du règlement (UE) 2023/2831 de la Commission du 13 décembre 2023 relatif à l’application des articles 107 et 108 du traité sur le fonctionnement de l’Union européenne aux aides de minimis. Le total des aides de minimis accordées à une entreprise unique ne peut excéder {deMinimis.ceiling} sur une période de trois ans. L’aide est réputée accordée à la date à laquelle le droit de la recevoir est conféré, quelle que soit la date de son versement.
Le bénéficiaire a déclaré les aides de cette nature reçues ou demandées au cours de cette période. La métropole enregistre l’aide dans le registre central dans le délai prévu par le règlement.',
    'Modèle de la métropole, novembre 2026 : montant accordé, règlement (UE) 2023/2831, art. 6');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0112-7000-8000-000000000003', 0, '01985a00-0021-7000-8000-00000000001c', date '2026-11-01', 'SGEI_DE_MINIMIS', 'La subvention, d’un montant maximal de {grant.total}, est une aide de minimis. Elle compense la fourniture d’un service d’intérêt économique général, décrit dans l’annexe I. Elle est attribuée sur le fondement du règlement (UE) 2023/2832 de la Commission du 13 décembre 2023. Le total des aides de cette nature accordées à une entreprise unique ne peut excéder {deMinimis.sgeiCeiling} sur une période de trois ans.
Le bénéficiaire a déclaré les aides de cette nature reçues ou demandées au cours de cette période. La métropole enregistre l’aide dans le registre central dans le délai prévu par le règlement.',
    'Modèle de la métropole, novembre 2026 : montant accordé, règlement (UE) 2023/2832, art. 3');
