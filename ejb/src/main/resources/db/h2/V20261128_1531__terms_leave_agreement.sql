-- What an agreement says stands in its terms. The check of two of its columns leaves first: it has no name of ours.
execute immediate (select 'alter table agreement drop constraint "' || t.constraint_name || '"'
    from information_schema.table_constraints t
    join information_schema.check_constraints c on c.constraint_schema = t.constraint_schema
        and c.constraint_name = t.constraint_name
    where t.table_name = 'agreement' and c.check_clause like '%ends_on%');
alter table agreement drop column amount, eligible_cost, starts_on, ends_on, payment_plan, in_kind_amount, in_kind_description,
    employment, eu_funds, state_aid, compulsory, advised, audited;
alter table agreement_aud drop column amount, eligible_cost, starts_on, ends_on, payment_plan, in_kind_amount, in_kind_description,
    employment, eu_funds, state_aid, compulsory, advised, audited;
