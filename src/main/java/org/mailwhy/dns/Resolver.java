package org.mailwhy.dns;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.IDN;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailwhy.dns.Answer.Absent;
import org.mailwhy.dns.Answer.Failed;
import org.mailwhy.dns.Answer.Found;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.Cache;
import org.xbill.DNS.DClass;
import org.xbill.DNS.ExtendedResolver;
import org.xbill.DNS.MXRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.ResolverConfig;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;
import org.xbill.DNS.hosts.HostsFileParser;
import org.xbill.DNS.lookup.LookupResult;
import org.xbill.DNS.lookup.LookupSession;
import org.xbill.DNS.lookup.NoSuchDomainException;
import org.xbill.DNS.lookup.NoSuchRRSetException;
import org.xbill.DNS.lookup.ServerFailedException;

/// Looks names up with a deadline. Addresses come from the hosts file first, as elsewhere on the
/// host.
public final class Resolver {
    /// A monitor must see a change soon, so neither a record nor its absence is believed longer.
    private static final int BELIEVED_SECONDS = 60;

    /// More than any mail domain has; a hostile one may list thousands.
    private static final int MAX_EXCHANGERS = 20;

    private static final int MAX_ADDRESSES = 8;

    /// RFC 1123, and the underscore that some use; what else DNS can carry is no host name.
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9_.-]{0,251})");

    private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");

    private static final Logger LOG = System.getLogger(Resolver.class.getName());

    private static final Path RESOLV_CONF = Path.of("/etc/resolv.conf");

    private final HostsFileParser hosts;
    private final Supplier<LookupSession> servers;
    private final Duration deadline;

    private Resolver(HostsFileParser hosts, Supplier<LookupSession> servers, Duration deadline) {
        this.hosts = hosts;
        this.servers = servers;
        this.deadline = deadline;
    }

    /// With this host's own name servers, search path and hosts file, as they are at the time.
    public static Resolver system(Duration deadline) {
        return new Resolver(
                new HostsFileParser(),
                new FromFile<>(RESOLV_CONF, () -> systemSession(deadline)),
                deadline);
    }

    private static LookupSession systemSession(Duration deadline) {
        ResolverConfig.refresh();
        ResolverConfig system = ResolverConfig.getCurrentConfig();
        ExtendedResolver servers = new ExtendedResolver();
        servers.setTimeout(deadline);
        return session(servers).searchPath(system.searchPath()).ndots(system.ndots()).build();
    }

    /// With one name server and a hosts file.
    public static Resolver of(InetSocketAddress server, Path hosts, Duration deadline) {
        SimpleResolver upstream = new SimpleResolver(server);
        upstream.setTimeout(deadline);
        LookupSession session = session(upstream).build();
        return new Resolver(new HostsFileParser(hosts), () -> session, deadline);
    }

    private static LookupSession.LookupSessionBuilder session(org.xbill.DNS.Resolver servers) {
        Cache cache = new Cache(DClass.IN);
        cache.setMaxCache(BELIEVED_SECONDS);
        cache.setMaxNCache(BELIEVED_SECONDS);
        return LookupSession.builder().resolver(servers).cache(cache);
    }

    /// The mail exchangers of a domain, best first.
    public Answer<MailExchanger> mx(String domain) throws InterruptedException {
        String absolute = domain.endsWith(".") ? domain : domain + ".";
        return switch (await(domain, ask(absolute, Type.MX))) {
            case Absent<Record>(boolean exists, String detail) -> new Absent<>(exists, detail);
            case Failed<Record>(String detail) -> new Failed<>(detail);
            case Found<Record>(List<Record> records) -> exchangers(domain, records);
        };
    }

    private static Answer<MailExchanger> exchangers(String domain, List<Record> records) {
        List<MailExchanger> exchangers =
                records.stream()
                        .filter(MXRecord.class::isInstance)
                        .map(MXRecord.class::cast)
                        .map(Resolver::exchanger)
                        .filter(mx -> mx.none() || HOST.matcher(mx.host()).matches())
                        .sorted(
                                Comparator.comparingInt(MailExchanger::preference)
                                        .thenComparing(MailExchanger::host))
                        .distinct()
                        .limit(MAX_EXCHANGERS)
                        .toList();
        return exchangers.isEmpty()
                ? new Failed<>("the MX records of " + domain + " name no host")
                : new Found<>(exchangers);
    }

    private static MailExchanger exchanger(MXRecord mx) {
        String host = mx.getTarget().toString(true).toLowerCase(Locale.ROOT);
        return new MailExchanger(mx.getPriority(), host.equals(".") ? "" : host);
    }

    /// The addresses of a host, IPv4 first; an address is its own.
    public Answer<InetAddress> addresses(String host) throws InterruptedException {
        if (IPV4.matcher(host).matches() || host.contains(":")) {
            return literal(host);
        }
        List<InetAddress> listed = listed(host);
        if (!listed.isEmpty()) {
            return new Found<>(listed);
        }
        if (host.equalsIgnoreCase("localhost")) {
            // RFC 6761 section 6.3: never asked of DNS
            return literal("127.0.0.1");
        }
        CompletionStage<LookupResult> four = ask(host, Type.A);
        CompletionStage<LookupResult> six = ask(host, Type.AAAA);
        return merged(await(host, four), await(host, six));
    }

    private static Answer<InetAddress> merged(Answer<Record> four, Answer<Record> six) {
        List<InetAddress> found =
                Stream.of(four, six)
                        .flatMap(Resolver::records)
                        .flatMap(Resolver::address)
                        .distinct()
                        .limit(MAX_ADDRESSES)
                        .toList();
        if (!found.isEmpty()) {
            return new Found<>(found);
        }
        return switch (four instanceof Failed ? four : six) {
            case Failed<Record>(String detail) -> new Failed<>(detail);
            case Absent<Record>(boolean exists, String detail) -> new Absent<>(exists, detail);
            case Found<Record> _ -> new Failed<>("the answer has no address");
        };
    }

    private static Stream<Record> records(Answer<Record> answer) {
        return answer instanceof Found<Record>(List<Record> records)
                ? records.stream()
                : Stream.empty();
    }

    private static Stream<InetAddress> address(Record record) {
        return switch (record) {
            case ARecord a -> Stream.of(a.getAddress());
            case AAAARecord aaaa -> Stream.of(aaaa.getAddress());
            default -> Stream.empty();
        };
    }

    private static Answer<InetAddress> literal(String address) {
        try {
            return new Found<>(List.of(InetAddress.ofLiteral(address)));
        } catch (IllegalArgumentException e) {
            return new Failed<>("no IP address: " + address);
        }
    }

    /// What the hosts file says; as with the system's own resolver, a name that it lists is not
    /// asked of DNS for its other family.
    private List<InetAddress> listed(String host) {
        List<InetAddress> listed = new ArrayList<>();
        try {
            Name name = Name.fromString(ascii(host), Name.root);
            hosts.getAddressForHost(name, Type.A).ifPresent(listed::add);
            hosts.getAddressForHost(name, Type.AAAA).ifPresent(listed::add);
        } catch (IOException e) {
            // no hosts file, or no name: DNS tells which
            LOG.log(Level.DEBUG, "hosts file: {0}", e.getMessage());
        }
        return listed;
    }

    private static String ascii(String name) {
        try {
            return IDN.toASCII(name);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    private CompletionStage<LookupResult> ask(String name, int type) {
        try {
            return servers.get().lookupAsync(Name.fromString(ascii(name)), type);
        } catch (TextParseException e) {
            return CompletableFuture.failedStage(e);
        }
    }

    private Answer<Record> await(String name, CompletionStage<LookupResult> pending)
            throws InterruptedException {
        CompletableFuture<LookupResult> future = pending.toCompletableFuture();
        try {
            List<Record> records =
                    future.get(deadline.toMillis(), TimeUnit.MILLISECONDS).getRecords();
            return records.isEmpty()
                    ? new Absent<>(true, name + " has no such record")
                    : new Found<>(records);
        } catch (ExecutionException e) {
            return refused(name, e.getCause());
        } catch (TimeoutException e) {
            future.cancel(true);
            return new Failed<>("looking up " + name + " timed out");
        }
    }

    private static Answer<Record> refused(String name, @Nullable Throwable cause) {
        return switch (cause) {
            case NoSuchDomainException _ ->
                    new Absent<>(false, name + " does not exist (NXDOMAIN)");
            case NoSuchRRSetException _ -> new Absent<>(true, name + " has no such record");
            case ServerFailedException _ ->
                    new Failed<>("looking up " + name + " failed (SERVFAIL)");
            case TextParseException _ -> new Failed<>("no host name: " + name);
            case IOException e when String.valueOf(e.getMessage()).contains("imed out") ->
                    new Failed<>("looking up " + name + " timed out");
            case null, default -> new Failed<>("looking up " + name + " failed: " + reason(cause));
        };
    }

    private static String reason(@Nullable Throwable cause) {
        return cause == null ? "no answer" : String.valueOf(cause.getMessage());
    }
}
