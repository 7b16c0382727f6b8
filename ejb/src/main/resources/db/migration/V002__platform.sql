create table operation (
    account_id uuid not null,
    action varchar(120) not null,
    operation_id uuid not null,
    payload varchar(64) not null,
    outcome text,
    started_at timestamp with time zone not null,
    primary key (account_id, action, operation_id)
);

create table job (
    id uuid primary key,
    kind varchar(60) not null,
    job_key varchar(120) not null,
    payload text,
    due_at timestamp with time zone not null,
    state varchar(10) not null check (state in ('WAITING', 'DONE', 'FAILED')),
    attempts integer not null check (attempts >= 0),
    leased_until timestamp with time zone,
    failure varchar(200),
    done_at timestamp with time zone,
    unique (kind, job_key)
);
create index job_due on job (state, due_at);

create table outbox_mail (
    id uuid primary key,
    version bigint not null,
    recipient varchar(254) not null,
    subject varchar(250) not null,
    body text,
    state varchar(10) not null check (state in ('WAITING', 'SENT', 'FAILED')),
    created_at timestamp with time zone not null,
    sent_at timestamp with time zone,
    check (state = 'SENT' or body is not null)
);
create index outbox_mail_created on outbox_mail (created_at);

-- Append only: the product never updates or deletes a line. On PostgreSQL, revoke UPDATE and DELETE from its role.
create table audit_entry (
    seq bigint primary key,
    at timestamp with time zone not null,
    actor_id uuid not null,
    action varchar(120) not null,
    object_type varchar(60) not null,
    object_id uuid,
    details text not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null unique
);

create table audit_head (
    id smallint primary key check (id = 1),
    seq bigint not null,
    hash varchar(64) not null
);
insert into audit_head (id, seq, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table rule_parameter (
    id uuid primary key,
    version bigint not null,
    code varchar(40) not null,
    valid_from date not null,
    figure numeric(19, 6) not null,
    source varchar(300) not null,
    unique (code, valid_from)
);

create table rule_parameter_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    code varchar(40),
    valid_from date,
    figure numeric(19, 6),
    source varchar(300),
    primary key (rev, id)
);

insert into rule_parameter (id, version, code, valid_from, figure, source) values
    ('00000000-0000-7000-8000-000000000001', 0, 'AGREEMENT_THRESHOLD', '2001-06-12', 23000,
        'Loi 2000-321 art. 10 ; décret 2001-495 art. 1 : convention écrite au-dessus de 23 000 € par an'),
    ('00000000-0000-7000-8000-000000000002', 0, 'ACCOUNTS_THRESHOLD', '2009-05-17', 153000,
        'Code de commerce L612-4 et D612-5 : comptes certifiés et publiés au-dessus de 153 000 € par an'),
    ('00000000-0000-7000-8000-000000000003', 0, 'PAYMENT_DAYS', '2021-07-03', 60,
        'Loi 2021-875 art. 2 : versement dans les 60 jours de la notification, sauf autres dates convenues'),
    ('00000000-0000-7000-8000-000000000004', 0, 'REPORT_MONTHS', '2006-10-14', 6,
        'Loi 2000-321 art. 10 ; arrêté du 11/10/2006 : compte rendu financier six mois après l''exercice'),
    ('00000000-0000-7000-8000-000000000005', 0, 'APPEAL_MONTHS', '2001-01-01', 2,
        'Code de justice administrative R421-1 et R421-5 : recours dans les deux mois de la notification'),
    ('00000000-0000-7000-8000-000000000006', 0, 'SILENCE_MONTHS', '2016-01-01', 2,
        'CRPA L231-4 3° : le silence de deux mois vaut rejet d''une demande de caractère financier'),
    ('00000000-0000-7000-8000-000000000007', 0, 'CPO_MAX_YEARS', '2015-09-29', 4,
        'Circulaire du Premier ministre du 29/09/2015 : durée recommandée de quatre ans'),
    ('00000000-0000-7000-8000-000000000008', 0, 'UPLOAD_MAX_BYTES', '2001-01-01', 10485760,
        'Choix du produit : 10 Mio par fichier'),
    ('00000000-0000-7000-8000-000000000009', 0, 'UPLOAD_MAX_FILES', '2001-01-01', 20,
        'Choix du produit : 20 fichiers par demande'),
    ('00000000-0000-7000-8000-000000000010', 0, 'ADVANCE_RATE', '2001-01-01', 80,
        'Modèle de versement 80/20 ; à confirmer par délibération'),
    ('00000000-0000-7000-8000-000000000011', 0, 'EVALUATION_MONTHS', '2010-01-20', 3,
        'Modèle de convention pluriannuelle d''objectifs, art. 9 : bilan trois mois avant le terme'),
    ('00000000-0000-7000-8000-000000000012', 0, 'TERMINATION_MONTHS', '2010-01-20', 2,
        'Modèle de convention pluriannuelle d''objectifs, art. 14 : deux mois après mise en demeure'),
    ('00000000-0000-7000-8000-000000000013', 0, 'OPEN_DATA_MONTHS', '2017-08-01', 3,
        'Décret 2017-779 art. 2 : publication dans les trois mois de la signature'),
    ('00000000-0000-7000-8000-000000000014', 0, 'PREFECT_MONTHS', '1996-02-24', 2,
        'CGCT L2131-6 : déféré préfectoral dans les deux mois de la transmission'),
    ('00000000-0000-7000-8000-000000000015', 0, 'SURPLUS_RATE', '2001-01-01', 10,
        'Excédent raisonnable, loi 2000-321 art. 10 : valeur proposée, à fixer par délibération'),
    ('00000000-0000-7000-8000-000000000016', 0, 'CONTROL_THRESHOLD', '2017-05-01', 1500,
        'Code des juridictions financières L211-8 : contrôle de la chambre régionale des comptes');
