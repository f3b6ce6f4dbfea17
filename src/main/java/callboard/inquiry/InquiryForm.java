package callboard.inquiry;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Optional;
import java.util.stream.Stream;

/** A new question. */
public class InquiryForm extends WordsForm {

    @FormParam("subject")
    @DefaultValue("")
    String subject = "";

    /** Ref of one of the asker's entries; empty for none. */
    @FormParam("entry")
    @DefaultValue("")
    String entry = "";

    Optional<InquirySubject> subject() {
        return Stream.of(InquirySubject.values())
                .filter(one -> one.name().equals(subject))
                .findFirst();
    }
}
