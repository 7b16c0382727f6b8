-- Requests are found by the acronym, SIRET and RNA of their organisation too, and by the name that it has now.
update application set search_text = left(
    search_text || ' ' || (select o.search_text from organisation o where o.id = application.organisation_id), 500);
