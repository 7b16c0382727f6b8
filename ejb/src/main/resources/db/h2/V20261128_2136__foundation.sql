-- A foundation is a kind of its own: it signs the contrat d'engagement républicain as an association does.
execute immediate (select 'alter table organisation drop constraint "' || t.constraint_name || '"'
    from information_schema.table_constraints t
    join information_schema.check_constraints c on c.constraint_schema = t.constraint_schema
        and c.constraint_name = t.constraint_name
    where t.table_name = 'organisation' and c.check_clause like '%ADAPTED_COMPANY%');
alter table organisation add constraint organisation_kind_check
    check (kind in ('ASSOCIATION', 'FOUNDATION', 'SIAE', 'ADAPTED_COMPANY', 'COOPERATIVE', 'LOCAL_BODY', 'OTHER'));
