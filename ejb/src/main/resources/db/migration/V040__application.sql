create sequence application_number start with 1;

create table application (
    id uuid primary key,
    version bigint not null,
    reference varchar(30) not null unique,
    call_id uuid not null references project_call (id),
    organisation_id uuid not null references organisation (id),
    state varchar(20) not null check (state in ('DRAFT', 'SUBMITTED', 'INCOMPLETE', 'COMPLETE', 'PROPOSED', 'PRESENTED', 'AWARDED', 'REFUSED', 'AWARD_NOTIFIED', 'REFUSAL_NOTIFIED', 'WITHDRAWN')),
    title varchar(200) not null,
    requested_amount numeric(15,2) not null,
    budget_total numeric(15,2) not null,
    search_text varchar(500) not null,
    assignee_id uuid references account (id),
    assignee_name varchar(200),
    created_at timestamp with time zone not null,
    submitted_at timestamp with time zone,
    due_on date,
    check (state in ('DRAFT', 'WITHDRAWN') or submitted_at is not null)
);

create table application_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    reference varchar(30),
    call_id uuid,
    organisation_id uuid,
    state varchar(20),
    title varchar(200),
    requested_amount numeric(15,2),
    budget_total numeric(15,2),
    search_text varchar(500),
    assignee_id uuid,
    assignee_name varchar(200),
    created_at timestamp with time zone,
    submitted_at timestamp with time zone,
    due_on date,
    primary key (rev, id)
);
create index application_organisation on application (organisation_id, created_at);
create index application_newest on application (submitted_at desc, id desc);
create index application_state_due on application (state, due_on, id);
create index application_assignee on application (assignee_id, state, due_on);
create index application_call on application (call_id, state);
create index application_amount on application (requested_amount desc, id desc);

-- One row a field, with its own version: two people write in two fields at the same time.
create table answer (
    id uuid primary key,
    version bigint not null,
    application_id uuid not null references application (id),
    field varchar(60) not null,
    typed text not null,
    saved_at timestamp with time zone not null,
    saved_by varchar(200) not null,
    unique (application_id, field)
);

create table answer_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    application_id uuid,
    field varchar(60),
    typed text,
    saved_at timestamp with time zone,
    saved_by varchar(200),
    primary key (rev, id)
);

-- Filings are written once and never changed.
create table submission (
    id uuid primary key,
    version bigint not null,
    application_id uuid not null references application (id),
    number integer not null check (number > 0),
    received_at timestamp with time zone not null,
    submitted_by varchar(200) not null,
    snapshot text not null,
    sha256 varchar(64) not null,
    unique (application_id, number)
);

create table submission_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    application_id uuid,
    number integer,
    received_at timestamp with time zone,
    submitted_by varchar(200),
    snapshot text,
    sha256 varchar(64),
    primary key (rev, id)
);

create table correction (
    id uuid primary key,
    version bigint not null,
    application_id uuid not null references application (id),
    items text not null,
    asked_at timestamp with time zone not null,
    asked_by varchar(200) not null,
    answer_by date not null,
    answered_at timestamp with time zone
);

create table correction_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    application_id uuid,
    items text,
    asked_at timestamp with time zone,
    asked_by varchar(200),
    answer_by date,
    answered_at timestamp with time zone,
    primary key (rev, id)
);
create index correction_application on correction (application_id);

create table message (
    id uuid primary key,
    version bigint not null,
    application_id uuid not null references application (id),
    from_staff boolean not null,
    author varchar(200) not null,
    body text not null,
    sent_at timestamp with time zone not null
);

create table message_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    application_id uuid,
    from_staff boolean,
    author varchar(200),
    body text,
    sent_at timestamp with time zone,
    primary key (rev, id)
);
create index message_application on message (application_id, sent_at);

-- Internal: nothing of the portal reads this table.
create table note (
    id uuid primary key,
    version bigint not null,
    application_id uuid not null references application (id),
    author varchar(200) not null,
    body text not null,
    written_at timestamp with time zone not null
);

create table note_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    application_id uuid,
    author varchar(200),
    body text,
    written_at timestamp with time zone,
    primary key (rev, id)
);
create index note_application on note (application_id, written_at);

-- The instructor holds that duty on the file, or the database refuses: deciders and payers cannot be written here.
create table assessment (
    id uuid primary key,
    version bigint not null,
    application_id uuid not null unique references application (id),
    instructor_id uuid not null,
    instructor_name varchar(200) not null,
    scores text not null,
    opinion varchar(20) check (opinion in ('FAVOURABLE', 'RESERVED', 'UNFAVOURABLE')),
    proposed_amount numeric(15,2) check (proposed_amount >= 0),
    reason text,
    assessed_at timestamp with time zone not null,
    duty varchar(20) default 'INSTRUCTOR' not null check (duty = 'INSTRUCTOR'),
    foreign key (application_id, instructor_id, duty) references file_duty (application_id, account_id, duty)
);

create table assessment_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    application_id uuid,
    instructor_id uuid,
    instructor_name varchar(200),
    scores text,
    opinion varchar(20),
    proposed_amount numeric(15,2),
    reason text,
    assessed_at timestamp with time zone,
    primary key (rev, id)
);

alter table file_duty add foreign key (application_id) references application (id);

insert into rule_parameter (id, version, code, valid_from, figure, source) values
    ('00000000-0000-7000-8000-000000004001', 0, 'COMPLETENESS_DAYS', '2021-01-01', 15,
        'Règle interne : vérification de complétude sous quinze jours'),
    ('00000000-0000-7000-8000-000000004002', 0, 'ASSESSMENT_DAYS', '2021-01-01', 30,
        'Règle interne : instruction sous trente jours après la complétude');
