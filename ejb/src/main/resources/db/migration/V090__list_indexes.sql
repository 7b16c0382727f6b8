-- The long lists: each order that a list offers is read from an index, not sorted (docs/performance.md).
create index application_due on application (due_on, id);
