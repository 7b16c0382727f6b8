-- Texts searched anywhere in a word: an index of trigrams. Looked at after each start, so that a database whose administrator
-- installs or permits pg_trgm later gets its indexes then; without it lists are searched row by row, as on H2.
do $$
begin
    create extension if not exists pg_trgm;
    create index if not exists application_search on application using gin (search_text gin_trgm_ops);
    create index if not exists organisation_search on organisation using gin (search_text gin_trgm_ops);
exception
    when insufficient_privilege or feature_not_supported or undefined_file or undefined_object
            or unique_violation or duplicate_object or duplicate_table then
        raise notice 'no index of trigrams: %', sqlerrm;
end
$$;
