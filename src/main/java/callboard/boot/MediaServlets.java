package callboard.boot;

import callboard.media.MayWatch;
import callboard.media.MediaDoor;
import callboard.media.ObjectServlet;
import callboard.media.OpenUploads;
import callboard.media.PartUploadServlet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;

/** The addresses where bytes come in and go out, beside the pages. */
@ApplicationScoped
class MediaServlets {

    /** Half of Jetty's threads, so that uploads never keep everybody else waiting. */
    private static final int OPEN_PARTS = 100;

    private final MediaDoor door;
    private final OpenUploads uploads;
    private final MayWatch watching;

    @Inject
    MediaServlets(MediaDoor door, OpenUploads uploads, MayWatch watching) {
        this.door = door;
        this.uploads = uploads;
        this.watching = watching;
    }

    void mount(ServletContextHandler context) {
        context.addServlet(new ServletHolder(new PartUploadServlet(door, uploads, OPEN_PARTS)), "/media/parts/*");
        context.addServlet(new ServletHolder(new ObjectServlet(door, watching)), "/media/objects/*");
    }
}
