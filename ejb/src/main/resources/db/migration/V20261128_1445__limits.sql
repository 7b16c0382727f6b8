-- More is counted than tries to sign in: the kind that begins each subject has longer names.
alter table login_throttle alter column subject set data type varchar(120);
