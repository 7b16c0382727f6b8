-- A line of the journal about a decision, an agreement, an account or a bank account carries the hash of what that row
-- then said: a row changed behind the product's back no longer agrees with its last line.
alter table audit_entry add column facts varchar(64);
