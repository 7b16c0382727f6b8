create table step (
    id uuid primary key,
    subject_type varchar(60) not null,
    subject_id uuid not null,
    action varchar(60) not null,
    from_state varchar(60) not null,
    to_state varchar(60) not null,
    actor_id uuid not null,
    actor_name varchar(200) not null,
    at timestamp with time zone not null,
    remark text
);
create index step_subject on step (subject_id, at);
