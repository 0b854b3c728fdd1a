package org.mailwhy.lab;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Receives webhooks as an operator's program would, and checks their signature (Standard Webhooks).
 */
final class WebhookInbox implements AutoCloseable {
    private static final byte[] KEY = "a secret of the laboratory".getBytes(StandardCharsets.UTF_8);
    static final String SECRET = "whsec_" + Base64.getEncoder().encodeToString(KEY);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** An attempt to deliver, however it was answered. */
    record Delivery(String id, Instant at, int answer, JsonNode body) {
        String type() {
            return body.get("type").asString();
        }

        JsonNode incident() {
            return body.get("data");
        }

        /** Since the last refusal that it tells of. */
        Duration delay() {
            return Duration.between(Instant.parse(incident().get("last_seen").asString()), at);
        }
    }

    private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
    private final List<String> unsigned = new CopyOnWriteArrayList<>();
    private final InetSocketAddress address;
    private HttpServer server;
    private volatile int answer = 204;
    private volatile Duration retryAfter = Duration.ZERO;

    WebhookInbox() throws IOException {
        server = open(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        address = server.getAddress();
    }

    private HttpServer open(InetSocketAddress where) throws IOException {
        HttpServer opened = HttpServer.create(where, 0);
        opened.createContext("/", this::take);
        opened.start();
        return opened;
    }

    /** From now on connections are refused. */
    void down() {
        server.stop(0);
    }

    /** Again, where it was. */
    void up() throws IOException {
        server = open(address);
    }

    /** How deliveries are answered from now on. */
    void answer(int status, Duration wait) {
        retryAfter = wait;
        answer = status;
    }

    String url() {
        return "http://127.0.0.1:" + address.getPort() + "/hook";
    }

    /** What was taken: bodies, in order of arrival. */
    List<JsonNode> received() {
        return deliveries().stream()
                .filter(delivery -> delivery.answer() == 204)
                .map(Delivery::body)
                .toList();
    }

    List<Delivery> deliveries() {
        if (!unsigned.isEmpty()) {
            throw new AssertionError("badly signed: " + unsigned);
        }
        return deliveries;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int status = answer;
            String id = exchange.getRequestHeaders().getFirst("webhook-id");
            String signed =
                    id
                            + "."
                            + exchange.getRequestHeaders().getFirst("webhook-timestamp")
                            + "."
                            + body;
            String signature = exchange.getRequestHeaders().getFirst("webhook-signature");
            if (!("v1," + hmac(signed)).equals(signature)) {
                unsigned.add(body);
            }
            deliveries.add(new Delivery(id, Instant.now(), status, JSON.readTree(body)));
            if (retryAfter.isPositive()) {
                exchange.getResponseHeaders()
                        .set("Retry-After", Long.toString(retryAfter.toSeconds()));
            }
            exchange.sendResponseHeaders(status, -1);
        }
    }

    private static String hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
