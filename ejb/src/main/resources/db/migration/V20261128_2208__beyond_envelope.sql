-- Why a decider gave more than the envelope still held
alter table decision add column beyond_envelope varchar(1000);
alter table decision_aud add column beyond_envelope varchar(1000);
