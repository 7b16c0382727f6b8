-- The words of agreements as a public-law jurist would have them: true of this agreement, of its beneficiary and of the law in
-- force. Each is a new version with its source; agreements issued before keep theirs.

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-000000000001', 0, '01985a00-0021-7000-8000-000000000001', date '2026-11-23', 'PRIVATE_LAW', 'Vu le code général des collectivités territoriales, notamment ses articles L. 1611-4, L. 2131-1, L. 5211-3, L. 5211-9 et L. 5217-1 ;
Vu la loi n° 2000-321 du 12 avril 2000 relative aux droits des citoyens dans leurs relations avec les administrations, notamment ses articles 9-1 et 10 ;
Vu la délibération n° {decision.number} du {decision.date}, transmise au représentant de l’État le {decision.transmittedOn}, par laquelle la {metropole.name} a attribué la subvention ;
Vu la demande enregistrée sous le numéro {application.reference} et déposée le {application.date}, présentée à l’appel à projets « {call.title} ».
Le bénéficiaire, {beneficiary.name}, a pris l’initiative du projet « {project.title} », l’a conçu et le met en œuvre. Ce projet est conforme à l’objet de ses statuts.
La métropole reconnaît que ce projet présente un intérêt pour son territoire. Elle n’en attend aucune contrepartie directe : la présente convention attribue une subvention au sens de l’article 9-1 de la loi du 12 avril 2000 et ne constitue ni un marché public ni un contrat de concession.',
    'CGCT, art. L. 2131-1, L. 5211-3 et L. 5211-9 ; loi n° 2000-321, art. 9-1 ; état du droit au 23 novembre 2026');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-000000000002', 0, '01985a00-0021-7000-8000-000000000002', date '2026-11-23', 'ABOVE_THRESHOLD,BY_ITSELF,PRIVATE_LAW', 'La subvention attribuée par la présente convention dépassant {threshold.agreement} au titre d’une même année, la convention est conclue en application de l’article 10 de la loi du 12 avril 2000 et de l’article 1er du décret n° 2001-495 du 6 juin 2001.',
    'Loi n° 2000-321, art. 10 ; décret n° 2001-495, art. 1er ; état du droit au 23 novembre 2026');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-000000000003', 0, '01985a00-0021-7000-8000-000000000003', date '2026-11-23', 'PRIVATE_LAW,UP_TO_THRESHOLD', 'Le total des subventions en numéraire que la métropole attribue au bénéficiaire au titre d’une même année ne dépasse pas {threshold.agreement} : la conclusion d’une convention n’est pas imposée par la loi. Les parties la souhaitent afin de fixer clairement leurs engagements.',
    'Loi n° 2000-321, art. 10 ; décret n° 2001-495, art. 1er ; état du droit au 23 novembre 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-2139-7000-8000-000000000001', 0, 'PREAMBLE_TOGETHER', 'PREAMBLE', 0, 4, 'Préambule', 'Preamble');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-000000000004', 0, '01985a00-2139-7000-8000-000000000001', date '2026-11-23', 'ABOVE_THRESHOLD,PRIVATE_LAW,WITH_OTHERS', 'La subvention attribuée par la présente convention ne dépasse pas, à elle seule, {threshold.agreement} au titre d’une même année. Elle s’ajoute cependant à celles que la métropole attribue par ailleurs au bénéficiaire, et leur total annuel dépasse ce montant : la convention est conclue en application de l’article 10 de la loi du 12 avril 2000 et de l’article 1er du décret n° 2001-495 du 6 juin 2001.',
    'Loi n° 2000-321, art. 10 ; décret n° 2001-495, art. 1er ; état du droit au 23 novembre 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-2139-7000-8000-000000000002', 0, 'PREAMBLE_PUBLIC', 'PREAMBLE', 0, 5, 'Préambule', 'Preamble');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-000000000005', 0, '01985a00-2139-7000-8000-000000000002', date '2026-11-23', 'PUBLIC_LAW', 'Vu le code général des collectivités territoriales, notamment ses articles L. 2131-1, L. 5211-3, L. 5211-9, L. 5215-26 et L. 5217-7 ;
