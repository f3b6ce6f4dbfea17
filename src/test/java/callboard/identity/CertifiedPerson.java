package callboard.identity;

import callboard.Product;
import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Accounts;
import callboard.consent.Agreed;
import java.time.Instant;
import java.time.LocalDate;

/** A candidate who has been certified, without the walk through the pages that lead there. */
public record CertifiedPerson(long account, String phone, String name, String number) {

    public static final String PASSWORD = "a stage of one's own";

    /** @param number a resident ID, best one that belongs to nobody: 99… */
    public static CertifiedPerson of(Product product, String phone, String name, String number) {
        return product.ask(() -> {
            AccountService accounts = product.bean(AccountService.class);
            Account account =
                    accounts.create(new AccountService.Newcomer(Account.Kind.CANDIDATE, name, phone, PASSWORD));
            Agreed.by(product, account);
            return certify(product, account, phone, number);
        });
    }

    /** As {@link #of} for somebody who has registered. */
    public static CertifiedPerson certify(Product product, String phone, String name, String number) {
        return product.ask(() -> {
            Account account = product.bean(AccountService.class).byLogin(phone).orElseThrow();
            account.rename(name);
            product.bean(Accounts.class).save(account);
            return certify(product, account, phone, number);
        });
    }

    private static CertifiedPerson certify(Product product, Account account, String phone, String number) {
        Certification certification =
                new Certification(account.id(), product.clock().now());
        fill(product, certification, account.name(), number);
        certification.certify(product.clock().now());
        product.bean(Certifications.class).add(certification);
        return new CertifiedPerson(account.id(), phone, account.name(), number);
    }

    private static void fill(Product product, Certification certification, String name, String number) {
        Instant now = product.clock().now();
        certification.choose(CandidateCategory.NATIONAL);
        certification.document(
                product.bean(Documents.class).seal(certification, new DocumentNumber(DocumentType.RESIDENT_ID, number)),
                new Person(name, Sex.FEMALE, LocalDate.of(2008, 11, 4)));
        for (ImageSide side : ImageSide.values()) {
            certification.keep(side, "test/" + side);
        }
        certification.attend("江西省", "安澜县第一中学");
        certification.submit(now);
    }
}
