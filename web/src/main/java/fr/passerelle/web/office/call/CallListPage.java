package fr.passerelle.web.office.call;

import fr.passerelle.call.CallRow;
import fr.passerelle.call.Calls;
import fr.passerelle.call.ProjectCall;
import fr.passerelle.web.layout.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

@Named("officeCallList")
@RequestScoped
public class CallListPage {
    @Inject
    private Calls calls;

    @Inject
    private Viewer viewer;

    private List<CallRow> rows;

    public void load() {
        rows = calls.listAll();
    }

    public boolean isOpenToPrepare() {
        return ProjectCall.mayBePreparedBy(viewer.actor());
    }

    public List<CallRow> getRows() {
        return rows;
    }
}
