package callboard.owndata;

import callboard.account.Account;
import callboard.face.FaceService;
import callboard.identity.Certification;
import callboard.identity.CertificationService;
import callboard.identity.Certifications;
import callboard.identity.DocumentNumber;
import callboard.identity.ImageSide;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who he is: what he certified with, in full, and the pictures of documents and face. */
@ApplicationScoped
class IdentityPart {

    private final Certifications certifications;
    private final CertificationService service;
    private final FaceService faces;

    @Inject
    IdentityPart(Certifications certifications, CertificationService service, FaceService faces) {
        this.certifications = certifications;
        this.service = service;
        this.faces = faces;
    }

    /** The certification; null for what he has not stated. */
    record Certified(
            String state,
            @Nullable String category,
            @Nullable String documentType,
            @Nullable String documentNumber,
            String name,
            @Nullable String sex,
            @Nullable LocalDate birthDate,
            String region,
            String school,
            @Nullable Instant submittedAt,
            @Nullable Instant certifiedAt) {}

    Map<String, Object> of(Account me) {
        Map<String, Object> data = new LinkedHashMap<>();
        certifications.of(me.id()).ifPresent(own -> data.put("certification", certified(own)));
        return data;
    }

    private Certified certified(Certification own) {
        return new Certified(
                own.state().name(),
                own.category().map(Enum::name).orElse(null),
                own.documentType().map(Enum::name).orElse(null),
                service.number(own).map(DocumentNumber::value).orElse(null),
                own.name(),
                own.sex().map(Enum::name).orElse(null),
                own.birthDate().orElse(null),
                own.region(),
                own.school(),
                own.submittedAt().orElse(null),
                own.certifiedAt().orElse(null));
    }

    /** By their names in the ZIP. */
    Map<String, byte[]> pictures(Account me) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        certifications.of(me.id()).ifPresent(own -> {
            for (ImageSide side : ImageSide.values()) {
                Optional<byte[]> picture = service.image(own, side);
                picture.ifPresent(
                        bytes -> files.put("document/" + side.name().toLowerCase(Locale.ROOT) + ".jpg", bytes));
            }
        });
        faces.captures(me.id()).forEach((pose, bytes) -> files.put("face/" + pose + ".jpg", bytes));
        return files;
    }
}
