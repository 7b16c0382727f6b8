-- A message is known by what it asks and for which agreement, no longer by its words.
alter table message add column kind varchar(20) default 'WRITTEN' not null;
alter table message add column about_id uuid;
alter table message_aud add column kind varchar(20);
alter table message_aud add column about_id uuid;

-- Before this day a request for a bank account could only be these words, with the reference of its agreement.
update message set
    kind = 'ACCOUNT_REQUEST',
    about_id = (
        select a.id from agreement a
        where a.application_id = message.application_id
            and message.body like 'La convention ' || a.reference || ' est en préparation. Pour l’émettre, %')
where from_staff and exists (
    select 1 from agreement a
    where a.application_id = message.application_id
        and message.body like 'La convention ' || a.reference || ' est en préparation. Pour l’émettre, %');

alter table message add constraint message_kind check (
    kind = 'WRITTEN' and about_id is null or kind = 'ACCOUNT_REQUEST' and about_id is not null);
create index message_about on message (about_id);