Vu la délibération n° {decision.number} du {decision.date}, transmise au représentant de l’État le {decision.transmittedOn}, par laquelle la {metropole.name} a attribué la subvention ;
Vu la demande enregistrée sous le numéro {application.reference} et déposée le {application.date}, présentée à l’appel à projets « {call.title} ».
Le bénéficiaire, {beneficiary.name}, a pris l’initiative du projet « {project.title} », l’a conçu et le met en œuvre dans le cadre de ses compétences. La métropole reconnaît que ce projet présente un intérêt pour son territoire et n’en attend aucune contrepartie directe.
Le bénéficiaire étant une personne morale de droit public, les dispositions de la loi n° 2000-321 du 12 avril 2000 propres aux subventions des organismes de droit privé ne s’appliquent pas à la présente convention. Lorsqu’il est une commune membre de la métropole, l’aide est un fonds de concours : elle suppose des délibérations concordantes des deux assemblées et n’excède pas la part du financement assurée, hors subventions, par la commune.',
    'CGCT, art. L. 5215-26 et L. 5217-7 ; état du droit au 23 novembre 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-2139-7000-8000-000000000003', 0, 'PREAMBLE_DELEGATION', 'PREAMBLE', 0, 6, 'Préambule', 'Preamble');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-000000000006', 0, '01985a00-2139-7000-8000-000000000003', date '2026-11-23', 'BY_DELEGATION', 'La convention est signée pour la métropole par {metropole.signatory}, à qui son président a délégué sa signature par {metropole.delegation}, sur le fondement de l’article L. 5211-9 du code général des collectivités territoriales.',
    'CGCT, art. L. 5211-9 ; état du droit au 23 novembre 2026');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-000000000007', 0, '01985a00-0021-7000-8000-000000000005', date '2026-11-23', 'SINGLE_YEAR', 'Le projet est réalisé du {period.start} au {period.end}. Seules les dépenses engagées au cours de cette période peuvent être retenues.
La convention prend effet à la date de sa signature par la dernière des parties. Elle s’achève lorsque les justificatifs prévus ci-après ont été remis et que le solde a été versé ou, le cas échéant, que les sommes à restituer l’ont été.
Quelle que soit la cause de la fin de la convention, les obligations de justification, de conservation des pièces, de contrôle et de restitution lui survivent jusqu’à leur complète exécution.',
    'Circulaire du 29 septembre 2015, modèle de convention, obligations qui survivent au terme ; état du droit au 23 novembre 2026');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-000000000008', 0, '01985a00-0021-7000-8000-000000000006', date '2026-11-23', 'MULTI_YEAR', 'La convention est pluriannuelle. Elle couvre le projet réalisé du {period.start} au {period.end}. Seules les dépenses engagées au cours de cette période peuvent être retenues.
La convention prend effet à la date de sa signature par la dernière des parties. Elle s’achève lorsque les derniers justificatifs prévus ci-après ont été remis et que le dernier solde a été versé ou, le cas échéant, que les sommes à restituer l’ont été.
Quelle que soit la cause de la fin de la convention, les obligations de justification, de conservation des pièces, de contrôle et de restitution lui survivent jusqu’à leur complète exécution.',
    'Circulaire du 29 septembre 2015, modèle de convention, obligations qui survivent au terme ; état du droit au 23 novembre 2026');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-000000000009', 0, '01985a00-0021-7000-8000-000000000007', date '2026-11-23', 'UP_TO_THRESHOLD', 'Le coût total éligible du projet est évalué à {grant.eligibleCost}, conformément au budget prévisionnel de l’annexe II.
Sont éligibles les dépenses nécessaires au projet, raisonnables, engagées pendant sa durée, payées par le bénéficiaire et établies par des pièces comptables.',
    'Un seul mot pour une chose : coût total éligible ; état du droit au 23 novembre 2026');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-00000000000a', 0, '01985a00-0021-7000-8000-000000000008', date '2026-11-23', 'ABOVE_THRESHOLD', 'Le coût total éligible du projet est évalué à {grant.eligibleCost}, conformément au budget prévisionnel de l’annexe II, qui présente l’ensemble des charges et des produits affectés au projet.
