package fr.passerelle.committee;

import fr.passerelle.base.shared.JsonList;
import fr.passerelle.base.shared.Money;
import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.Converter;

@Converter
class MoneyList extends JsonList<Money> {
    MoneyList() {
        super(
                money -> Json.createValue(money.amount().toPlainString()),
                value -> Money.of(((JsonString) value).getString()));
    }
}
