package callboard.identity;

import callboard.data.Secret;

/** A document as it is stored: type, sealed number, blind index, mask. */
record SealedDocument(DocumentType type, Secret secret, String index, String masked) {}
