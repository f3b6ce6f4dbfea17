package callboard.candidate;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** That the notice was read. */
final class NoticeReadForm {

    @FormParam("read")
    @DefaultValue("")
    @Pattern(regexp = "true", message = "candidate.notice.unread")
    String read = "";

    /** See {@link NoticeTicket}. */
    @FormParam("ticket")
    @DefaultValue("")
    String ticket = "";
}
