create table committee_opinion (
    id uuid primary key,
    version bigint not null,
    application_id uuid not null references application (id),
    meeting_date date not null,
    opinion varchar(20) not null check (opinion in ('FAVOURABLE', 'RESERVED', 'UNFAVOURABLE')),
    amount numeric(15,2) not null,
    comment text not null,
    recorded_by varchar(200) not null
);

create table committee_opinion_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    application_id uuid,
    meeting_date date,
    opinion varchar(20),
    amount numeric(15,2),
    comment text,
    recorded_by varchar(200),
    primary key (rev, id)
);
create index committee_opinion_application on committee_opinion (application_id);

-- The decider holds that duty on the file, or the database refuses: whoever instructed it cannot be written here.
create table decision (
    id uuid primary key,
    version bigint not null,
    application_id uuid not null unique references application (id),
    decider_id uuid not null,
    decider_name varchar(200) not null,
    kind varchar(20) not null check (kind in ('AWARD', 'REFUSAL')),
    amount numeric(15,2) not null,
    yearly_amounts text not null,
    deliberation_number varchar(30) not null,
    deliberation_date date not null,
    reason text not null,
    decided_at timestamp with time zone not null,
    notified_at timestamp with time zone,
    duty varchar(20) default 'DECIDER' not null check (duty = 'DECIDER'),
    check ((kind = 'AWARD') = (amount > 0)),
    foreign key (application_id, decider_id, duty) references file_duty (application_id, account_id, duty)
);

create table decision_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    application_id uuid,
    decider_id uuid,
    decider_name varchar(200),
    kind varchar(20),
    amount numeric(15,2),
    yearly_amounts text,
    deliberation_number varchar(30),
    deliberation_date date,
    reason text,
    decided_at timestamp with time zone,
    notified_at timestamp with time zone,
    primary key (rev, id)
);
