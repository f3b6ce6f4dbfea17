package callboard.video;

import java.util.Arrays;
import java.util.Optional;

/** The times of all packets, as ffprobe lists them: {@code video,1.033000,0.033000,K__}. */
final class Timeline {
    private static final double NONE = Double.NaN;

    private double first = Double.MAX_VALUE;
    private double end;
    private final double[] frames;

    Timeline(Outcome packets) {
        this.frames = packets.lines()
                .map(line -> line.split(",", -1))
                .filter(packet -> packet.length >= 3)
                .mapToDouble(this::take)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
    }

    private double take(String[] packet) {
        double at = number(packet[1]).orElse(NONE);
        if (Double.isFinite(at)) {
            first = Math.min(first, at);
            end = Math.max(end, at + number(packet[2]).orElse(0.0));
        }
        return packet[0].equals("video") ? at : NONE;
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.parseDouble(text)).filter(Double::isFinite);
        } catch (NumberFormatException notAvailable) {
            return Optional.empty();
        }
    }

    double seconds() {
        return Math.max(0, end - Math.min(first, end));
    }

    double framesPerSecond() {
        double span = frames.length < 2 ? 0 : frames[frames.length - 1] - frames[0];
        return span > 0 ? (frames.length - 1) / span : 0;
    }

    double largestGap() {
        double largest = 0;
        for (int i = 1; i < frames.length; i++) {
            largest = Math.max(largest, frames[i] - frames[i - 1]);
        }
        return largest;
    }

    @Override
    public String toString() {
        return seconds() + " s " + Arrays.toString(frames);
    }
}
