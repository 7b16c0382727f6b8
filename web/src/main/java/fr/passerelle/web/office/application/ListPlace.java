package fr.passerelle.web.office.application;

import fr.passerelle.application.reading.ApplicationRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where a file stands in the list that it was opened from: its neighbours, and the addresses to go to them. Nobody's
 * place when the list changed so much that the file is no longer near.
 */
public record ListPlace(ListQuery query, List<Neighbour> neighbours) {
    static final int AROUND = 3;

    /** {@code at} is the place in the list, from 0. */
    public record Neighbour(ApplicationRow row, int at, boolean here, String href) {}

    /** @param window the rows of the list from place {@code first} on */
    static ListPlace of(UUID file, ListQuery query, int first, List<ApplicationRow> window) {
        List<Neighbour> neighbours = new ArrayList<>();
        for (ApplicationRow row : window) {
            int at = first + neighbours.size();
            neighbours.add(new Neighbour(row, at, row.id().equals(file), address(row.id(), at, query)));
        }
        boolean near = neighbours.stream().anyMatch(Neighbour::here);
        return new ListPlace(query, near ? List.copyOf(neighbours) : List.of());
    }

    static String address(UUID file, int at, ListQuery query) {
        String list = query.query();
        return "/office/application/file.xhtml?id=" + file + "&at=" + at + (list.isEmpty() ? "" : "&" + list);
    }

    /** What an address says of the list and the place in it, to be added to another address of the same file. */
    static String carried(Map<String, String[]> parameters) {
        String[] at = parameters.get("at");
        if (at == null || !at[0].matches("\\d{1,6}")) {
            return "";
        }
        return "&at=" + at[0] + "&" + ListQuery.of(parameters).query();
    }

    public String getBack() {
        String list = query.query();
        return "/office/application/list.xhtml" + (list.isEmpty() ? "" : "?" + list);
    }

    /** Null when the file is the first one. */
    public String getPrevious() {
        return hrefAt(-1);
    }

    /** Null when the file is the last one. */
    public String getNext() {
        return hrefAt(1);
    }

    private String hrefAt(int step) {
        for (int i = 0; i < neighbours.size(); i++) {
            int wanted = i + step;
            if (neighbours.get(i).here() && wanted >= 0 && wanted < neighbours.size()) {
                return neighbours.get(wanted).href();
            }
        }
        return null;
    }
}
