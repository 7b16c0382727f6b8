-- Clausier: the articles that MEL offers, after the models of the circular of 29 September 2015 (multi-year agreements on
-- objectives), in our own words. A clause is never edited: a new clause_version rules from its day on.

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000001', 0, 'PREAMBLE', 'PREAMBLE', 0, 1, 'Préambule', 'Preamble');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000001', 0, '01985a00-0021-7000-8000-000000000001', date '2026-01-01', '', 'Le bénéficiaire, {beneficiary.name}, a pris l’initiative du projet « {project.title} », l’a conçu et le met en œuvre. Ce projet est conforme à l’objet de ses statuts.
La {metropole.name}, ci-après « la métropole », reconnaît que ce projet présente un intérêt pour son territoire et s’inscrit dans l’appel à projets « {call.title} ». Elle n’en attend aucune contrepartie directe : la présente convention attribue une subvention au sens de l’article 9-1 de la loi n° 2000-321 du 12 avril 2000 et ne constitue ni un marché public ni une délégation de service public.
La demande de subvention enregistrée sous le numéro {application.reference} a été déposée le {application.date}. La subvention a été attribuée par la délibération n° {decision.number} du {decision.date}.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000002', 0, 'PREAMBLE_COMPULSORY', 'PREAMBLE', 0, 2, 'Préambule', 'Preamble');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000002', 0, '01985a00-0021-7000-8000-000000000002', date '2026-01-01', 'ABOVE_THRESHOLD', 'Le montant versé en numéraire au cours d’une année dépassant {threshold.agreement}, la présente convention est conclue en application de l’article 10 de la loi du 12 avril 2000 et de l’article 1er du décret n° 2001-495 du 6 juin 2001.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000003', 0, 'PREAMBLE_CHOSEN', 'PREAMBLE', 0, 3, 'Préambule', 'Preamble');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000003', 0, '01985a00-0021-7000-8000-000000000003', date '2026-01-01', 'UP_TO_THRESHOLD', 'Le montant versé en numéraire au cours d’une année ne dépasse pas {threshold.agreement} : la conclusion d’une convention n’est pas imposée par la loi. Les parties la souhaitent afin de fixer clairement leurs engagements.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000004', 0, 'OBJECT', 'ARTICLE', 1, 1, 'Objet de la convention', 'Object');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000004', 0, '01985a00-0021-7000-8000-000000000004', date '2026-01-01', '', 'Par la présente convention, le bénéficiaire s’engage, à son initiative et sous sa responsabilité, à mettre en œuvre le projet « {project.title} », décrit dans l’annexe I.
La métropole contribue à son financement dans les conditions fixées ci-après. Elle n’intervient ni dans la direction du projet ni dans le fonctionnement interne du bénéficiaire.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000005', 0, 'DURATION_SINGLE', 'ARTICLE', 2, 1, 'Durée', 'Duration');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000005', 0, '01985a00-0021-7000-8000-000000000005', date '2026-01-01', 'SINGLE_YEAR', 'Le projet est réalisé du {period.start} au {period.end}. Seules les dépenses engagées au cours de cette période peuvent être retenues.
La convention prend effet à la date de sa signature par la dernière des parties. Elle s’achève lorsque les justificatifs prévus ci-après ont été remis, que le solde a été versé ou, le cas échéant, que les sommes à restituer l’ont été.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000006', 0, 'DURATION_MULTI', 'ARTICLE', 2, 2, 'Durée', 'Duration');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000006', 0, '01985a00-0021-7000-8000-000000000006', date '2026-01-01', 'MULTI_YEAR', 'La convention est conclue pour {period.years} ans. Elle couvre le projet réalisé du {period.start} au {period.end}. Seules les dépenses engagées au cours de cette période peuvent être retenues.
La convention prend effet à la date de sa signature par la dernière des parties. Les obligations de justification, de contrôle et de restitution survivent au terme du projet jusqu’à leur complète exécution.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000007', 0, 'COST_SIMPLE', 'ARTICLE', 3, 1, 'Coût du projet', 'Cost of the project');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000007', 0, '01985a00-0021-7000-8000-000000000007', date '2026-01-01', 'UP_TO_THRESHOLD', 'Le coût total du projet est évalué à {grant.eligibleCost}, conformément au budget prévisionnel de l’annexe II.
Sont retenues les dépenses nécessaires au projet, raisonnables, engagées pendant sa durée, payées par le bénéficiaire et établies par des pièces comptables.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000008', 0, 'COST_FULL', 'ARTICLE', 3, 2, 'Coût du projet et dépenses retenues', 'Cost of the project and eligible expenditure');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000008', 0, '01985a00-0021-7000-8000-000000000008', date '2026-01-01', 'ABOVE_THRESHOLD', 'Le coût total éligible du projet est évalué à {grant.eligibleCost}, conformément au budget prévisionnel de l’annexe II, qui présente l’ensemble des charges et des produits affectés au projet.
Les dépenses retenues sont celles qui :
- sont liées au projet et nécessaires à sa réalisation ;
- sont raisonnables au regard des principes de bonne gestion ;
- sont engagées pendant la durée du projet ;
- sont supportées par le bénéficiaire ;
- sont identifiables et contrôlables dans sa comptabilité.
Les charges indirectes, réparties selon une règle constante et expliquée, sont retenues dans la limite de {rate.indirect} des charges directes.
Le bénéficiaire peut adapter son budget par des transferts entre postes dès lors que cette adaptation n’affecte pas la réalisation du projet et ne change pas substantiellement son coût total. Il en informe la métropole par écrit dès qu’il la prévoit et au plus tard en remettant son compte rendu financier.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000009', 0, 'COST_SURPLUS', 'ARTICLE', 3, 3, 'Coût du projet et dépenses retenues', 'Cost of the project and eligible expenditure');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000009', 0, '01985a00-0021-7000-8000-000000000009', date '2026-01-01', 'ABOVE_THRESHOLD', 'Si, à l’achèvement du projet, la subvention n’a pas été entièrement consommée, le bénéficiaire peut conserver un excédent raisonnable, constaté dans le compte rendu financier et limité à {rate.surplus} des dépenses effectivement supportées. Il l’affecte à des actions de même objet. Au-delà, l’article relatif à la restitution s’applique.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-00000000000a', 0, 'AMOUNT_SINGLE', 'ARTICLE', 4, 1, 'Montant de la subvention', 'Amount of the grant');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-00000000000a', 0, '01985a00-0021-7000-8000-00000000000a', date '2026-01-01', 'CASH,SINGLE_YEAR', 'La métropole attribue au bénéficiaire une subvention d’un montant maximal de {grant.total} ({grant.totalInWords}), soit {grant.share} du coût total éligible du projet.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-00000000000b', 0, 'AMOUNT_MULTI', 'ARTICLE', 4, 2, 'Montant de la subvention', 'Amount of the grant');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-00000000000b', 0, '01985a00-0021-7000-8000-00000000000b', date '2026-01-01', 'CASH,MULTI_YEAR', 'La métropole attribue au bénéficiaire, pour la durée de la convention, une subvention d’un montant maximal de {grant.total} ({grant.totalInWords}), soit {grant.share} du coût total éligible du projet. Elle se répartit ainsi par année :
{grant.yearly}
Le versement des sommes prévues pour chaque année suivant la première est subordonné à l’inscription des crédits au budget de la métropole, au respect par le bénéficiaire de ses obligations et à l’absence de changement substantiel du projet. Si les crédits votés ne permettent pas de verser tout ou partie d’une tranche, la métropole en informe le bénéficiaire sans délai et les parties se rapprochent afin d’adapter le projet par avenant.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-00000000000c', 0, 'AMOUNT_CAP', 'ARTICLE', 4, 3, 'Montant de la subvention', 'Amount of the grant');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-00000000000c', 0, '01985a00-0021-7000-8000-00000000000c', date '2026-01-01', 'CASH', 'Le montant définitif de la subvention est arrêté au vu des dépenses justifiées. Il est égal au plus petit des trois montants suivants :
- le montant maximal indiqué ci-dessus ;
- la part indiquée ci-dessus appliquée aux dépenses éligibles effectivement supportées ;
- le coût réel du projet diminué des autres produits qui lui sont affectés.
Un dépassement du coût prévisionnel ne donne droit à aucun complément.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-00000000000d', 0, 'AMOUNT_IN_KIND', 'ARTICLE', 4, 4, 'Montant de la subvention', 'Amount of the grant');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-00000000000d', 0, '01985a00-0021-7000-8000-00000000000d', date '2026-01-01', 'IN_KIND', 'La métropole met en outre à la disposition du bénéficiaire, à titre gratuit et pour la durée du projet : {inKind.description}. Cette aide en nature est évaluée à {inKind.amount}. Le bénéficiaire la valorise dans ses comptes et dans son compte rendu financier. Il l’utilise pour le seul projet, l’assure et la restitue en bon état d’usage.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-00000000000e', 0, 'PAYMENT_SINGLE', 'ARTICLE', 5, 1, 'Modalités de versement', 'Payment');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-00000000000e', 0, '01985a00-0021-7000-8000-00000000000e', date '2026-01-01', 'CASH,SINGLE_PAYMENT', 'La subvention est versée en une fois :
{schedule.lines}',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-00000000000f', 0, 'PAYMENT_SEVERAL', 'ARTICLE', 5, 2, 'Modalités de versement', 'Payment');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-00000000000f', 0, '01985a00-0021-7000-8000-00000000000f', date '2026-01-01', 'CASH,SEVERAL_PAYMENTS', 'La subvention est versée selon l’échéancier suivant, dont le total est égal au montant de la subvention :
{schedule.lines}
Lorsqu’une condition n’est pas remplie à la date prévue, le versement est reporté jusqu’à ce qu’elle le soit. La métropole indique alors au bénéficiaire ce qui manque.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000010', 0, 'PAYMENT_ACCOUNT', 'ARTICLE', 5, 3, 'Modalités de versement', 'Payment');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000010', 0, '01985a00-0021-7000-8000-000000000010', date '2026-01-01', 'CASH', 'Sauf date ou condition différente fixée par l’échéancier, le versement intervient dans un délai de {payment.days} jours à compter de la date à laquelle la somme est due (article 2 de la loi n° 2021-875 du 1er juillet 2021).
Les sommes sont versées sur le compte ouvert au nom de {account.holder}, IBAN {account.iban}, BIC {account.bic}. Tout changement de compte est signalé par écrit, accompagné d’un relevé d’identité bancaire au nom du bénéficiaire, et ne vaut qu’après vérification par la métropole.
L’ordonnateur de la dépense est le président de la métropole. Le comptable assignataire est le comptable public de la métropole.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000011', 0, 'PAYMENT_EU', 'ARTICLE', 5, 4, 'Modalités de versement', 'Payment');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000011', 0, '01985a00-0021-7000-8000-000000000011', date '2026-01-01', 'CASH,EU_FUNDS', 'Le projet bénéficie également d’un financement de l’Union européenne. Le bénéficiaire communique à la métropole la convention européenne, ses demandes de paiement et les décisions de l’autorité de gestion. Une même dépense n’est pas financée deux fois : la part européenne effectivement perçue est déduite pour le calcul du montant définitif de la subvention. Les pièces sont conservées pendant la durée la plus longue prévue par les règles applicables à l’un des financements.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000012', 0, 'PROOF', 'ARTICLE', 6, 1, 'Justificatifs', 'Supporting documents');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000012', 0, '01985a00-0021-7000-8000-000000000012', date '2026-01-01', 'CASH', 'Dans les {report.months} mois suivant la clôture de chaque exercice, fixée au {beneficiary.fiscalYearEnd}, au cours duquel la subvention a été attribuée ou utilisée, et pour le dernier au plus tard le {report.lastDate}, le bénéficiaire remet à la métropole :
- le compte rendu financier prévu par l’article 10 de la loi du 12 avril 2000, établi conformément à l’arrêté du 11 octobre 2006 et signé par son représentant légal ou toute personne habilitée ;
- ses comptes annuels approuvés et une copie certifiée de son budget ;
- son rapport d’activité, comprenant les résultats obtenus au regard des indicateurs de l’annexe III.
Ces documents attestent de la conformité des dépenses à l’objet de la subvention. Ils sont déposés sur la plateforme de la métropole, qui en accuse réception.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000013', 0, 'PROOF_AUDIT', 'ARTICLE', 6, 2, 'Justificatifs', 'Supporting documents');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000013', 0, '01985a00-0021-7000-8000-000000000013', date '2026-01-01', 'CASH,AUDIT', 'Le total des subventions en numéraire reçues de l’ensemble des autorités administratives dépassant {threshold.audit} par an, le bénéficiaire établit un bilan, un compte de résultat et une annexe, nomme un commissaire aux comptes et publie ses comptes avec le rapport de celui-ci dans les trois mois de leur approbation (article L. 612-4 du code de commerce, décret n° 2009-540 du 14 mai 2009). Il remet le rapport du commissaire aux comptes ou la référence de sa publication.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000014', 0, 'PROOF_IN_KIND', 'ARTICLE', 6, 3, 'Justificatifs', 'Supporting documents');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000014', 0, '01985a00-0021-7000-8000-000000000014', date '2026-01-01', 'IN_KIND', 'Dans les {report.months} mois suivant la clôture de l’exercice, le bénéficiaire rend compte de l’usage fait de l’aide en nature et de sa valorisation comptable.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000015', 0, 'DUTIES', 'ARTICLE', 7, 1, 'Autres engagements du bénéficiaire', 'Other commitments');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000015', 0, '01985a00-0021-7000-8000-000000000015', date '2026-01-01', '', 'Le bénéficiaire informe sans délai la métropole de toute modification de ses statuts, de ses dirigeants, de son siège ou de ses coordonnées bancaires, ainsi que de toute nouvelle déclaration au registre national des associations et au répertoire Sirene.
En cas d’inexécution, de retard ou de modification des conditions de réalisation du projet, quelle qu’en soit la cause, il en informe la métropole par écrit sans délai. Il signale de même toute procédure amiable ou collective ouverte à son égard.
Il respecte ses obligations sociales et fiscales, s’assure pour les risques liés au projet et tient une comptabilité conforme au règlement applicable, dans laquelle la subvention est identifiable.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000016', 0, 'DUTIES_EMPLOYMENT', 'ARTICLE', 7, 2, 'Autres engagements du bénéficiaire', 'Other commitments');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000016', 0, '01985a00-0021-7000-8000-000000000016', date '2026-01-01', 'EMPLOYMENT', 'Le projet comportant des emplois, le bénéficiaire applique le droit du travail et la convention collective dont il relève, veille à l’égalité de rémunération et à la formation des salariés, et communique chaque année le nombre et la nature des emplois créés ou maintenus, en équivalents temps plein, sans donnée nominative. La métropole n’est pas l’employeur des personnes concernées.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000017', 0, 'COMMUNICATION', 'ARTICLE', 8, 1, 'Communication', 'Communication');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000017', 0, '01985a00-0021-7000-8000-000000000017', date '2026-01-01', '', 'Le bénéficiaire fait mention du soutien de la métropole, de manière lisible, sur les principaux documents et supports relatifs au projet et y fait figurer son logo selon la charte qu’elle lui remet. Il l’informe des manifestations publiques liées au projet.
La métropole peut mentionner le projet et le montant de l’aide dans ses propres publications. Les données essentielles de la convention sont rendues publiques en application du décret n° 2017-779 du 5 mai 2017.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000018', 0, 'NO_REGRANTING', 'ARTICLE', 9, 1, 'Interdiction de reverser la subvention', 'No re-granting');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000018', 0, '01985a00-0021-7000-8000-000000000018', date '2026-01-01', '', 'Conformément à l’article L. 1611-4 du code général des collectivités territoriales, le bénéficiaire ne peut employer tout ou partie de la subvention en subventions à d’autres associations, œuvres ou entreprises.
L’achat, à leur juste prix, de biens ou de prestations nécessaires au projet n’est pas un reversement.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000019', 0, 'REPUBLICAN', 'REPUBLICAN_CONTRACT', 10, 1, 'Contrat d’engagement républicain', 'Republican contract of commitment');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000019', 0, '01985a00-0021-7000-8000-000000000019', date '2026-01-01', '', 'Le bénéficiaire a souscrit le contrat d’engagement républicain prévu par l’article 10-1 de la loi du 12 avril 2000 et annexé au décret n° 2021-1947 du 31 décembre 2021. Il en informe ses membres par tout moyen, veille à son respect par ses dirigeants, ses salariés, ses membres et ses bénévoles, et s’engage à :
- respecter les lois de la République ;
- respecter la liberté de conscience ;
- respecter la liberté de ses membres ;
- respecter l’égalité devant la loi et refuser toute discrimination ;
- agir dans un esprit de fraternité et de prévention de la violence ;
- respecter la dignité de la personne humaine ;
- respecter les symboles de la République.
En cas de manquement établi après que le bénéficiaire a été mis à même de présenter ses observations, la métropole retire la subvention, au prorata de la période restant à courir à la date du manquement, et en demande la restitution dans un délai de six mois.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-00000000001a', 0, 'AID_NONE', 'STATE_AID', 11, 1, 'Règles européennes relatives aux aides d’État', 'State-aid rules');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-00000000001a', 0, '01985a00-0021-7000-8000-00000000001a', date '2026-01-01', 'NO_STATE_AID', 'Au vu des informations fournies par le bénéficiaire, le projet ne constitue pas une activité économique ou n’est pas susceptible d’affecter les échanges entre États membres. La subvention n’est donc pas une aide au sens de l’article 107, paragraphe 1, du traité sur le fonctionnement de l’Union européenne. Le bénéficiaire signale tout changement qui remettrait en cause cette analyse.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-00000000001b', 0, 'AID_DE_MINIMIS', 'STATE_AID', 11, 2, 'Règles européennes relatives aux aides d’État', 'State-aid rules');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-00000000001b', 0, '01985a00-0021-7000-8000-00000000001b', date '2026-01-01', 'DE_MINIMIS', 'La subvention est attribuée sur le fondement du règlement (UE) 2023/2831 de la Commission du 13 décembre 2023 relatif aux aides de minimis. Le total des aides de minimis accordées à une entreprise unique ne peut excéder {deMinimis.ceiling} sur une période de trois ans. L’aide est réputée accordée à la date à laquelle le droit de la recevoir est conféré, quelle que soit la date de son versement.
Le bénéficiaire a déclaré les aides de cette nature reçues ou demandées au cours de cette période. La métropole enregistre l’aide dans le registre central dans le délai prévu par le règlement.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-00000000001c', 0, 'AID_SGEI_DE_MINIMIS', 'STATE_AID', 11, 3, 'Règles européennes relatives aux aides d’État', 'State-aid rules');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-00000000001c', 0, '01985a00-0021-7000-8000-00000000001c', date '2026-01-01', 'SGEI_DE_MINIMIS', 'La subvention compense la fourniture d’un service d’intérêt économique général, décrit dans l’annexe I. Elle est attribuée sur le fondement du règlement (UE) 2023/2832 de la Commission du 13 décembre 2023. Le total des aides de cette nature accordées à une entreprise unique ne peut excéder {deMinimis.sgeiCeiling} sur une période de trois ans.
Le bénéficiaire a déclaré les aides de cette nature reçues ou demandées au cours de cette période. La métropole enregistre l’aide dans le registre central dans le délai prévu par le règlement.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-00000000001d', 0, 'AID_SGEI_DECISION', 'STATE_AID', 11, 4, 'Règles européennes relatives aux aides d’État', 'State-aid rules');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-00000000001d', 0, '01985a00-0021-7000-8000-00000000001d', date '2026-01-01', 'SGEI_DECISION', 'La subvention compense les obligations de service public confiées au bénéficiaire pour la gestion d’un service d’intérêt économique général, au sens de la décision (UE) 2025/2630 de la Commission du 16 décembre 2025. La présente convention vaut mandat : l’annexe I décrit la nature, la durée et le territoire de ces obligations, l’annexe II les paramètres de calcul de la compensation.
La compensation ne dépasse pas le coût net de ces obligations, augmenté d’un bénéfice raisonnable. La métropole vérifie l’absence de surcompensation au moins tous les trois ans et au terme de la convention ; toute surcompensation est restituée.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-00000000001e', 0, 'RESPONSIBLE', 'ARTICLE', 12, 1, 'Engagements de pratiques et d’achats responsables', 'Responsible practice and purchasing');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-00000000001e', 0, '01985a00-0021-7000-8000-00000000001e', date '2026-01-01', 'RESPONSIBLE', 'Le bénéficiaire prend les engagements suivants, proportionnés au projet. Il en rend compte chaque année avec le compte rendu financier. Un engagement qui n’est pas tenu donne lieu à un échange entre les parties ; il n’entraîne de réduction de la subvention que par une décision motivée, prise dans les conditions de l’article relatif aux sanctions.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-00000000001f', 0, 'C01', 'RESPONSIBLE_PROCUREMENT', 12, 2, 'Heures d’insertion', 'Insertion hours');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-00000000001f', 0, '01985a00-0021-7000-8000-00000000001f', date '2026-01-01', '', '- Insertion : réserver {target} heures de travail par an à des personnes éloignées de l’emploi, attestées par trimestre.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000020', 0, 'C02', 'RESPONSIBLE_PROCUREMENT', 12, 3, 'Emplois locaux', 'Local jobs');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000020', 0, '01985a00-0021-7000-8000-000000000020', date '2026-01-01', '', '- Emploi local : recruter {target} personnes habitant un quartier prioritaire de la politique de la ville de la métropole, suivies par une liste anonyme.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000021', 0, 'C03', 'RESPONSIBLE_PROCUREMENT', 12, 4, 'Achats à l’économie sociale et solidaire', 'Purchases from the social economy');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000021', 0, '01985a00-0021-7000-8000-000000000021', date '2026-01-01', '', '- Achats solidaires : réaliser {target} % du montant hors taxes des achats du projet auprès de structures de l’économie sociale et solidaire, d’insertion ou du travail protégé et adapté.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000022', 0, 'C04', 'RESPONSIBLE_PROCUREMENT', 12, 5, 'Lot réservé', 'Reserved lot');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000022', 0, '01985a00-0021-7000-8000-000000000022', date '2026-01-01', '', '- Achats réservés : réserver au moins une consultation à des structures d’insertion ou du travail protégé et adapté, pour l’objet suivant : {target}.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000023', 0, 'C05', 'RESPONSIBLE_PROCUREMENT', 12, 6, 'Égalité entre les femmes et les hommes', 'Equality of women and men');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000023', 0, '01985a00-0021-7000-8000-000000000023', date '2026-01-01', '', '- Égalité : porter à {target} % la part du sexe le moins représenté dans les instances dirigeantes et mesurer chaque année les écarts de rémunération.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000024', 0, 'C06', 'RESPONSIBLE_PROCUREMENT', 12, 7, 'Accessibilité', 'Accessibility');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000024', 0, '01985a00-0021-7000-8000-000000000024', date '2026-01-01', '', '- Accessibilité : rendre accessibles aux personnes en situation de handicap les lieux, les événements et les contenus numériques suivants : {target}.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000025', 0, 'C07', 'RESPONSIBLE_PROCUREMENT', 12, 8, 'Biens réemployés ou recyclés', 'Reused or recycled goods');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000025', 0, '01985a00-0021-7000-8000-000000000025', date '2026-01-01', '', '- Réemploi : acquérir {target} % du montant hors taxes des fournitures parmi des biens issus du réemploi, de la réutilisation ou comportant des matières recyclées.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000026', 0, 'C08', 'RESPONSIBLE_PROCUREMENT', 12, 9, 'Alimentation durable', 'Sustainable food');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000026', 0, '01985a00-0021-7000-8000-000000000026', date '2026-01-01', '', '- Alimentation : servir {target} % de produits durables et de qualité, dont au moins 20 % issus de l’agriculture biologique, dans les repas fournis par le projet.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000027', 0, 'C09', 'RESPONSIBLE_PROCUREMENT', 12, 10, 'Déchets évités', 'Waste avoided');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000027', 0, '01985a00-0021-7000-8000-000000000027', date '2026-01-01', '', '- Déchets : éviter ou valoriser {target} kilogrammes de déchets par an.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000028', 0, 'C10', 'RESPONSIBLE_PROCUREMENT', 12, 11, 'Déplacements sobres', 'Low-carbon travel');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000028', 0, '01985a00-0021-7000-8000-000000000028', date '2026-01-01', '', '- Déplacements : réaliser {target} % des kilomètres parcourus pour le projet à pied, à vélo, en transport en commun ou en véhicule partagé.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000029', 0, 'C11', 'RESPONSIBLE_PROCUREMENT', 12, 12, 'Logiciels et contenus libres', 'Free software and open content');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000029', 0, '01985a00-0021-7000-8000-000000000029', date '2026-01-01', '', '- Communs numériques : publier sous une licence libre les logiciels et les contenus suivants, financés par la subvention : {target}.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-00000000002a', 0, 'C12', 'RESPONSIBLE_PROCUREMENT', 12, 13, 'Paiement des fournisseurs', 'Payment of suppliers');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-00000000002a', 0, '01985a00-0021-7000-8000-00000000002a', date '2026-01-01', '', '- Fournisseurs : payer les factures du projet dans un délai de {target} jours au plus à compter de leur réception.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-00000000002b', 0, 'C13', 'RESPONSIBLE_PROCUREMENT', 12, 14, 'Apprentis et stagiaires', 'Apprentices and trainees');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-00000000002b', 0, '01985a00-0021-7000-8000-00000000002b', date '2026-01-01', '', '- Formation : accueillir {target} apprentis ou stagiaires sur le projet.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-00000000002c', 0, 'C14', 'RESPONSIBLE_PROCUREMENT', 12, 15, 'Formation des bénévoles', 'Training of volunteers');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-00000000002c', 0, '01985a00-0021-7000-8000-00000000002c', date '2026-01-01', '', '- Bénévolat : proposer {target} heures de formation par an aux bénévoles.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-00000000002d', 0, 'C15', 'RESPONSIBLE_PROCUREMENT', 12, 16, 'Affichage du soutien', 'Display of the support');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-00000000002d', 0, '01985a00-0021-7000-8000-00000000002d', date '2026-01-01', '', '- Visibilité : afficher le soutien de la métropole sur les lieux suivants et en conserver une photographie : {target}.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-00000000002e', 0, 'PRIVACY', 'ARTICLE', 13, 1, 'Protection des données personnelles', 'Protection of personal data');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-00000000002e', 0, '01985a00-0021-7000-8000-00000000002e', date '2026-01-01', '', 'Chaque partie est responsable des traitements de données personnelles qu’elle met en œuvre et respecte le règlement (UE) 2016/679 du 27 avril 2016 et la loi n° 78-17 du 6 janvier 1978.
Pour l’exécution de la convention, la métropole traite les coordonnées des représentants et des interlocuteurs du bénéficiaire dans le cadre de sa mission d’intérêt public et de ses obligations comptables. Les personnes concernées exercent leurs droits auprès du délégué à la protection des données de la métropole, au siège de celle-ci, et peuvent saisir la Commission nationale de l’informatique et des libertés.
Les comptes rendus ne comportent aucune donnée nominative relative aux membres, aux salariés ou aux personnes accueillies : seules des données agrégées sont transmises.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-00000000002f', 0, 'CONTROL', 'ARTICLE', 14, 1, 'Contrôle', 'Control');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-00000000002f', 0, '01985a00-0021-7000-8000-00000000002f', date '2026-01-01', '', 'Conformément à l’article L. 1611-4 du code général des collectivités territoriales, le bénéficiaire peut être soumis au contrôle des délégués de la métropole. Pendant et au terme de la convention, celle-ci peut vérifier, sur pièces et sur place, la réalisation du projet et l’emploi de la subvention. Le bénéficiaire facilite l’accès aux documents utiles et remet ceux qui lui sont demandés.
La métropole contrôle que le montant de la subvention n’excède pas le coût de la mise en œuvre du projet. Elle demande la restitution de la part qui excéderait ce coût augmenté, le cas échéant, de l’excédent raisonnable prévu par la convention.
Le bénéficiaire conserve les pièces justificatives pendant dix ans. Il peut être contrôlé par la chambre régionale des comptes dans les conditions de l’article L. 211-8 du code des juridictions financières.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000030', 0, 'SANCTIONS', 'ARTICLE', 15, 1, 'Sanctions et restitution', 'Sanctions and recovery');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000030', 0, '01985a00-0021-7000-8000-000000000030', date '2026-01-01', '', 'En cas d’inexécution, de modification substantielle ou de retard significatif sans l’accord écrit de la métropole, d’emploi de la subvention à un autre objet ou de non-remise des justificatifs, la métropole peut suspendre les versements, réduire le montant de la subvention ou exiger la restitution de tout ou partie des sommes versées.
Elle en informe d’abord le bénéficiaire par lettre recommandée ou par tout moyen permettant d’établir la date de réception, en indiquant les faits relevés et la mesure envisagée. Le bénéficiaire dispose d’un délai d’un mois pour présenter ses observations, écrites ou orales, et peut se faire assister par un conseil ou représenter par un mandataire de son choix (articles L. 121-1 et L. 122-1 du code des relations entre le public et l’administration). La décision est motivée.
Les sommes à restituer font l’objet d’un titre de recette. Un étalement peut être demandé au comptable public.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000031', 0, 'EVALUATION_SINGLE', 'ARTICLE', 16, 1, 'Évaluation', 'Evaluation');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000031', 0, '01985a00-0021-7000-8000-000000000031', date '2026-01-01', 'SINGLE_YEAR', 'L’évaluation porte sur la réalisation du projet et sur son utilité pour le territoire, au regard des indicateurs de l’annexe III. Elle s’appuie sur le bilan remis par le bénéficiaire avec son compte rendu financier.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000032', 0, 'EVALUATION_MULTI', 'ARTICLE', 16, 2, 'Évaluation', 'Evaluation');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000032', 0, '01985a00-0021-7000-8000-000000000032', date '2026-01-01', 'MULTI_YEAR', 'Les parties font chaque année le point sur l’avancement du projet au vu des indicateurs de l’annexe III.
Au plus tard le {evaluation.date}, soit {evaluation.months} mois avant le terme de la convention, le bénéficiaire remet un bilan d’ensemble, qualitatif et quantitatif. La métropole procède, avec lui, à une évaluation de la réalisation du projet et de son utilité pour le territoire.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000033', 0, 'RENEWAL', 'ARTICLE', 17, 1, 'Conditions de renouvellement', 'Renewal');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000033', 0, '01985a00-0021-7000-8000-000000000033', date '2026-01-01', 'MULTI_YEAR', 'La conclusion d’une nouvelle convention est subordonnée à la réalisation de l’évaluation et des contrôles prévus ci-dessus. La présente convention n’ouvre aucun droit à renouvellement et ne se reconduit pas tacitement.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000034', 0, 'RENEWAL_SINGLE', 'ARTICLE', 17, 2, 'Absence de reconduction', 'No renewal');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000034', 0, '01985a00-0021-7000-8000-000000000034', date '2026-01-01', 'SINGLE_YEAR', 'La convention ne se reconduit pas tacitement. Toute nouvelle aide fait l’objet d’une nouvelle demande et suppose que les justificatifs de la présente subvention ont été remis.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000035', 0, 'AMENDMENT', 'ARTICLE', 18, 1, 'Avenant', 'Amendment');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000035', 0, '01985a00-0021-7000-8000-000000000035', date '2026-01-01', '', 'La convention ne peut être modifiée que par un avenant signé des deux parties. La demande de modification est présentée par écrit ; elle précise son objet, sa cause et ses conséquences. Un avenant ne peut remettre en cause l’objet général de la convention. Le changement des coordonnées d’une partie ou d’une date de l’échéancier sans incidence sur les montants est constaté par un échange écrit.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000036', 0, 'TERMINATION', 'ARTICLE', 19, 1, 'Résiliation', 'Termination');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000036', 0, '01985a00-0021-7000-8000-000000000036', date '2026-01-01', '', 'En cas de non-respect par une partie de l’une de ses obligations, l’autre partie peut résilier la convention de plein droit, sans préjudice de ses autres droits, à l’expiration d’un délai de {notice.months} mois suivant l’envoi d’une lettre recommandée avec accusé de réception valant mise en demeure de se conformer à ses obligations et restée sans effet.
La résiliation donne lieu à un arrêté des comptes : les dépenses éligibles engagées jusqu’à sa date d’effet sont prises en compte et le surplus est restitué.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000037', 0, 'ANNEXES', 'ARTICLE', 20, 1, 'Annexes', 'Annexes');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000037', 0, '01985a00-0021-7000-8000-000000000037', date '2026-01-01', '', 'Font partie intégrante de la convention :
- l’annexe I, qui décrit le projet, ses objectifs, ses publics et son territoire ;
- l’annexe II, qui présente le budget prévisionnel du projet ;
- l’annexe III, qui fixe les indicateurs et la méthode d’évaluation ;
- l’annexe IV, qui reprend l’échéancier des versements.
En cas de contradiction, les articles de la convention l’emportent sur ses annexes.',
    'Modèle de la métropole, 2026');

insert into clause (id, version, code, family, article, place, title, title_en) values
    ('01985a00-0021-7000-8000-000000000038', 0, 'DISPUTES', 'ARTICLE', 21, 1, 'Différends et recours', 'Disputes');
insert into clause_version (id, version, clause_id, valid_from, conditions, text, source) values
    ('01985a00-0022-7000-8000-000000000038', 0, '01985a00-0021-7000-8000-000000000038', date '2026-01-01', '', 'Les parties recherchent un accord amiable avant toute action. Elles peuvent recourir à la médiation.
À défaut, tout différend relatif à la convention relève du {court.name}, {court.address}, qui peut être saisi au moyen de l’application Télérecours citoyens accessible sur {court.website}.',
    'Modèle de la métropole, 2026');
