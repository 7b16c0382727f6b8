package fr.passerelle.organisation;

import fr.passerelle.base.shared.EmailAddress;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.Rna;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.SearchText;
import fr.passerelle.base.shared.Siret;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.hibernate.envers.Audited;

/** A body that applies for funds. What it declares holds at once; staff confirm its identity once they have seen proof. */
@Entity
@Audited
public class Organisation extends Persistent {
    private static final int YEARS_BACK = 6;

    private Siret siret;
    private String name;
    private String acronym;
    private Rna rna;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @Enumerated(EnumType.STRING)
    private InclusionStatus inclusionStatus;

    @Embedded
    private Address address;

    private EmailAddress email;
    private String phone;
    private String website;
    private String activity;
    private MonthDay fiscalYearEnd;
    private String searchText;
    private Instant createdAt;
    private Instant confirmedAt;
    private String confirmedBy;

    @OneToMany(mappedBy = "organisation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("legalRepresentative desc, name")
    private List<Officer> officers = new ArrayList<>();

    @OneToMany(mappedBy = "organisation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("fiscalYear desc")
    private List<KeyFigures> figures = new ArrayList<>();

    protected Organisation() {}

    /** @param commune the one of the métropole where the seat is, null elsewhere */
    public Organisation(Profile profile, Commune commune, Instant createdAt) {
        super(Ids.next());
        this.siret = profile.identity().siret();
        this.createdAt = createdAt;
        describe(profile, commune);
    }

    /** Rewrites the profile. An identity that changes has to be confirmed again; a seat may move, a legal unit not. */
    public void describe(Profile profile, Commune commune) {
        Identity identity = profile.identity();
        if (!identity.siret().siren().equals(siret.siren())) {
            throw RuleViolation.onField("siret", "organisation.siren", siret.siren());
        }
        if (name != null && !identity.equals(identity())) {
            confirmedAt = null;
            confirmedBy = null;
        }
        siret = identity.siret();
        name = identity.name();
        acronym = identity.acronym();
        rna = identity.rna();
        kind = identity.kind();
        inclusionStatus = identity.status();
        address = new Address(profile.seat(), commune);
        email = profile.contact().email();
        phone = profile.contact().phone();
        website = profile.contact().website();
        activity = profile.activity();
        fiscalYearEnd = profile.fiscalYearEnd();
        searchText = SearchText.of(name, acronym, siret.value(), Objects.toString(rna, ""));
    }

    public Profile profile() {
        return new Profile(identity(), address.seat(), getContact(), activity, fiscalYearEnd);
    }

    /** Name, acronym, SIRET and RNA as lists are searched by them. */
    public String getSearchText() {
        return searchText;
    }

    private Identity identity() {
        return new Identity(siret, name, acronym, rna, kind, inclusionStatus);
    }

    void confirm(String by, Instant at) {
        if (isConfirmed()) {
            throw new RuleViolation("organisation.alreadyConfirmed");
        }
        confirmedAt = at;
        confirmedBy = by;
    }

    Officer appoint(OfficerProfile profile) {
        giveWayTo(profile, null);
        Officer officer = new Officer(this, profile);
        officers.add(officer);
        return officer;
    }

    void change(UUID officerId, OfficerProfile profile) {
        Officer officer = officer(officerId);
        if (officer.isLegalRepresentative() && !profile.legalRepresentative()) {
            throw RuleViolation.onField("legalRepresentative", "organisation.representativeNeeded");
        }
        giveWayTo(profile, officer);
        officer.describe(profile);
    }

    void dismiss(UUID officerId) {
        Officer officer = officer(officerId);
        if (officer.isLegalRepresentative()) {
            throw new RuleViolation("organisation.representativeNeeded");
        }
        officers.remove(officer);
    }

    public Officer officer(UUID officerId) {
        return officers.stream()
                .filter(officer -> officer.getId().equals(officerId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void giveWayTo(OfficerProfile profile, Officer same) {
        if (profile.legalRepresentative()) {
            officers.stream().filter(officer -> !officer.equals(same)).forEach(Officer::stepBack);
        }
    }

    /** Declares a closed year, or corrects it. */
    void declare(YearFigures declared, LocalDate today) {
        int latest = lastClosedYear(today);
        if (declared.year() > latest || declared.year() < latest - YEARS_BACK) {
            throw RuleViolation.onField(
                    "year", "figures.year", String.valueOf(latest - YEARS_BACK), String.valueOf(latest));
        }
        figuresOf(declared.year())
                .ifPresentOrElse(known -> known.correct(declared), () -> figures.add(new KeyFigures(this, declared)));
    }

    /** The year in which the last financial year ended, today included. */
    public int lastClosedYear(LocalDate today) {
        return today.isBefore(fiscalYearEnd.atYear(today.getYear())) ? today.getYear() - 1 : today.getYear();
    }

    /** Brings in, while the database is there, what the pages will show. */
    void load() {
        officers.size();
        figures.size();
        Hibernate.initialize(address.getCommune());
    }

    public Optional<KeyFigures> figuresOf(int year) {
        return figures.stream().filter(known -> known.getFiscalYear() == year).findFirst();
    }

    public Optional<Officer> legalRepresentative() {
        return officers.stream().filter(Officer::isLegalRepresentative).findFirst();
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public Siret getSiret() {
        return siret;
    }

    public String getName() {
        return name;
    }

    public String getAcronym() {
        return acronym;
    }

    public Rna getRna() {
        return rna;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    /** False when it may be somebody in business on their own: nothing of a natural person is published. */
    public boolean isLegalPerson() {
        return kind != OrganisationKind.OTHER || nature() == LegalNature.ASSOCIATION;
    }

    /** An insertion body or a workshop may be an association: its number in the register of associations tells. */
    public LegalNature nature() {
        return switch (kind) {
            case ASSOCIATION -> LegalNature.ASSOCIATION;
            case FOUNDATION -> LegalNature.FOUNDATION;
            case LOCAL_BODY -> LegalNature.PUBLIC_BODY;
            case SIAE, ADAPTED_COMPANY, COOPERATIVE, OTHER ->
                rna == null ? LegalNature.PRIVATE_BODY : LegalNature.ASSOCIATION;
        };
    }

    public InclusionStatus getInclusionStatus() {
        return inclusionStatus;
    }

    public Address getAddress() {
        return address;
    }

    public Contact getContact() {
        return new Contact(email, phone, website);
    }

    public String getActivity() {
        return activity;
    }

    public MonthDay getFiscalYearEnd() {
        return fiscalYearEnd;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    public String getConfirmedBy() {
        return confirmedBy;
    }

    public List<Officer> getOfficers() {
        return Collections.unmodifiableList(officers);
    }

    public List<KeyFigures> getFigures() {
        return Collections.unmodifiableList(figures);
    }
}
