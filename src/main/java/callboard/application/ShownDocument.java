package callboard.application;

import callboard.identity.DocumentType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The document somebody applied with, as it may be shown and found.
 *
 * @param index blind index of the number, for an exact search
 */
@Embeddable
public record ShownDocument(
        @Enumerated(EnumType.STRING) @Column(name = "document_type", updatable = false)
        DocumentType type,

        @Column(name = "document_masked", updatable = false) String masked,

        @Column(name = "document_index", updatable = false) String index) {}
