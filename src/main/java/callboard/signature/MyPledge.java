package callboard.signature;

import callboard.entry.Entries;
import callboard.entry.Entry;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.Exams;
import callboard.rules.Asker;
import callboard.school.School;
import callboard.school.Schools;
import callboard.text.ExamText;
import callboard.text.ExamTexts;
import callboard.text.TextKind;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.Optional;

/** The pledge of one of the candidate's own entries, and what its pages show around it. */
@RequestScoped
public class MyPledge {

    private final Asker asker;
    private final Entries entries;
    private final Exams exams;
    private final Schools schools;
    private final ExamTexts texts;
    private final PledgeSignatures signatures;
    private final ExamNames names;
    private final Models models;

    @Inject
    MyPledge(
            Asker asker,
            Entries entries,
            Exams exams,
            Schools schools,
            ExamTexts texts,
            PledgeSignatures signatures,
            ExamNames names,
            Models models) {
        this.asker = asker;
        this.entries = entries;
        this.exams = exams;
        this.schools = schools;
        this.texts = texts;
        this.signatures = signatures;
        this.names = names;
        this.models = models;
    }

    /** An own entry, its newest text and, if there is one, the signature that counts; 404 for foreign entries and without a text. */
    record Found(Entry entry, ExamText text, Optional<PledgeSignature> signature) {}

    Found find(String ref) {
        Entry entry = NotFound.unless(entries.of(asker.me().account(), ref));
        ExamText newest = NotFound.unless(texts.latest(entry.schoolId(), entry.examId(), TextKind.PLEDGE));
        Optional<PledgeSignature> signature = counting(entry);
        ExamText text = signature
                .flatMap(signed -> texts.byNumber(entry.schoolId(), entry.examId(), TextKind.PLEDGE, signed.number()))
                .orElse(newest);
        show(entry, text, signature);
        return new Found(entry, text, signature);
    }

    /** An older signature counts until a version asks to be signed again. */
    private Optional<PledgeSignature> counting(Entry entry) {
        int signed = entry.steps().pledgeVersion();
        boolean counts =
                signed > 0 && signed >= texts.oldestThatCounts(entry.schoolId(), entry.examId(), TextKind.PLEDGE);
        return counts ? signatures.of(entry.schoolId(), entry.id(), signed) : Optional.empty();
    }

    private void show(Entry entry, ExamText text, Optional<PledgeSignature> signature) {
        Exam exam = exams.byId(entry.schoolId(), entry.examId()).orElseThrow();
        School school = schools.byId(entry.schoolId()).orElseThrow();
        models.put("entry", entry);
        models.put("text", text);
        models.put("signature", signature);
        models.put("school", school);
        models.put("examName", names.of(exam));
        models.put("home", "/entries/" + entry.ref());
    }
}
