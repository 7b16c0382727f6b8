-- What is told about a file without moving it stands beside its steps, not among them.
create table remark (
    id uuid primary key,
    subject_type varchar(60) not null,
    subject_id uuid not null,
    matter varchar(60) not null,
    actor_id uuid not null,
    actor_name varchar(200) not null,
    at timestamp with time zone not null,
    words text
);
create index remark_subject on remark (subject_id, at);
insert into remark (id, subject_type, subject_id, matter, actor_id, actor_name, at, words)
    select id, subject_type, subject_id, action, actor_id, actor_name, at, remark from step
    where action = 'TAKE_CHARGE' and subject_type = 'Application';
delete from step where action = 'TAKE_CHARGE' and subject_type = 'Application';

-- What was asked back knows the step by which it was asked: the first one from that instant on.
alter table correction add column step_id uuid;
alter table correction_aud add column step_id uuid;
update correction set step_id = (
    select s.id from step s
    where s.subject_id = correction.application_id and s.action = 'ASK_CORRECTION' and s.at >= correction.asked_at
    order by s.at, s.id
    fetch first 1 row only);
