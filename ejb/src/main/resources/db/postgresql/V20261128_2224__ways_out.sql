-- A request may be inadmissible (irrecevable) or closed without follow-up (classée sans suite).
alter table application drop constraint application_state_check;
alter table application add constraint application_state_check
    check (state in ('DRAFT', 'SUBMITTED', 'INCOMPLETE', 'COMPLETE', 'PROPOSED', 'PRESENTED', 'AWARDED', 'REFUSED', 'AWARD_NOTIFIED',
    'REFUSAL_NOTIFIED', 'WITHDRAWN', 'INADMISSIBLE', 'CLOSED'));
