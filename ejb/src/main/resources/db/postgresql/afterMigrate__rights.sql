-- What the application's own role may do, told again by the owner after each start, so that no new table is forgotten: it owns
-- nothing, creates nothing, and only adds to what only grows (tables with the trigger for it, and the revisions of Envers).
-- Nothing to tell when it is the owner itself.
do $$
declare
    application constant text := '${application}';
    held record;
begin
    if application = current_user then
        return;
    end if;
    -- two nodes that start together wait for each other
    perform pg_advisory_xact_lock(7301);
    execute format('revoke create on schema %I from public, %I', current_schema(), application);
    execute format('revoke temporary on database %I from public, %I', current_database(), application);
    execute format('grant usage on schema %I to %I', current_schema(), application);
    for held in
        select c.oid::regclass as name, c.relkind as kind,
            c.relname in ('flyway_schema_history', 'commune') as given,
            c.relname like '%\_aud' or c.relname = 'revision' or exists (
                select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = 'refuse_change'::regproc) as grows
        from pg_class c
        where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p', 'S', 'v', 'm')
            and pg_get_userbyid(c.relowner) = current_user
    loop
        execute format('revoke all on %s from %I', held.name, application);
        if held.kind = 'S' then
            execute format('grant usage, select on sequence %s to %I', held.name, application);
        else
            execute format('grant %s on %s to %I',
                case when held.given or held.kind in ('v', 'm') then 'select' when held.grows then 'select, insert' else 'select, insert, update, delete' end,
                held.name, application);
        end if;
    end loop;
    -- Whoever asks to be forgotten is: of the revisions, these columns and no other hold a name that may give way.
    for held in
        select * from (values ('revision', 'login'), ('account_aud', 'login, name'), ('answer_aud', 'saved_by, typed'),
            ('message_aud', 'author'), ('note_aud', 'author'), ('correction_aud', 'asked_by'), ('attachment_aud', 'uploaded_by_name'),
            ('application_aud', 'assignee_name, handed_over_by'), ('organisation_aud', 'confirmed_by')) as named (name, columns)
    loop
        execute format('grant update (%s) on %I to %I', held.columns, held.name, application);
    end loop;
end
$$;
