package callboard.identity;

import callboard.rules.Verdict;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** 考生类别: decides the entrance, the log-in and the documents. */
public enum CandidateCategory {
    /** 统招; who lives on the mainland with a residence permit takes the national exam with it. */
    NATIONAL("identity.category.national", DocumentType.RESIDENT_ID, DocumentType.RESIDENCE_PERMIT),
    /** 新疆协作. */
    XINJIANG_COOP("identity.category.xinjiang-coop", DocumentType.RESIDENT_ID),
    /** 留学生. */
    INTERNATIONAL("identity.category.international", DocumentType.PASSPORT, DocumentType.FOREIGN_PERMANENT_RESIDENCE),
    /** 华侨. */
    OVERSEAS_CHINESE("identity.category.overseas-chinese", DocumentType.PASSPORT, DocumentType.RESIDENT_ID),
    /** 港澳. */
    HONG_KONG_MACAO(
            "identity.category.hong-kong-macao", DocumentType.HONG_KONG_MACAO_PERMIT, DocumentType.RESIDENCE_PERMIT),
    /** 台湾省. */
    TAIWAN("identity.category.taiwan", DocumentType.TAIWAN_PERMIT, DocumentType.RESIDENCE_PERMIT);

    private static final WordTable<CandidateCategory> WORDS = WordTable.of(CandidateCategory.class);

    private final String labelKey;
    private final Set<DocumentType> documents;

    CandidateCategory(String labelKey, DocumentType usual, DocumentType... others) {
        this.labelKey = labelKey;
        this.documents = EnumSet.of(usual, others);
    }

    public static Optional<CandidateCategory> read(String text) {
        return WORDS.read(text);
    }

    public String labelKey() {
        return labelKey;
    }

    /** The documents of this category, in the order of their declaration. */
    public Set<DocumentType> documents() {
        return EnumSet.copyOf(documents);
    }

    public Verdict mayUse(DocumentType type) {
        return documents.contains(type) ? Verdict.allowed() : Verdict.refused("identity.document.category");
    }

    /** Registers with a mainland mobile number and may log in with the ID number; the others use e-mail. */
    public boolean isMainland() {
        return this == NATIONAL || this == XINJIANG_COOP;
    }

    /** Sits the joint entrance exam outside the provinces' rosters, and so proves his registration himself. */
    boolean provesRegistration() {
        return this == OVERSEAS_CHINESE || this == HONG_KONG_MACAO || this == TAIWAN;
    }
}
