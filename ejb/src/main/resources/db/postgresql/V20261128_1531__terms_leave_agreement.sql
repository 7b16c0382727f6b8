-- What an agreement says stands in its terms.
alter table agreement drop column amount, drop column eligible_cost, drop column starts_on, drop column ends_on,
    drop column payment_plan, drop column in_kind_amount, drop column in_kind_description, drop column employment,
    drop column eu_funds, drop column state_aid, drop column compulsory, drop column advised,
    drop column audited;
alter table agreement_aud drop column amount, drop column eligible_cost, drop column starts_on, drop column ends_on,
    drop column payment_plan, drop column in_kind_amount, drop column in_kind_description, drop column employment,
    drop column eu_funds, drop column state_aid, drop column compulsory, drop column advised,
    drop column audited;
