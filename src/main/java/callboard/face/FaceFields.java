package callboard.face;

import jakarta.ws.rs.FormParam;

/** What the form of the face verification shows beside its files. Unless he chooses the machine, people compare. */
public class FaceFields {

    /** Who compares first; the candidate chooses where there is a machine. */
    enum Comparer {
        MACHINE,
        PERSON
    }

    @FormParam("how")
    String how;

    @FormParam("words")
    String words;

    FaceFields(String how, String words) {
        this.how = how;
        this.words = words;
    }
}
