-- Since when a message of the association waits for an answer: the inbox counts these files without reading messages.
alter table application add column unanswered_since timestamp with time zone;
alter table application_aud add column unanswered_since timestamp with time zone;
