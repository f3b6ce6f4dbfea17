package callboard.receipt;

import jakarta.ws.rs.FormParam;

/** The text of a receipt, as it was pasted. */
public final class VerifyForm {

    @FormParam("receipt")
    public String receipt = "";
}
