-- In what capacity a person signs, in the words of the organisation: "présidente", "directeur général".
alter table officer add column capacity varchar(120) default '' not null;
alter table officer_aud add column capacity varchar(120);