Sont éligibles les dépenses qui :
- sont liées au projet et nécessaires à sa réalisation ;
- sont raisonnables au regard des principes de bonne gestion ;
- sont engagées pendant la durée du projet ;
- sont supportées par le bénéficiaire ;
- sont identifiables et contrôlables dans sa comptabilité.
Les charges indirectes, réparties selon une règle constante et expliquée, sont retenues dans la limite de {rate.indirect} des charges directes.
Le bénéficiaire peut adapter son budget par des transferts entre postes dès lors que cette adaptation n’affecte pas la réalisation du projet et ne change pas substantiellement son coût total éligible. Il en informe la métropole par écrit dès qu’il la prévoit et au plus tard en remettant son compte rendu financier.',
    'Un seul mot pour une chose : coût total éligible ; état du droit au 23 novembre 2026');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-00000000000b', 0, '01985a00-0021-7000-8000-00000000000a', date '2026-11-23', 'CASH,SINGLE_YEAR', 'La métropole attribue au bénéficiaire une subvention d’un montant maximal de {grant.total} ({grant.totalInWords}). Elle représente {grant.share} du coût total éligible, évalué à {grant.eligibleCost}.',
    'Taux non arrondi ; état du droit au 23 novembre 2026');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-00000000000c', 0, '01985a00-0021-7000-8000-00000000000b', date '2026-11-23', 'CASH,MULTI_YEAR', 'La métropole attribue au bénéficiaire, pour la durée de la convention, une subvention d’un montant maximal de {grant.total} ({grant.totalInWords}). Elle représente {grant.share} du coût total éligible, évalué à {grant.eligibleCost}. Elle se répartit ainsi par année :
{grant.yearly}
Le versement des sommes prévues pour chaque année suivant la première est subordonné à l’inscription des crédits au budget de la métropole, au respect par le bénéficiaire de ses obligations et à l’absence de changement substantiel du projet. Si les crédits votés ne permettent pas de verser tout ou partie d’une tranche, la métropole en informe le bénéficiaire sans délai et les parties se rapprochent afin d’adapter le projet par avenant.',
    'Taux non arrondi ; état du droit au 23 novembre 2026');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-00000000000d', 0, '01985a00-0021-7000-8000-00000000000c', date '2026-11-23', 'CASH', 'Le montant définitif de la subvention est arrêté au vu des dépenses justifiées. Il est égal au plus petit des trois montants suivants :
- le montant maximal, soit {grant.total} ;
- les dépenses éligibles effectivement supportées, multipliées par le rapport, pris sans arrondi, entre le montant maximal ({grant.total}) et le coût total éligible prévisionnel ({grant.eligibleCost}) ;
- le coût réel du projet diminué des autres produits qui lui sont affectés et augmenté, le cas échéant, de l’excédent raisonnable prévu par la convention.
Un dépassement du coût prévisionnel ne donne droit à aucun complément.',
    'Le rapport exact tient lieu de taux : un pourcentage arrondi réduirait la subvention ; état du droit au 23 novembre 2026');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-00000000000e', 0, '01985a00-0021-7000-8000-00000000000f', date '2026-11-23', 'CASH,SEVERAL_PAYMENTS', 'La subvention est versée selon l’échéancier suivant, repris à l’annexe IV, dont le total est égal au montant de la subvention :
{schedule.lines}',
    'Date limite de versement, à l’article comme à l’annexe ; état du droit au 23 novembre 2026');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-00000000000f', 0, '01985a00-0021-7000-8000-000000000010', date '2026-11-23', 'CASH', 'Les dates ci-dessus sont les dates limites de versement que les parties arrêtent, ainsi que le permet l’article 2 de la loi n° 2021-875 du 1er juillet 2021. Lorsqu’une condition n’est pas encore remplie {payment.days} jours avant cette date, notamment parce qu’un compte rendu est remis en retard ou incomplet, le versement intervient dans les {payment.days} jours qui suivent la remise des pièces complètes. La métropole indique sans délai au bénéficiaire ce qui manque.
