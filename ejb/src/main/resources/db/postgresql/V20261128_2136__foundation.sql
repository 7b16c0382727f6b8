-- A foundation is a kind of its own: it signs the contrat d'engagement républicain as an association does.
alter table organisation drop constraint organisation_kind_check;
alter table organisation add constraint organisation_kind_check
    check (kind in ('ASSOCIATION', 'FOUNDATION', 'SIAE', 'ADAPTED_COMPANY', 'COOPERATIVE', 'LOCAL_BODY', 'OTHER'));
