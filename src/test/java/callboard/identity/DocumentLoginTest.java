package callboard.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Account;
import callboard.account.AccountService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Who signs in with the number of his document: category × document × state, all of them. */
@OnBothDatabases
final class DocumentLoginTest {

    private static final String NO_PICTURE = "0".repeat(26);

    private final TestDatabase database;
    private int people;

    DocumentLoginTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void onlyTheCertifiedOfTwoCategoriesAndOnlyWhileTheyAre() {
        try (Product product = Product.still(database)) {
            List<String> in = new ArrayList<>();
            for (CandidateCategory category : CandidateCategory.values()) {
                for (DocumentType type : category.documents()) {
                    for (Certification.State state : Certification.State.values()) {
                        if (signsIn(product, category, type, state)) {
                            in.add(category + " " + type + " " + state);
                        }
                    }
                }
            }

            assertEquals(
                    List.of(
                            "NATIONAL RESIDENT_ID CERTIFIED",
                            "NATIONAL RESIDENCE_PERMIT CERTIFIED",
                            "XINJIANG_COOP RESIDENT_ID CERTIFIED"),
                    in);
            aClosedAccountLeavesItsDocumentToWhoeverProvesIt(product);
        }
    }

    private void aClosedAccountLeavesItsDocumentToWhoeverProvesIt(Product product) {
        DocumentNumber number = new DocumentNumber(DocumentType.RESIDENT_ID, "990726200811049999");
        long first = person(product, CandidateCategory.NATIONAL, number, Certification.State.CERTIFIED);
        assertEquals(OptionalLong.of(first), account(product, number.value()));

        product.act(() -> product.bean(CertificationService.class).forget(first));

        assertEquals(OptionalLong.empty(), account(product, number.value()));
        Certification left =
                product.ask(() -> product.bean(Certifications.class).of(first).orElseThrow());
        assertEquals(
                "DRAFT,,,,",
                String.join(
                        ",",
                        left.state().name(),
                        left.name(),
                        left.documentMasked(),
                        left.region(),
                        left.key(ImageSide.FRONT)));
        long second = person(product, CandidateCategory.NATIONAL, number, Certification.State.CERTIFIED);
        assertEquals(OptionalLong.of(second), account(product, number.value()));
    }

    private boolean signsIn(Product product, CandidateCategory category, DocumentType type, Certification.State state) {
        String number = (type == DocumentType.RESIDENCE_PERMIT ? "810000" : "990101") + "20080101" + (1000 + ++people);
        long account = person(product, category, new DocumentNumber(type, number), state);
        return account(product, number).equals(OptionalLong.of(account));
    }

    private long person(Product product, CandidateCategory category, DocumentNumber number, Certification.State state) {
        String phone = "139" + (10_000_000 + ++people);
        return product.ask(() -> {
            Account made = product.bean(AccountService.class)
                    .create(new AccountService.Newcomer(Account.Kind.CANDIDATE, "", phone, "a stage of one's own"));
            Certification certification = certification(product, made, category, number);
            lead(certification, state, product.clock().now());
            product.bean(Certifications.class).add(certification);
            return made.id();
        });
    }

    private static OptionalLong account(Product product, String number) {
        return product.ask(() -> product.bean(DocumentLogin.class).account(number));
    }

    private static Certification certification(
            Product product, Account account, CandidateCategory category, DocumentNumber number) {
        Certification certification =
                new Certification(account.id(), product.clock().now());
        certification.choose(category);
        certification.document(
                product.bean(Documents.class).seal(certification, number),
                new Person("林知夏", Sex.FEMALE, LocalDate.of(2008, 11, 4)));
        for (ImageSide side : ImageSide.values()) {
            certification.keep(side, NO_PICTURE);
        }
        certification.attend("江西省", "安澜县第一中学");
        return certification;
    }

    private static void lead(Certification certification, Certification.State state, Instant now) {
        if (state != Certification.State.DRAFT) {
            certification.submit(now);
        }
        if (state == Certification.State.RETURNED) {
            certification.giveBack(EntryReason.Given.NONE);
        } else if (state == Certification.State.CERTIFIED || state == Certification.State.LOST) {
            certification.certify(now);
        }
        if (state == Certification.State.LOST) {
            certification.lose();
        }
    }
}