Les sommes sont versées sur le compte ouvert au nom de {account.holder}, IBAN {account.iban}, BIC {account.bic}. Tout changement de compte est signalé par écrit, accompagné d’un relevé d’identité bancaire au nom du bénéficiaire, et ne vaut qu’après vérification par la métropole.
L’ordonnateur de la dépense est le président de la métropole. Le comptable assignataire est le comptable public de la métropole.',
    'Loi n° 2021-875, art. 2 : délai après un compte rendu tardif ; état du droit au 23 novembre 2026');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-000000000010', 0, '01985a00-0021-7000-8000-000000000012', date '2026-11-23', 'CASH,PRIVATE_LAW', 'Dans les {report.months} mois suivant la clôture de chaque exercice, fixée au {beneficiary.fiscalYearEnd}, au cours duquel la subvention a été attribuée ou utilisée, et pour le dernier au plus tard le {report.lastDate}, le bénéficiaire remet à la métropole :
- le compte rendu financier prévu par l’article 10 de la loi du 12 avril 2000, établi conformément à l’arrêté du 11 octobre 2006 et signé par son représentant légal ou toute personne habilitée ;
- une copie certifiée de son budget et de ses comptes de l’exercice écoulé, prévue par l’article L. 1611-4 du code général des collectivités territoriales ;
- son rapport d’activité, comprenant les résultats obtenus au regard des indicateurs de l’annexe III.
Ces documents attestent de la conformité des dépenses à l’objet de la subvention. Ils sont déposés sur la plateforme de la métropole, qui en accuse réception.',
    'Loi n° 2000-321, art. 10 ; CGCT, art. L. 1611-4 ; état du droit au 23 novembre 2026');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-000000000011', 0, '01985a00-0021-7000-8000-000000000013', date '2026-11-23', 'ASSOCIATION,AUDIT,CASH', 'Le total annuel des subventions en numéraire reçues de l’ensemble des autorités administratives dépassant {threshold.audit}, seuil fixé par l’article D. 612-5 du code de commerce, le bénéficiaire établit un bilan, un compte de résultat et une annexe, nomme un commissaire aux comptes et publie ses comptes avec le rapport de celui-ci dans les trois mois de leur approbation (article L. 612-4 du même code, décret n° 2009-540 du 14 mai 2009). Il remet le rapport du commissaire aux comptes ou la référence de sa publication.',
    'Code de commerce, art. L. 612-4 et D. 612-5 : associations ; état du droit au 23 novembre 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-2139-7000-8000-000000000004', 0, 'PROOF_PUBLIC', 'ARTICLE', 6, 4, 'Justificatifs', 'Supporting documents');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-000000000012', 0, '01985a00-2139-7000-8000-000000000004', date '2026-11-23', 'CASH,PUBLIC_LAW', 'Dans les {report.months} mois suivant la clôture de chaque exercice au cours duquel la subvention a été attribuée ou utilisée, et pour le dernier au plus tard le {report.lastDate}, le bénéficiaire remet à la métropole :
- un état récapitulatif des dépenses mandatées et des recettes perçues pour le projet, signé par son représentant légal et certifié par son comptable public ;
- un bilan du projet, comprenant les résultats obtenus au regard des indicateurs de l’annexe III.
Ils sont déposés sur la plateforme de la métropole, qui en accuse réception.',
    'Comptabilité publique : état certifié par le comptable ; état du droit au 23 novembre 2026');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-000000000013', 0, '01985a00-0021-7000-8000-000000000015', date '2026-11-23', '', 'Le bénéficiaire informe sans délai la métropole de tout changement de son nom, de ses représentants, de son siège ou de ses coordonnées bancaires.
