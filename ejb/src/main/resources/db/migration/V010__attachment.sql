create table attachment (
    id uuid primary key,
    version bigint not null,
    organisation_id uuid not null,
    subject_id uuid not null,
    slot varchar(60) not null,
    file_name varchar(120) not null,
    type varchar(10) not null check (type in ('PDF', 'JPEG', 'PNG', 'DOCX', 'XLSX', 'ODT', 'ODS')),
    size bigint not null check (size > 0),
    sha256 varchar(64) not null,
    uploaded_by uuid not null,
    uploaded_by_name varchar(200) not null,
    uploaded_at timestamp with time zone not null,
    scan_state varchar(15) not null
        check (scan_state in ('PENDING', 'CLEAN', 'INFECTED', 'UNSCANNABLE', 'NOT_SCANNED')),
    superseded_at timestamp with time zone,
    valid_until date
);
create index attachment_subject on attachment (subject_id, superseded_at);
create index attachment_organisation on attachment (organisation_id);
create index attachment_sha256 on attachment (sha256);

create table attachment_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    organisation_id uuid,
    subject_id uuid,
    slot varchar(60),
    file_name varchar(120),
    type varchar(10),
    size bigint,
    sha256 varchar(64),
    uploaded_by uuid,
    uploaded_by_name varchar(200),
    uploaded_at timestamp with time zone,
    scan_state varchar(15),
    superseded_at timestamp with time zone,
    valid_until date,
    primary key (rev, id)
);

insert into rule_parameter (id, version, code, valid_from, figure, source) values
    ('00000000-0000-7000-8000-000000010001', 0, 'UPLOAD_QUOTA_BYTES', '2001-01-01', 524288000,
        'Choix du produit : 500 Mio de fichiers par organisme');
