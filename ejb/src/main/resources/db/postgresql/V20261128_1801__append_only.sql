-- These tables only grow: the journal, the history shown to people, what was filed. A correction is a new row.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'table % only grows', tg_table_name using errcode = '23001';
end
$$;

create trigger audit_entry_grows before update or delete on audit_entry for each row execute function refuse_change();
create trigger audit_entry_stays before truncate on audit_entry for each statement execute function refuse_change();
create trigger step_grows before update or delete on step for each row execute function refuse_change();
create trigger step_stays before truncate on step for each statement execute function refuse_change();
create trigger submission_grows before update or delete on submission for each row execute function refuse_change();
create trigger submission_stays before truncate on submission for each statement execute function refuse_change();
