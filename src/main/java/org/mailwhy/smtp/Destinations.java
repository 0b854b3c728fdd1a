package org.mailwhy.smtp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.DatagramChannel;
import java.nio.channels.UnsupportedAddressTypeException;
import java.util.List;
import org.mailwhy.dns.Answer;
import org.mailwhy.dns.Answer.Absent;
import org.mailwhy.dns.Answer.Failed;
import org.mailwhy.dns.Answer.Found;
import org.mailwhy.dns.MailExchanger;
import org.mailwhy.dns.Resolver;
import org.mailwhy.smtp.ProbeOptions.Target;

/// From a target to the addresses that are to be probed.
final class Destinations {
    /// The discard port: nothing is sent there.
    private static final int DISCARD = 9;

    private final Resolver dns;
    private final int exchangerPort;

    /// @param exchangerPort where the MX hosts of a domain listen
    Destinations(Resolver dns, int exchangerPort) {
        this.dns = dns;
        this.exchangerPort = exchangerPort;
    }

    /// A host of a target, or why there is none.
    sealed interface Destination {
        /// @param server the label
        record Host(String server, String name, int port) implements Destination {}

        record Nowhere(String server, String name, String reason) implements Destination {}
    }

    /// @param server the label of the whole target
    List<Destination> of(String server, Target target) throws InterruptedException {
        return switch (target) {
            case Target.Address(String host, int port) ->
                    List.of(new Destination.Host(server, host, port));
            case Target.Domain(String domain) -> exchangers(server, domain);
        };
    }

    /// RFC 5321 section 5.1: without an MX record the domain itself is the host.
    private List<Destination> exchangers(String server, String domain) throws InterruptedException {
        return switch (dns.mx(domain)) {
            case Failed<MailExchanger>(String reason) ->
                    List.of(new Destination.Nowhere(server, domain, reason));
            case Absent<MailExchanger>(boolean exists, String reason) ->
                    List.of(
                            exists
                                    ? host(server, domain)
                                    : new Destination.Nowhere(server, domain, reason));
            case Found<MailExchanger>(List<MailExchanger> all)
                    when all.stream().anyMatch(MailExchanger::none) ->
                    List.of(
                            new Destination.Nowhere(
                                    server, domain, domain + " takes no mail (null MX, RFC 7505)"));
            case Found<MailExchanger>(List<MailExchanger> all) ->
                    all.stream().map(mx -> host(server, mx.host())).distinct().toList();
        };
    }

    private Destination host(String server, String name) {
        return new Destination.Host(server + "/" + name, name, exchangerPort);
    }

    /// Every address of the host. One of a family to which this host has no route is no fault of
    /// the server: it is left out as long as there is another.
    Answer<Aim> aims(Destination.Host host) throws InterruptedException {
        return switch (dns.addresses(host.name())) {
            case Failed<InetAddress>(String reason) -> new Failed<>(reason);
            case Absent<InetAddress>(boolean exists, String reason) -> new Absent<>(exists, reason);
            case Found<InetAddress>(List<InetAddress> all) ->
                    new Found<>(routable(all).stream().map(address -> aim(host, address)).toList());
        };
    }

    private static Aim aim(Destination.Host host, InetAddress address) {
        return new Aim(host.server(), host.name(), new InetSocketAddress(address, host.port()));
    }

    private static List<InetAddress> routable(List<InetAddress> all) {
        if (all.size() == 1) {
            return all;
        }
        List<InetAddress> routable = all.stream().filter(Destinations::hasRoute).toList();
        return routable.isEmpty() ? all : routable;
    }

    /// Connecting a datagram socket sends nothing and only asks the kernel for a route.
    private static boolean hasRoute(InetAddress address) {
        try (DatagramChannel channel = DatagramChannel.open()) {
            channel.connect(new InetSocketAddress(address, DISCARD));
            return true;
        } catch (IOException | UnsupportedAddressTypeException e) {
            return false;
        }
    }
}
