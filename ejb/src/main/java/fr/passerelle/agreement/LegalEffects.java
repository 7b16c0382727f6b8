package fr.passerelle.agreement;

import fr.passerelle.agreement.schedule.AgreementRules;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.YearlyAid;
import jakarta.persistence.Embeddable;
import java.util.List;

/** What the law says of this grant once it stands beside the other aids of the same beneficiary. */
@Embeddable
public class LegalEffects {
    private boolean compulsory;
    private boolean advised;
    private boolean audited;

    protected LegalEffects() {}

    private LegalEffects(boolean compulsory, boolean advised, boolean audited) {
        this.compulsory = compulsory;
        this.advised = advised;
        this.audited = audited;
    }

    /**
     * @param funder the métropole, as it is named in {@code aids}
     * @param aids every aid of the years of the agreement, this one included
     * @param publicFunding all public money of the last known year
     */
    public static LegalEffects of(
            String funder, List<YearlyAid> aids, Money publicFunding, AgreementRules.Thresholds limits) {
        List<Integer> years = aids.stream().map(YearlyAid::year).distinct().toList();
        boolean compulsory =
                years.stream().anyMatch(year -> YearlyAid.agreementCompulsory(aids, funder, year, limits.agreement()));
        boolean advised =
                years.stream().anyMatch(year -> YearlyAid.agreementAdvised(aids, funder, year, limits.agreement()));
        boolean audited = publicFunding.exceeds(limits.audit())
                || years.stream().anyMatch(year -> YearlyAid.auditCompulsory(aids, year, limits.audit()));
        return new LegalEffects(compulsory, advised && !compulsory, audited);
    }

    /** The law demands a written agreement (TH-01, TH-02). */
    public boolean isCompulsory() {
        return compulsory;
    }

    /** Help in kind alone brings the total above the threshold: sources disagree, better write one. */
    public boolean isAdvised() {
        return advised;
    }

    /** The beneficiary must have its accounts audited and published (TH-04, TH-05). */
    public boolean isAudited() {
        return audited;
    }
}
