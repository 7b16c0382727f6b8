-- When the métropole first wrote a message that the association has neither answered nor marked as read
alter table application add column unread_since timestamp with time zone;
alter table application_aud add column unread_since timestamp with time zone;