En cas d’inexécution, de retard ou de modification des conditions de réalisation du projet, quelle qu’en soit la cause, il en informe la métropole par écrit sans délai.
Il respecte ses obligations sociales et fiscales, s’assure pour les risques liés au projet et tient une comptabilité conforme au règlement applicable, dans laquelle la subvention est identifiable.',
    'Clauses propres aux personnes qu’elles visent ; état du droit au 23 novembre 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-2139-7000-8000-000000000005', 0, 'DUTIES_PRIVATE', 'ARTICLE', 7, 3, 'Autres engagements du bénéficiaire', 'Other commitments');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-000000000014', 0, '01985a00-2139-7000-8000-000000000005', date '2026-11-23', 'PRIVATE_LAW', 'Il communique toute modification de ses statuts et signale toute procédure amiable ou collective ouverte à son égard.',
    'Personnes morales de droit privé ; état du droit au 23 novembre 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-2139-7000-8000-000000000006', 0, 'DUTIES_ASSOCIATION', 'ARTICLE', 7, 4, 'Autres engagements du bénéficiaire', 'Other commitments');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-000000000015', 0, '01985a00-2139-7000-8000-000000000006', date '2026-11-23', 'ASSOCIATION', 'Il communique toute nouvelle déclaration au registre national des associations et au répertoire Sirene.',
    'Loi du 1er juillet 1901, art. 5 ; état du droit au 23 novembre 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-2139-7000-8000-000000000007', 0, 'OTHER_FUNDERS', 'ARTICLE', 7, 5, 'Autres engagements du bénéficiaire', 'Other commitments');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-000000000016', 0, '01985a00-2139-7000-8000-000000000007', date '2026-11-23', '', 'Il informe la métropole, sans délai et au plus tard avec son compte rendu, de toute aide demandée ou obtenue pour le projet auprès d’un autre financeur, en numéraire ou en nature, qui ne figure pas à l’annexe II ou qui en diffère. Il informe ces financeurs de la présente subvention. La métropole peut échanger avec eux les informations nécessaires au contrôle de l’emploi des aides et les informe, le cas échéant, de la réduction ou du retrait de la sienne.',
    'Information des autres financeurs ; état du droit au 23 novembre 2026');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-000000000017', 0, '01985a00-0021-7000-8000-000000000017', date '2026-11-23', '', 'Le bénéficiaire fait mention du soutien de la métropole, de manière lisible, sur les principaux documents et supports relatifs au projet et y fait figurer son logo selon la charte qu’elle lui remet. Il l’informe des manifestations publiques liées au projet.
La métropole peut mentionner le projet et le montant de l’aide dans ses propres publications.',
    'Données essentielles : seulement où le décret les impose ; état du droit au 23 novembre 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-2139-7000-8000-000000000008', 0, 'OPEN_DATA', 'ARTICLE', 8, 2, 'Communication', 'Communication');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-000000000018', 0, '01985a00-2139-7000-8000-000000000008', date '2026-11-23', 'ABOVE_THRESHOLD,PRIVATE_LAW', 'Les données essentielles de la convention sont rendues publiques en application de l’article 10 de la loi du 12 avril 2000 et du décret n° 2017-779 du 5 mai 2017.',
    'Décret n° 2017-779 ; état du droit au 23 novembre 2026');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-000000000019', 0, '01985a00-0021-7000-8000-000000000018', date '2026-11-23', 'PRIVATE_LAW', 'Conformément à l’article L. 1611-4 du code général des collectivités territoriales, le bénéficiaire ne peut employer tout ou partie de la subvention en subventions à d’autres associations, œuvres ou entreprises.
L’achat, à leur juste prix, de biens ou de prestations nécessaires au projet n’est pas un reversement.',
    'CGCT, art. L. 1611-4, alinéa 3 ; état du droit au 23 novembre 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-2139-7000-8000-000000000009', 0, 'NO_REGRANTING_PUBLIC', 'ARTICLE', 9, 2, 'Interdiction de reverser la subvention', 'No re-granting');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-00000000001a', 0, '01985a00-2139-7000-8000-000000000009', date '2026-11-23', 'PUBLIC_LAW', 'Le bénéficiaire emploie la subvention au seul projet et ne la reverse pas à un tiers sans l’accord écrit de la métropole.
L’achat de biens ou de prestations nécessaires au projet, dans le respect du code de la commande publique, n’est pas un reversement.',
    'Personnes morales de droit public ; état du droit au 23 novembre 2026');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-00000000001b', 0, '01985a00-0021-7000-8000-000000000019', date '2026-11-23', 'REPUBLICAN', 'Le bénéficiaire a souscrit le contrat d’engagement républicain prévu par l’article 10-1 de la loi du 12 avril 2000 et annexé au décret n° 2021-1947 du 31 décembre 2021. Il en informe ses membres par tout moyen, veille à son respect par ses dirigeants, ses salariés, ses membres et ses bénévoles, et s’engage à :
