-- What an instructor proposes and a committee advises is said year by year, as it was asked: '12000.00/10000.00/7000.00'.
-- Null where it was said before as one amount.
alter table assessment add column year_split varchar(200);
alter table assessment_aud add column year_split varchar(200);
alter table committee_opinion add column year_split varchar(200);
alter table committee_opinion_aud add column year_split varchar(200);

-- A year of an award may receive nothing: it keeps its row. The check of the amount has no name of ours.
execute immediate (select 'alter table award_year drop constraint "' || t.constraint_name || '"'
    from information_schema.table_constraints t
    join information_schema.check_constraints c on c.constraint_schema = t.constraint_schema
        and c.constraint_name = t.constraint_name
    where t.table_name = 'award_year' and c.check_clause like '%amount%');
alter table award_year add constraint award_year_amount check (amount >= 0);
