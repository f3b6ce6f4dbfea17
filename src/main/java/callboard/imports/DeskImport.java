package callboard.imports;

import callboard.school.DeskSchool;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;

/** The import that a desk page is about, found through the school of its address. */
@RequestScoped
public class DeskImport {

    private final DeskSchool desk;
    private final RosterImports imports;
    private final Models models;

    @Inject
    DeskImport(DeskSchool desk, RosterImports imports, Models models) {
        this.desk = desk;
        this.imports = imports;
        this.models = models;
    }

    /** The import of this name at this school, or 404; its page gets it, its addresses and what may be done here. */
    public RosterImport find(String ref) {
        RosterImport roster = NotFound.unless(imports.byRef(desk.id(), ref));
        models.put("school", desk.school());
        models.put("roster", roster);
        models.put("home", href(roster));
        models.put("list", desk.href("roster/imports"));
        models.put("may", desk.mayPrepare());
        return roster;
    }

    public String list() {
        return desk.href("roster/imports");
    }

    public String href(RosterImport roster) {
        return desk.href("roster/imports/" + roster.ref());
    }
}
