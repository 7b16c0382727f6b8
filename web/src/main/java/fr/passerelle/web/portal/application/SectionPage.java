package fr.passerelle.web.portal.application;

import fr.passerelle.application.reading.Applications;
import fr.passerelle.application.reading.FilledForm;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.form.Gap;
import fr.passerelle.web.faces.Errors;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One page of questions of a file, whatever the section: the form says what is asked, the draft what is known. */
@Named
@ViewScoped
public class SectionPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String CHECK = "check";
    private static final int FIRST_ROWS = 3;

    @Inject
    private Applications applications;

    @Inject
    private SectionViews sections;

    @Inject
    private Summaries summaries;

    @Inject
    private Errors errors;

    @Inject
    private ReaderTexts texts;

    @Inject
    private Notices notices;

    @Inject
    private Merge merge;

    private UUID id;
    private String section;
    private String back;
    private int rowCount = FIRST_ROWS;
    private String seen;
    private final Typed typed = new Typed();
    private transient SectionView view;

    public void load() {
        if (id == null) {
            throw new NotFound();
        }
        FilledForm filled = getView().filled();
        filled.form().questions(view.section()).forEach(question -> typed.read(question, filled.typed()));
        view.gaps().stream().filter(gap -> CHECK.equals(back) || gap.isWrong()).forEach(this::tell);
    }

    private void tell(Gap gap) {
        errors.tell(
                Addresses.fieldId(gap.field()),
                summaries.label(view.filled(), gap.field()),
                texts.domain(gap.code(), gap.args().toArray()));
    }

    /** Saves what was typed; stays here when somebody else wrote in the same field meanwhile. */
    public String saveAndGoOn() {
        return saved(next());
    }

    public String saveAndList() {
        return saved(Addresses.tasks(id));
    }

    public String addRow() {
        return saved(Addresses.section(id, getView().section()) + "&rows="
                + (getRows().size() + 1));
    }

    /** Keeps, for each field in conflict, what the person chose. */
    public String settle() {
        merge.settle(id);
        return told(Addresses.section(id, getView().section()));
    }

    private String saved(String address) {
        merge.save(id, getView().open(), typed, SeenVersions.read(seen));
        return told(address);
    }

    private String told(String address) {
        if (merge.isNeeded()) {
            return null;
        }
        view = null;
        List<Gap> wrong = getView().gaps().stream().filter(Gap::isWrong).toList();
        if (wrong.isEmpty()) {
            notices.done("section.saved");
        } else {
            notices.warn(sections.links(getView().filled(), wrong), saved(wrong.size()), wrong.size());
        }
        return Addresses.redirect(address);
    }

    private static String saved(int wrong) {
        return wrong == 1 ? "section.savedWrong" : "section.savedManyWrong";
    }

    private String next() {
        return CHECK.equals(back)
                ? Addresses.check(id)
                : Optional.ofNullable(getView().neighbours().next()).orElse(Addresses.check(id));
    }

    /** Of no file while the server rebuilds a page that it forgot: its address is read just after. */
    public SectionView getView() {
        if (id == null) {
            return SectionView.NONE;
        }
        if (view == null) {
            view = sections.of(applications.fill(id), section);
        }
        return view;
    }

    public List<Row> getRows() {
        return getView().rows(typed, rowCount);
    }

    public List<Merge.Side> getSides() {
        return merge.sides(getView().filled().form());
    }

    public Merge getMerge() {
        return merge;
    }

    public Typed getTyped() {
        return typed;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }

    public int getRowCount() {
        return rowCount;
    }

    public void setRowCount(int rowCount) {
        this.rowCount = Math.max(FIRST_ROWS, rowCount);
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
