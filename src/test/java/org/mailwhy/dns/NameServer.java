package org.mailwhy.dns;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/// A name server on loopback that knows what it was told.
public final class NameServer implements AutoCloseable {
    private final DatagramSocket socket;
    private final Map<Name, List<Record>> records = new ConcurrentHashMap<>();
    private final Map<Name, Integer> failing = new ConcurrentHashMap<>();
    private final Set<Name> ignored = ConcurrentHashMap.newKeySet();

    public NameServer() throws IOException {
        socket = new DatagramSocket(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0));
        Thread.ofVirtual().start(this::serve);
    }

    public InetSocketAddress address() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    public NameServer with(String name, String type, String data) throws IOException {
        Name owner = Name.fromString(name, Name.root);
        Record record = Record.fromString(owner, Type.value(type), DClass.IN, 60, data, Name.root);
        records.computeIfAbsent(owner, _ -> new CopyOnWriteArrayList<>()).add(record);
        return this;
    }

    /// Answers SERVFAIL.
    public NameServer failing(String name) throws IOException {
        failing.put(Name.fromString(name, Name.root), Rcode.SERVFAIL);
        return this;
    }

    /// Answers nothing.
    public NameServer ignoring(String name) throws IOException {
        ignored.add(Name.fromString(name, Name.root));
        return this;
    }

    @Override
    public void close() {
        socket.close();
    }

    private void serve() {
        byte[] buffer = new byte[4_096];
        try {
            while (true) {
                DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
                socket.receive(packet);
                Message query = new Message(Arrays.copyOf(buffer, packet.getLength()));
                if (!ignored.contains(query.getQuestion().getName())) {
                    byte[] answer = answer(query).toWire();
                    socket.send(
                            new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
                }
            }
        } catch (IOException e) {
            socket.close();
        }
    }

    private Message answer(Message query) {
        Record question = query.getQuestion();
        Message answer = new Message(query.getHeader().getID());
        answer.getHeader().setFlag(Flags.QR);
        answer.getHeader().setFlag(Flags.RA);
        answer.addRecord(question, Section.QUESTION);
        List<Record> known = records.getOrDefault(question.getName(), List.of());
        int otherwise = known.isEmpty() ? Rcode.NXDOMAIN : Rcode.NOERROR;
        answer.getHeader().setRcode(failing.getOrDefault(question.getName(), otherwise));
        known.stream()
                .filter(record ->
                        record.getType() == question.getType() || record.getType() == Type.CNAME)
                .forEach(record -> answer.addRecord(record, Section.ANSWER));
        return answer;
    }
}
