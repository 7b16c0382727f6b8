-- A call that does not pay for what a body costs to run says so to whoever asks for it, before the file is sent.
alter table project_call add column operating_excluded boolean default false not null;
alter table project_call_aud add column operating_excluded boolean;

-- A project that began longer ago than this was not waiting for the grant: its author says why it is asked for now.
insert into rule_parameter (id, version, code, valid_from, figure, source) values
    ('01985a00-0113-7000-8000-000000000001', 0, 'PROJECT_BEGUN_MONTHS', '2001-01-01', 3,
        'Valeur de départ, à fixer par le règlement des subventions');
