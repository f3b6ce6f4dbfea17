package callboard.bench;

import callboard.account.Role;
import callboard.school.School;
import callboard.school.SchoolStage;
import callboard.school.Schools;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.concurrent.Callable;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The candidate list with 20 rows for a signed-in officer, against a plain servlet with the same queries and template. */
final class PageBench implements Bench {

    private static final int ROWS = 20;
    private static final int CLIENTS = 8;
    private static final int PAGES = 800;
    private static final int ROUNDS = 7;

    @Override
    public void run() throws Exception {
        try (ExamHall hall = ExamHall.onH2()) {
            hall.entries(ROWS);
            Server plain = plain(hall);
            try {
                compare(hall, ((ServerConnector) plain.getConnectors()[0]).getLocalPort());
            } finally {
                plain.stop();
            }
        }
    }

    private static void compare(ExamHall hall, int plainPort) throws Exception {
        School school = hall.product()
                .ask(() -> hall.product()
                        .bean(Schools.class)
                        .byId(hall.stage().exam().schoolId())
                        .orElseThrow());
        var officer = new SchoolStage(hall.product()).staff(school, Role.OFFICER, "王老师");
        HttpRequest ours = get(hall.product().address().resolve("/schools/bench/desk/candidates"))
                .header("Cookie", officer.cookieHeader())
                .build();
        HttpRequest theirs =
                get(URI.create("http://localhost:" + plainPort + "/")).build();
        HttpClient client = HttpClient.newHttpClient();
        new Rounds("page", ROUNDS).compare("list20", () -> perSecond(client, ours), () -> perSecond(client, theirs));
    }

    private static HttpRequest.Builder get(URI address) {
        return HttpRequest.newBuilder(address);
    }

    private static double perSecond(HttpClient client, HttpRequest request) throws Exception {
        Callable<Integer> look = () -> look(client, request);
        return ExamHall.perSecond(CLIENTS, Collections.nCopies(PAGES, look));
    }

    /** A page that is not the list would be measured as a fast one. */
    private static int look(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofString());
        int rows = PlainList.rows(answer.body());
        if (answer.statusCode() != 200 || rows != ROWS) {
            throw new IllegalStateException(
                    request.uri() + " answers " + answer.statusCode() + " with " + rows + " rows");
        }
        return rows;
    }

    private static Server plain(ExamHall hall) throws Exception {
        Server server = new Server(0);
        ServletContextHandler context = new ServletContextHandler("/", ServletContextHandler.NO_SESSIONS);
        context.addServlet(new ServletHolder(new PlainList(hall.product(), hall.stage().exam())), "/*");
        server.setHandler(context);
        server.start();
        return server;
    }
}
