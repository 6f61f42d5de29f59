package dev.assay.suite.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.assay.suite.AssayException;
import dev.assay.suite.AssayException.ErrorCode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code assay serve}: a local preview of the site, on loopback only. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves a published site on loopback until it is interrupted.")
final class ServeCommand implements Callable<Integer> {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "csv", "text/csv; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png");

    private final Console console;

    @Option(names = "--out", paramLabel = "DIR", description = "The site; ${DEFAULT-VALUE} without.")
    private Path out = Path.of("assay-site");

    @Option(names = "--port", description = "The port; any free one without.")
    private int port;

    @Option(names = "--json", description = "Print {\"url\":…} and nothing else.")
    private boolean json;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isRegularFile(out.resolve("index.html"))) {
            throw new AssayException(
                    ErrorCode.BAD_ARGUMENT,
                    "there is no site in '" + out + "'; 'assay publish --out " + out + "' makes one");
        }
        if (port < 0 || port > 65535) {
            throw new AssayException(ErrorCode.BAD_ARGUMENT, "--port must be in [0, 65535], got " + port);
        }
        HttpServer server;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException e) {
            throw new AssayException(
                    ErrorCode.BAD_ARGUMENT, "port " + port + " is taken; name another with --port, or none", e);
        }
        server.createContext("/", this::answer);
        server.start();
        String url = "http://localhost:" + server.getAddress().getPort() + "/";
        if (json) {
            console.document(Map.of("url", url));
        } else {
            console.out().println(url);
        }
        new CountDownLatch(1).await();
        return 0;
    }

    private void answer(HttpExchange exchange) throws IOException {
        Path root = out.toAbsolutePath().normalize();
        Path file = root.resolve("." + exchange.getRequestURI().getPath()).normalize();
        if (Files.isDirectory(file)) {
            file = file.resolve("index.html");
        }
        boolean found = file.startsWith(root) && Files.isRegularFile(file);
        byte[] body = found ? Files.readAllBytes(file) : notFound(root);
        String name = found ? file.getFileName().toString() : "404.html";
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(found ? 200 : 404, body.length == 0 ? -1 : body.length);
        try (OutputStream stream = exchange.getResponseBody()) {
            stream.write(body);
        }
    }

    private static byte[] notFound(Path root) throws IOException {
        Path page = root.resolve("404.html");
        return Files.isRegularFile(page) ? Files.readAllBytes(page) : new byte[0];
    }
}
