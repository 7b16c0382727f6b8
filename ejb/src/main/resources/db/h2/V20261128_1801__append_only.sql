-- As on PostgreSQL: these tables only grow.
create trigger audit_entry_grows before update, delete on audit_entry for each row call 'fr.passerelle.base.platform.AppendOnly';
create trigger step_grows before update, delete on step for each row call 'fr.passerelle.base.platform.AppendOnly';
create trigger submission_grows before update, delete on submission for each row call 'fr.passerelle.base.platform.AppendOnly';
