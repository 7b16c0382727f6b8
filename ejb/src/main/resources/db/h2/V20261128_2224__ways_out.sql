-- A request may be inadmissible (irrecevable) or closed without follow-up (classée sans suite).
execute immediate (select 'alter table application drop constraint "' || t.constraint_name || '"'
    from information_schema.table_constraints t
    join information_schema.check_constraints c on c.constraint_schema = t.constraint_schema
        and c.constraint_name = t.constraint_name
    where t.table_name = 'application' and c.check_clause like '%REFUSAL_NOTIFIED%');
alter table application add constraint application_state_check
    check (state in ('DRAFT', 'SUBMITTED', 'INCOMPLETE', 'COMPLETE', 'PROPOSED', 'PRESENTED', 'AWARDED', 'REFUSED', 'AWARD_NOTIFIED',
    'REFUSAL_NOTIFIED', 'WITHDRAWN', 'INADMISSIBLE', 'CLOSED'));