- respecter les lois de la République ;
- respecter la liberté de conscience ;
- respecter la liberté de ses membres ;
- respecter l’égalité devant la loi et refuser toute discrimination ;
- agir dans un esprit de fraternité et de prévention de la violence ;
- respecter la dignité de la personne humaine ;
- respecter les symboles de la République.
En cas de manquement établi après que le bénéficiaire a été mis à même de présenter ses observations, la métropole retire la subvention par une décision motivée, au prorata de la période restant à courir à la date du manquement. Les sommes versées à ce titre, ou la valeur de l’aide en nature, sont restituées dans un délai qui ne peut excéder six mois à compter de cette décision. La métropole communique sa décision au représentant de l’État et, le cas échéant, aux autres autorités qui financent le bénéficiaire.',
    'Loi n° 2000-321, art. 10-1 : associations et fondations ; état du droit au 23 novembre 2026');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-00000000001c', 0, '01985a00-0021-7000-8000-00000000001c', date '2026-11-23', 'SGEI_DE_MINIMIS', 'La subvention, d’un montant maximal de {grant.total}, est une aide de minimis. Elle compense la fourniture du service d’intérêt économique général suivant : {sgei.duties}.
Elle est attribuée sur le fondement du règlement (UE) 2023/2832 de la Commission du 13 décembre 2023. Le total des aides de cette nature accordées à une entreprise unique ne peut excéder {deMinimis.sgeiCeiling} sur une période de trois ans.
Le bénéficiaire a déclaré les aides de cette nature reçues ou demandées au cours de cette période. La métropole enregistre l’aide dans le registre central dans le délai prévu par le règlement.',
    'Règlement (UE) 2023/2832, art. 3 : le service est décrit dans l’acte ; état du droit au 23 novembre 2026');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-00000000001d', 0, '01985a00-0021-7000-8000-00000000001d', date '2026-11-23', 'SGEI_DECISION', 'La subvention compense les obligations de service public confiées au bénéficiaire pour la gestion d’un service d’intérêt économique général, au sens de la décision (UE) 2025/2630 de la Commission du 16 décembre 2025. La présente convention vaut mandat. Ses éléments sont les suivants :
- nature des obligations de service public : {sgei.duties} ;
- durée : du {period.start} au {period.end} ;
- entreprise chargée du service : {beneficiary.name} ; territoire : celui que l’annexe I décrit ;
- droits exclusifs ou spéciaux : aucun ;
- paramètres de la compensation : les charges et les produits de l’annexe II, dans la limite de {grant.total} ;
- contrôle et récupération des surcompensations : selon les règles qui suivent.
La compensation ne dépasse pas le coût net de ces obligations, augmenté d’un bénéfice raisonnable. La métropole vérifie l’absence de surcompensation au moins tous les trois ans et au terme de la convention ; toute surcompensation est restituée.',
    'Décision (UE) 2025/2630 : contenu du mandat ; état du droit au 23 novembre 2026');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-00000000001e', 0, '01985a00-0021-7000-8000-00000000002f', date '2026-11-23', 'PRIVATE_LAW', 'Conformément à l’article L. 1611-4 du code général des collectivités territoriales, le bénéficiaire peut être soumis au contrôle des délégués de la métropole. Pendant et au terme de la convention, celle-ci peut vérifier, sur pièces et sur place, la réalisation du projet et l’emploi de la subvention. Le bénéficiaire facilite l’accès aux documents utiles et remet ceux qui lui sont demandés.
La métropole contrôle que le montant de la subvention n’excède pas le coût de la mise en œuvre du projet. Elle demande la restitution de la part qui excéderait ce coût augmenté, le cas échéant, de l’excédent raisonnable prévu par la convention.
Le bénéficiaire conserve les pièces justificatives pendant dix ans. Il peut être contrôlé par la chambre régionale des comptes dans les conditions de l’article L. 211-8 du code des juridictions financières.',
    'CGCT, art. L. 1611-4 ; CJF, art. L. 211-8 : organismes de droit privé ; état du droit au 23 novembre 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-2139-7000-8000-00000000000a', 0, 'CONTROL_PUBLIC', 'ARTICLE', 14, 2, 'Contrôle', 'Control');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-00000000001f', 0, '01985a00-2139-7000-8000-00000000000a', date '2026-11-23', 'PUBLIC_LAW', 'Pendant et au terme de la convention, la métropole peut vérifier, sur pièces et sur place, la réalisation du projet et l’emploi de la subvention. Le bénéficiaire facilite l’accès aux documents utiles et remet ceux qui lui sont demandés.
