package fr.passerelle.form;

import static fr.passerelle.form.AccountSide.CHARGE;
import static fr.passerelle.form.AccountSide.INCOME;
import static fr.passerelle.form.AccountSide.IN_KIND_RESOURCE;
import static fr.passerelle.form.AccountSide.IN_KIND_USE;

import java.util.List;
import java.util.stream.Stream;

/**
 * The lines of the budget as associations know them (Cerfa 12156*06, plan comptable ANC 2018-06). {@link #group} is the
 * two-digit account (60 to 79, 86, 87), {@link #P74_METROPOLE} is the request itself.
 */
public enum BudgetAccount {
    C60_SERVICES(60, CHARGE),
    C60_SUPPLIES(60, CHARGE),
    C60_OTHER(60, CHARGE),
    C61_RENT(61, CHARGE),
    C61_MAINTENANCE(61, CHARGE),
    C61_INSURANCE(61, CHARGE),
    C61_DOCUMENTATION(61, CHARGE),
    C62_FEES(62, CHARGE),
    C62_ADVERTISING(62, CHARGE),
    C62_TRAVEL(62, CHARGE),
    C62_BANK(62, CHARGE),
    C63_PAYROLL_TAXES(63, CHARGE),
    C63_OTHER(63, CHARGE),
    C64_PAY(64, CHARGE),
    C64_SOCIAL(64, CHARGE),
    C64_OTHER(64, CHARGE),
    C65_RUNNING(65, CHARGE),
    C66_FINANCIAL(66, CHARGE),
    C67_EXCEPTIONAL(67, CHARGE),
    C68_DEPRECIATION(68, CHARGE),
    C69_TAX(69, CHARGE),
    P70_SALES(70, INCOME),
    P73_TARIFFS(73, INCOME),
    P74_STATE(74, INCOME),
    P74_REGION(74, INCOME),
    P74_DEPARTMENT(74, INCOME),
    P74_METROPOLE(74, INCOME),
    P74_COMMUNES(74, INCOME),
    P74_SOCIAL_BODIES(74, INCOME),
    P74_EU(74, INCOME),
    P74_ASP(74, INCOME),
    P74_OTHER_PUBLIC(74, INCOME),
    P74_PRIVATE(74, INCOME),
    P75_MEMBERSHIPS(75, INCOME),
    P75_GIFTS(75, INCOME),
    P75_OTHER(75, INCOME),
    P76_FINANCIAL(76, INCOME),
    P77_EXCEPTIONAL(77, INCOME),
    P78_REVERSALS(78, INCOME),
    P79_TRANSFERS(79, INCOME),
    C860_RELIEF(86, IN_KIND_USE),
    C861_FREE_GOODS(86, IN_KIND_USE),
    C862_SERVICES(86, IN_KIND_USE),
    C864_VOLUNTEERS(86, IN_KIND_USE),
    P870_VOLUNTEERING(87, IN_KIND_RESOURCE),
    P871_SERVICES(87, IN_KIND_RESOURCE),
    P875_GIFTS(87, IN_KIND_RESOURCE);

    private final int group;
    private final AccountSide side;

    BudgetAccount(int group, AccountSide side) {
        this.group = group;
        this.side = side;
    }

    public int group() {
        return group;
    }

    public AccountSide side() {
        return side;
    }

    public static List<BudgetAccount> of(AccountSide side) {
        return Stream.of(values()).filter(account -> account.side == side).toList();
    }

    /** The accounts of public funders: what counts as public money in the funding plan. */
    public boolean isPublicFunding() {
        return group == 74 && this != P74_PRIVATE;
    }
}
