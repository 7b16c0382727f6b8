package fr.passerelle.web.office.application;

import fr.passerelle.application.ApplicationFilter;
import fr.passerelle.application.ApplicationRow;
import fr.passerelle.application.Applications;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** One page of the list at a time, straight from the service; filters and order are those of the address. */
class Rows extends LazyDataModel<ApplicationRow> {
    private static final long serialVersionUID = 1L;

    private final transient Applications applications;
    private final transient ApplicationFilter filter;
    private final int count;

    Rows(Applications applications, ApplicationFilter filter, int count) {
        this.applications = applications;
        this.filter = filter;
        this.count = count;
        setRowCount(count);
    }

    /** Counted once for the page; PrimeFaces asks at each load. */
    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return count;
    }

    @Override
    public List<ApplicationRow> load(
            int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        return applications.list(filter, first, pageSize);
    }

    @Override
    public String getRowKey(ApplicationRow row) {
        return row.id().toString();
    }
}
