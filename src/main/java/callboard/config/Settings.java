package callboard.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Every setting of the product. {@code config/application.properties} documents them; {@code CALLBOARD_HTTP_PORT} in the
 * environment beats {@code callboard.http.port} in the file. Nothing else reads configuration.
 */
@ConfigMapping(prefix = "callboard")
public interface Settings {

    Http http();

    /** Folder of the embedded database, the recordings and the secrets. */
    @WithDefault("data")
    Path data();

    /** {@code auto}, {@code none}, {@code tour} or a stage; acts only on a database without accounts. */
    @WithDefault("auto")
    String demo();

    Operator operator();

    Db db();

    Media media();

    Mail mail();

    Sms sms();

    Imports imports();

    Recognition recognition();

    Face face();

    Retention retention();

    Job job();

    Log log();

    Account account();

    Review review();

    /** The public front. */
    interface Http {
        /** 0 takes any free port and prints it. */
        @WithDefault("8080")
        int port();

        @WithDefault("0.0.0.0")
        String host();

        /** The address people use, as {@code https://exam.example.org}; needed for links in messages. */
        Optional<String> publicUrl();

        /** Whether a proxy in front sets X-Forwarded-Proto, -Host and -For and removes them from clients. */
        @WithDefault("false")
        boolean behindProxy();

        /** Seconds that requests on their way have once the process was asked to stop; fewer than its supervisor waits before it kills. */
        @WithDefault("8")
        int stopSeconds();
    }

    /** Health and metrics for those who run the machine. */
    interface Operator {
        /** A loopback port of its own; 0 opens none. */
        @WithDefault("0")
        int port();
    }

    /** The database; without a URL the embedded one in the data folder. */
    interface Db {
        Optional<String> url();

        Optional<String> user();

        Optional<String> password();

        /** 0 chooses 16, and 32 for the embedded database. */
        @WithDefault("0")
        int pool();
    }

    /** Recordings and images. */
    interface Media {
        @WithDefault("local")
        Store store();

        /** Path of ffmpeg, with ffprobe beside it; otherwise PATH, then the bundled one. */
        Optional<String> ffmpeg();

        /** The largest demonstration video somebody may upload, in MiB. */
        @WithDefault("500")
        int demonstrationMegabytes();

        /** The longest demonstration video, in minutes. */
        @WithDefault("20")
        int demonstrationMinutes();

        /** The largest prospectus a school may upload, in MiB; a form with a file takes 64 at most. */
        @WithDefault("20")
        int prospectusMegabytes();
    }

    /** Where bytes are kept. */
    enum Store {
        LOCAL
    }

    /** Outgoing mail; without a host, mail lands in the outbox only. */
    interface Mail {
        Optional<String> host();

        @WithDefault("587")
        int port();

        Optional<String> user();

        Optional<String> password();

        @WithDefault("callboard@localhost")
        String from();

        @WithName("start-tls")
        @WithDefault("true")
        boolean startTls();
    }

    /** Outgoing short messages through an HTTP gateway; without a URL they land in the outbox only. */
    interface Sms {
        Optional<String> url();

        Optional<String> token();
    }

    /** What rosters people upload may ask of us, and how long they are kept. */
    interface Imports {
        /** Days after which an uploaded file and its preview are deleted; until then the import can be undone. */
        @WithDefault("90")
        int keepDays();

        /** The largest file, in MiB. */
        @WithDefault("50")
        int fileMegabytes();

        /** Rows of a sheet that hold something. */
        @WithDefault("200000")
        int rows();

        /** Columns of a sheet that hold something. */
        @WithDefault("200")
        int columns();

        /** Characters of one cell. */
        @WithDefault("10000")
        int cellCharacters();

        /** Files inside a zipped workbook; more than 1,000 are never accepted. */
        @WithDefault("200")
        int entries();

        /** Everything inside a zipped workbook, in MiB. */
        @WithDefault("1024")
        int unpackedMegabytes();
    }

    /** Reading what stands on a document, to fill in the candidate's form, which he confirms. */
    interface Recognition {
        @WithDefault("none")
        Reader reader();

        /** Path of tesseract; otherwise the one on PATH. */
        Optional<String> tesseract();
    }

    /** Who reads. */
    enum Reader {
        NONE,
        TESSERACT
    }

    /** Comparing a captured face with the certified photo. */
    interface Face {
        /** {@code none}, or the absolute path of a program that compares. */
        @WithDefault("none")
        String matcher();
    }

    /** Days after which personal data is deleted, 0 for never; what a school keeps of an exam is not among it. */
    interface Retention {
        /** Captures of a face verification, after it was decided. */
        @WithDefault("180")
        int faceDays();

        /** Pictures of a document, after the certification; the portrait stays, for faces are compared with it. */
        @WithDefault("180")
        int documentDays();

        /** Pictures in an appeal, and a correction with its pictures, after it was decided; drafts after they were begun. */
        @WithDefault("365")
        int appealDays();

        /** What candidates asked support, after the last word; what still waits stays. */
        @WithDefault("365")
        int inquiryDays();

        /** Accounts of candidates who never applied, after their last sign-in. */
        @WithDefault("365")
        int accountDays();
    }

    /** Work in the background. */
    interface Job {
        /** How many finders run at once; 0 leaves all background work to other nodes. */
        @WithDefault("4")
        int threads();
    }

    /** The desks where the platform's people decide. */
    interface Review {
        /** How many of a hundred cases that one person accepted are looked at by a second one. */
        @WithDefault("2")
        int secondLookPercent();
    }

    /** The accounts of those who work here. */
    interface Account {
        @WithDefault("required")
        Totp totp();

        /** Codes that all nodes together send by short message and mail in a day of Beijing. */
        @WithDefault("20000")
        long codesADay();

        /** Years after an exam was entered for which the account of its candidate cannot be closed. */
        @WithDefault("4")
        int recordYears();
    }

    /** Whether roles that decide about others may be used without a second factor; in a demo they always may. */
    enum Totp {
        REQUIRED,
        OPTIONAL
    }

    /** How the process speaks to its operators. */
    interface Log {
        @WithDefault("plain")
        Format format();
    }

    /** One line for eyes or one JSON object for collectors. */
    enum Format {
        PLAIN,
        JSON
    }
}
