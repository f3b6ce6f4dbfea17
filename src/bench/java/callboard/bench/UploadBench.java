package callboard.bench;

import callboard.store.LocalStore;

/** Verified, durable uploads in MB/s: the signed servlet against a bare socket loop that promises less. */
final class UploadBench implements Bench {
    private static final int MANY_PARTS = 160;

    @Override
    public void run() throws Exception {
        try (var scratch = new Scratch();
                var ours = new UploadServer(scratch.folder("ours"), LocalStore.Limits.usual());
                var bare = new SocketServer(scratch.folder("bare"))) {
            for (int clients : new int[] {8, 32}) {
                int parts = MANY_PARTS / clients;
                new Rounds("upload", 9)
                        .compare(
                                "clients" + clients,
                                () -> emptied(scratch, new Phones(clients, ours.port()).send(parts, ours::address)),
                                () -> emptied(scratch, new Phones(clients, bare.port()).send(parts, ours::address)));
            }
        }
    }

    private static double emptied(Scratch scratch, double figure) throws Exception {
        scratch.empty();
        return figure;
    }
}
