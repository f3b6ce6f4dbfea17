package callboard.owndata;

import callboard.account.Account;
import callboard.appeal.AppealService;
import callboard.appeal.IdentityAppeal;
import callboard.appeal.Supplement;
import callboard.appeal.SupplementService;
import callboard.correction.Changes;
import callboard.correction.Correction;
import callboard.correction.CorrectionService;
import callboard.inquiry.InquiryService;
import callboard.inquiry.Said;
import callboard.review.Desk;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What he asked the platform to decide or to answer: appeals, corrections, and his questions with their answers. */
@RequestScoped
class CasesPart {

    private final AppealService appeals;
    private final SupplementService supplements;
    private final CorrectionService corrections;
    private final InquiryService inquiries;
    private final Desk desk;
    private final Ui ui;

    @Inject
    CasesPart(
            AppealService appeals,
            SupplementService supplements,
            CorrectionService corrections,
            InquiryService inquiries,
            Desk desk,
            Ui ui) {
        this.appeals = appeals;
        this.supplements = supplements;
        this.corrections = corrections;
        this.inquiries = inquiries;
        this.desk = desk;
        this.ui = ui;
    }

    /** An appeal; null for what has not happened. The account on the other side is never named. */
    record Appeal(
            String number,
            String document,
            String state,
            String words,
            String contact,
            @Nullable Instant submittedAt,
            @Nullable Instant decidedAt,
            String reason) {}

    /** What was asked for beside the documents, and what he handed in; whoever holds the document is not told that it is claimed. */
    record Supplied(
            String wanted,
            Instant askedAt,
            Instant answerBy,
            @Nullable Instant answeredAt,
            String words) {}

    /** A value that was to be changed. */
    record Change(String detail, String before, String after) {}

    /** A correction; what a reviewer wrote who opened it is not the candidate's. */
    record Corrected(
            String number,
            String state,
            boolean byPlatform,
            List<Change> changes,
            String words,
            @Nullable Instant submittedAt,
            @Nullable Instant decidedAt,
            String reason) {}

    /** One line of a question. */
    record Line(String by, Instant at, String text) {}

    /** A question. */
    record Asked(String number, String subject, String state, Instant begunAt, List<Line> lines) {}

    /**
     * The rows, with what is needed to open their pictures later, outside of any transaction.
     *
     * @param numbers of cases at the desk, by ref; one that was never handed in has none
     */
    record Cases(
            List<IdentityAppeal> appeals,
            List<Supplement> supplements,
            List<Correction> corrections,
            List<InquiryService.Talk> talks,
            Map<String, String> numbers) {

        String number(String ref) {
            return numbers.getOrDefault(ref, ref);
        }
    }

    /** Six statements, however many there are. */
    Cases find(Account me) {
        return new Cases(
                appeals.of(me.id()),
                supplements.of(me.id()),
                corrections.about(me.id()),
                inquiries.talks(me.id()),
                desk.numbers(me.id()));
    }

    Map<String, Object> of(Cases cases) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "appeals",
                cases.appeals().stream().map(one -> appeal(one, cases)).toList());
        data.put("supplements", cases.supplements().stream().map(this::supplied).toList());
        data.put(
                "corrections",
                cases.corrections().stream().map(one -> corrected(one, cases)).toList());
        data.put("inquiries", cases.talks().stream().map(this::asked).toList());
        return data;
    }

    /** By their names in the ZIP; asks the database nothing. */
    Map<String, byte[]> pictures(Cases cases) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        cases.appeals()
                .forEach(one -> appeals.evidence(one)
                        .forEach((word, bytes) ->
                                files.put("appeals/" + cases.number(one.ref()) + "/" + word + ".jpg", bytes)));
        int place = 1;
        for (Supplement one : cases.supplements()) {
            put(files, "supplements/" + place, supplements.images(one));
            place++;
        }
        for (Correction one : cases.corrections()) {
            put(files, "corrections/" + cases.number(one.ref()), one.byStaff() ? List.of() : corrections.images(one));
        }
        return files;
    }

    private static void put(Map<String, byte[]> files, String folder, List<byte[]> pictures) {
        for (int at = 0; at < pictures.size(); at++) {
            files.put(folder + "/" + (at + 1) + ".jpg", pictures.get(at));
        }
    }

    private Appeal appeal(IdentityAppeal one, Cases cases) {
        return new Appeal(
                cases.number(one.ref()),
                one.documentMasked(),
                one.state().name(),
                one.words(),
                one.contact(),
                one.submittedAt().orElse(null),
                one.decidedAt().orElse(null),
                text(one.reasonKey(), one.reasonWords()));
    }

    private Supplied supplied(Supplement one) {
        return new Supplied(
                text(one.reasonKey(), one.reasonWords()),
                one.askedAt(),
                one.answerBy(),
                one.answeredAt().orElse(null),
                supplements.words(one));
    }

    private Corrected corrected(Correction one, Cases cases) {
        return new Corrected(
                cases.number(one.ref()),
                one.state().name(),
                one.byStaff(),
                one.changes().lines().stream().map(this::change).toList(),
                one.byStaff() ? "" : one.words(),
                one.submittedAt().orElse(null),
                one.decidedAt().orElse(null),
                one.byStaff() ? "" : text(one.reasonKey(), one.reasonWords()));
    }

    private Change change(Changes.Line line) {
        return new Change(line.detail().name(), value(line, line.before()), value(line, line.after()));
    }

    private String value(Changes.Line line, String value) {
        return line.isWord() ? text(value, "") : value;
    }

    private Asked asked(InquiryService.Talk talk) {
        return new Asked(
                talk.inquiry().number(),
                talk.inquiry().subject().name(),
                talk.inquiry().state().name(),
                talk.inquiry().begunAt(),
                talk.said().stream().map(this::line).toList());
    }

    private Line line(Said said) {
        return new Line(said.byStaff() ? "support" : "me", said.at(), text(said.reasonKey(), said.words()));
    }

    /** A reason in the reader's language, and the words that stood behind it. */
    private String text(String key, String words) {
        List<String> parts = new ArrayList<>();
        if (!key.isEmpty()) {
            parts.add(ui.text(key, List.of()));
        }
        if (!words.isEmpty()) {
            parts.add(words);
        }
        return String.join("\n", parts);
    }
}
