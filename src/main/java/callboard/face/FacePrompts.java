package callboard.face;

import callboard.matcher.Pose;
import callboard.web.Signer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws what a candidate is asked to do. The draw follows from a secret of ours, the account and its last try: nobody can guess it,
 * loading the page again does not change it, every try has another one, and nothing needs to be stored before there is a try.
 */
@ApplicationScoped
public class FacePrompts {

    private static final List<Pose> TURNS = List.of(Pose.LEFT, Pose.RIGHT, Pose.UP, Pose.DOWN);

    private final Signer signer;

    @Inject
    FacePrompts(Signer signer) {
        this.signer = signer;
    }

    /**
     * The poses of the next try: ahead, then two different turns.
     *
     * @param lastRef ref of the account's last try, empty before the first
     */
    List<Pose> after(long account, String lastRef) {
        int draw = signer.sign("face-prompt", account + " " + lastRef).hashCode();
        List<Pose> turns = new ArrayList<>(TURNS);
        Pose second = turns.remove(Math.floorMod(draw, 4));
        return List.of(Pose.FRONT, second, turns.get(Math.floorMod(draw >> 8, 3)));
    }
}
