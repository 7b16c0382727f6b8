-- The newest files of one state, of one instructor, of one call, and those with a message without an answer.
create index application_state_newest on application (state, submitted_at desc, id desc);
create index application_assignee_newest on application (assignee_id, submitted_at desc, id desc);
create index application_call_newest on application (call_id, submitted_at desc, id desc);
create index application_unanswered on application (unanswered_since, id);
