-- Documents are read back before they are kept; those of before are, once, in the background: whether every word that was
-- to be printed is on their pages.
alter table stored_document add column read_back boolean default false not null;
alter table stored_document_aud add column read_back boolean;

create table document_reading (
    id uuid primary key,
    version bigint not null,
    document_id uuid not null unique references stored_document (id),
    outcome varchar(10) not null check (outcome in ('UNREAD', 'WHOLE', 'LOST', 'CHANGED')),
    words text not null,
    read_at timestamp with time zone not null
);
create index document_reading_outcome on document_reading (outcome);

create table document_reading_aud (
    id uuid not null,
    rev bigint not null references revision (id),
    revtype smallint,
    document_id uuid,
    outcome varchar(10),
    words text,
    read_at timestamp with time zone,
    primary key (rev, id)
);