La métropole contrôle que le montant de la subvention n’excède pas le coût de la mise en œuvre du projet et demande la restitution de la part qui l’excéderait.
Le bénéficiaire conserve les pièces justificatives pendant dix ans.',
    'Personnes morales de droit public ; état du droit au 23 novembre 2026');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-000000000020', 0, '01985a00-0021-7000-8000-000000000036', date '2026-11-23', '', 'Pour manquement : lorsqu’une partie ne respecte pas l’une de ses obligations, l’autre peut résilier la convention, sans préjudice de ses autres droits, à l’expiration d’un délai de {notice.months} mois suivant l’envoi d’une lettre recommandée avec accusé de réception la mettant en demeure de s’y conformer et restée sans effet. Le bénéficiaire ne peut s’en prévaloir si la métropole lui oppose un motif d’intérêt général tiré de la continuité du service public.
Pour un motif d’intérêt général : la métropole peut mettre fin à la convention avant son terme par une décision motivée, notifiée {notice.months} mois à l’avance. Elle prend alors en charge, à hauteur de sa participation, les dépenses éligibles que le bénéficiaire a engagées et qu’il ne peut éviter, et répare le préjudice qu’il justifie.
Dans tous les cas, la fin anticipée donne lieu à un arrêté des comptes : les dépenses éligibles engagées jusqu’à sa date d’effet sont prises en compte et le surplus est restitué.',
    'Droit des contrats administratifs : motif d’intérêt général, manquement ; état du droit au 23 novembre 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-2139-7000-8000-00000000000b', 0, 'TERMINATION_LIQUIDATION', 'ARTICLE', 19, 2, 'Résiliation', 'Termination');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-000000000021', 0, '01985a00-2139-7000-8000-00000000000b', date '2026-11-23', 'PRIVATE_LAW', 'Fin du bénéficiaire : la convention prend fin de plein droit à la date d’effet de la dissolution du bénéficiaire. Une procédure collective ne met pas fin, par elle-même, à la convention (articles L. 622-13 et L. 641-11-1 du code de commerce) ; celle-ci est résiliée si l’administrateur ou le liquidateur, mis en demeure, y renonce ou ne répond pas. Les sommes non employées au projet sont restituées et, le cas échéant, déclarées au passif.',
    'Code de commerce, art. L. 622-13 et L. 641-11-1 ; état du droit au 23 novembre 2026');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-000000000022', 0, '01985a00-0021-7000-8000-000000000037', date '2026-11-23', '', 'Font partie intégrante de la convention :
- l’annexe I, qui décrit le projet, ses objectifs, ses publics et son territoire ;
- l’annexe II, qui présente le budget prévisionnel du projet et son coût total éligible ;
- l’annexe III, qui fixe les indicateurs et la méthode d’évaluation ;
- l’annexe IV, qui reprend l’échéancier des versements et, s’il y en a une, l’aide en nature.
En cas de contradiction, les articles de la convention l’emportent sur ses annexes.',
    'Aide en nature valorisée à l’annexe IV ; état du droit au 23 novembre 2026');

insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-2140-7000-8000-000000000023', 0, '01985a00-0021-7000-8000-000000000038', date '2026-11-23', '', 'Les parties recherchent un accord amiable avant toute action. Elles peuvent recourir à la médiation.
À défaut, tout différend relatif à la convention relève du {court.name}, {court.address}, qui peut être saisi au moyen de l’application Télérecours citoyens accessible sur {court.website}. Les décisions que la métropole prend pour son application peuvent y être contestées dans un délai de {appeal.months} mois à compter de leur notification (articles R. 421-1 et R. 421-5 du code de justice administrative).',
    'Code de justice administrative, art. R. 421-1 et R. 421-5 ; état du droit au 23 novembre 2026');
