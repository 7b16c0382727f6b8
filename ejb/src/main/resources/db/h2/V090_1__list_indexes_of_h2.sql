-- H2 reads no index backwards, and sorts everything when an index lacks the last column of an order.
create index application_oldest on application (submitted_at, id);
create index application_reference on application (reference, id);
