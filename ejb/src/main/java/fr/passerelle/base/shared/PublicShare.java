package fr.passerelle.base.shared;

/** Share of public money in an association's income: the majority makes it a probable contracting authority. */
public record PublicShare(Money publicFunding, Money income) {
    public PublicShare {
        if (publicFunding.isNegative() || !income.isPositive()) {
            throw new RuleViolation("publicShare.income");
        }
    }

    public Rate rate() {
        return Rate.between(publicFunding, income);
    }

    /** Strictly more than half (code de la commande publique, L1211-1 2°), one of its three alternative tests. */
    public boolean isMajority() {
        return publicFunding.times(2).exceeds(income);
    }
}
