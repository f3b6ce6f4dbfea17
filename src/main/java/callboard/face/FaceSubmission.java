package callboard.face;

import callboard.face.FaceVerification.Way;
import callboard.identity.Certification;
import callboard.matcher.Capture;
import callboard.matcher.Comparison;
import callboard.matcher.Matching;
import callboard.matcher.Pose;
import callboard.media.PhotoRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From pictures to a try: keeps them, lets the machine compare them if there is one and it is wanted, and hands them in. */
@ApplicationScoped
public class FaceSubmission {

    private final FaceService faces;
    private final Matching matching;

    @Inject
    FaceSubmission(FaceService faces, Matching matching) {
        this.faces = faces;
        this.matching = matching;
    }

    /** Whether the candidate has a choice between a machine first and people only. */
    boolean hasMachine() {
        return matching.isThere();
    }

    /**
     * The machine is asked between two transactions, for it takes seconds; not any more once it missed as often as it may.
     *
     * @param pictures in the order of the poses asked for
     * @param wished whether the candidate wants a person and no machine
     */
    void submit(List<byte[]> pictures, Way way, String words, boolean wished) throws PhotoRefused {
        faces.maySubmit().orRefuse();
        String after = faces.last();
        faces.keepFor(pictures, keys -> {
            var captures = new Captures(way, faces.poses(), keys, words);
            Comparison comparison = wished || faces.triesLeft() == 0 ? Comparison.NONE : compare(captures);
            faces.submit(captures, comparison, wished && hasMachine(), after);
        });
    }

    private Comparison compare(Captures captures) {
        Optional<Certification> certified = hasMachine() ? faces.certified() : Optional.empty();
        return certified
                .flatMap(one -> faces.image(one, "certified"))
                .map(portrait -> matching.compare(portrait, pictures(captures)))
                .orElse(Comparison.NONE);
    }

    private List<Capture> pictures(Captures captures) {
        List<Capture> pictures = new ArrayList<>();
        List<Pose> poses = captures.poses();
        for (int i = 0; i < poses.size(); i++) {
            pictures.add(new Capture(poses.get(i), faces.open(captures.keys().get(i))));
        }
        return pictures;
    }
}
