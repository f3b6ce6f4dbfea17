package callboard.sitting;

import callboard.account.Account;
import callboard.account.Accounts;
import callboard.data.Durability;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.Exams;
import callboard.receipt.Receipt;
import callboard.receipt.ReceiptKeys;
import callboard.school.School;
import callboard.school.Schools;
import callboard.subject.Subjects;
import jakarta.data.exceptions.DataException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Hands receipts out: signed once the submission is durable, and the same one for ever. */
@ApplicationScoped
public class ReceiptService {

    private final ReceiptRows rows;
    private final Keeping keeping;
    private final ReceiptKeys keys;
    private final Durability durability;

    @Inject
    ReceiptService(ReceiptRows rows, Keeping keeping, ReceiptKeys keys, Durability durability) {
        this.rows = rows;
        this.keeping = keeping;
        this.keys = keys;
        this.durability = durability;
    }

    /** The receipt of a submitted take. Called outside a transaction, after the submission's commit. */
    public ReceiptRow of(Take take) {
        return rows.ofTake(take.schoolId(), take.id()).orElseGet(() -> sign(take));
    }

    private ReceiptRow sign(Take take) {
        durability.sync();
        try {
            return keeping.keep(take, keys);
        } catch (DataException raced) {
            return rows.ofTake(take.schoolId(), take.id()).orElseThrow(() -> raced);
        }
    }

    /** Gathers what a receipt says and keeps it as it was signed. */
    @ApplicationScoped
    static class Keeping {

        private final ReceiptRows rows;
        private final Schools schools;
        private final Exams exams;
        private final ExamNames names;
        private final Subjects subjects;
        private final Accounts accounts;

        @Inject
        Keeping(ReceiptRows rows, Schools schools, Exams exams, ExamNames names, Subjects subjects, Accounts accounts) {
            this.rows = rows;
            this.schools = schools;
            this.exams = exams;
            this.names = names;
            this.subjects = subjects;
            this.accounts = accounts;
        }

        ReceiptRow keep(Take take, ReceiptKeys keys) {
            ReceiptRow row = new ReceiptRow(take, receipt(take), candidate(take), keys);
            rows.add(row);
            return row;
        }

        private Receipt receipt(Take take) {
            School school = schools.byId(take.schoolId()).orElseThrow();
            Exam exam = exams.byId(take.schoolId(), take.examId()).orElseThrow();
            String subject = subjects.byId(take.schoolId(), take.subjectId())
                    .orElseThrow()
                    .terms()
                    .name();
            TakeSeal seal = take.sealed();
            return new Receipt(
                    school.name(),
                    names.of(exam),
                    subject,
                    take.ref(),
                    seal.at().orElseThrow(),
                    seal.size(),
                    seal.duration(),
                    seal.digest(),
                    List.of());
        }

        private String candidate(Take take) {
            return accounts.byId(take.accountId()).map(Account::name).orElse("");
        }
    }
}
