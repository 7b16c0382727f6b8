-- What the visas of an act rest on: when the deliberation reached the prefect, by what right somebody signs, which public
-- service an aid pays for.
create table transmission (
    id uuid primary key,
    version bigint not null,
    deliberation_number varchar(30) not null,
    deliberation_date date not null,
    transmitted_on date not null,
    recorder_id uuid not null,
    recorded_at timestamp with time zone not null,
    unique (deliberation_number, deliberation_date)
);

create table transmission_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    deliberation_number varchar(30),
    deliberation_date date,
    transmitted_on date,
    recorder_id uuid,
    recorded_at timestamp with time zone,
    primary key (rev, id)
);

alter table issuer add column delegated boolean not null default false;
alter table issuer add column delegation_act varchar(300) not null default '';
alter table issuer_aud add column delegated boolean;
alter table issuer_aud add column delegation_act varchar(300);
-- Whoever is not the president signs by delegation; the act is asked for before the next agreement.
update issuer set delegated = true
    where not (lower(representative_title) like 'président%' or lower(representative_title) like 'la présidente%'
        or lower(representative_title) like 'le président%');

alter table funding_terms add column sgei_duties varchar(2000) not null default '';
alter table funding_terms_aud add column sgei_duties varchar(2000);
