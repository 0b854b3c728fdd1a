package org.mailwhy.lab;

import java.util.Map;

/** What Apache James must be told to serve nothing but SMTP. */
final class JamesConfiguration {
    /** With its log file. */
    static final String LOG =
            """
            <configuration>
              <appender name="LOG_FILE" class="ch.qos.logback.core.FileAppender">
                <file>%s</file>
                <encoder><pattern>%%d{yyyy-MM-dd HH:mm:ss.SSS} [%%-5level] %%logger{15} - %%msg%%rEx%%n</pattern></encoder>
              </appender>
              <root level="INFO"><appender-ref ref="LOG_FILE"/></root>
            </configuration>
            """;

    /** With its port, elements and handlers. */
    static final String SMTP =
            """
            <smtpservers>
              <smtpserver enabled="true">
                <jmxName>smtpserver</jmxName>
                <bind>127.0.0.1:%d</bind>
                <tls socketTLS="false" startTLS="false"/>
                <auth><announce>never</announce><requireSSL>false</requireSSL></auth>
                <verifyIdentity>false</verifyIdentity>
                <authorizedAddresses>127.0.0.0/8</authorizedAddresses>
                %s
                <handlerchain>
                  <handler class="org.apache.james.smtpserver.fastfail.ValidRcptHandler"/>
                  %s
                  <handler class="org.apache.james.smtpserver.CoreCmdHandlerLoader"/>
                </handlerchain>
                <gracefulShutdown>false</gracefulShutdown>
              </smtpserver>
            </smtpservers>
            """;

    private static final String MAILETS =
            """
            <mailetcontainer enableJmx="false">
              <context><postmaster>postmaster@lab.test</postmaster></context>
              <spooler>
                <threads>2</threads>
                <errorRepository>memory://var/mail/error/</errorRepository>
              </spooler>
              <processors>
                <processor state="root" enableJmx="false">
                  <mailet match="All" class="ToProcessor"><processor>transport</processor></mailet>
                </processor>
                <processor state="transport" enableJmx="false">
                  <mailet match="All" class="RemoveMimeHeader"><name>bcc</name></mailet>
                  <mailet match="RecipientIsLocal" class="LocalDelivery"/>
                  <mailet match="All" class="Null"/>
                </processor>
                <processor state="error" enableJmx="false">
                  <mailet match="All" class="Null"/>
                </processor>
                <processor state="local-address-error" enableJmx="false">
                  <mailet match="All" class="Null"/>
                </processor>
                <processor state="relay-denied" enableJmx="false">
                  <mailet match="All" class="Null"/>
                </processor>
                <processor state="bounces" enableJmx="false">
                  <mailet match="All" class="Null"/>
                </processor>
              </processors>
            </mailetcontainer>
            """;

    static final Map<String, String> FILES =
            Map.ofEntries(
                    Map.entry("mailetcontainer.xml", MAILETS),
                    Map.entry("imapserver.xml", disabled("imap")),
                    Map.entry("pop3server.xml", disabled("pop3")),
                    Map.entry("lmtpserver.xml", disabled("lmtp")),
                    Map.entry("managesieveserver.xml", disabled("managesieve")),
                    Map.entry(
                            "domainlist.xml",
                            """
                            <domainlist class="org.apache.james.domainlist.memory.MemoryDomainList">
                              <autodetect>false</autodetect>
                              <autodetectIP>false</autodetectIP>
                              <defaultDomain>lab.test</defaultDomain>
                            </domainlist>
                            """),
                    Map.entry(
                            "usersrepository.xml",
                            """
                            <usersrepository name="LocalUsers"
                                class="org.apache.james.user.memory.MemoryUsersRepository">
                              <algorithm>PBKDF2-SHA512</algorithm>
                              <enableVirtualHosting>true</enableVirtualHosting>
                            </usersrepository>
                            """),
                    Map.entry(
                            "dnsservice.xml",
                            """
                            <dnsservice>
                              <autodiscover>false</autodiscover>
                              <servers><server>127.0.0.1</server></servers>
                              <authoritative>false</authoritative>
                              <maxcachesize>1000</maxcachesize>
                            </dnsservice>
                            """),
                    Map.entry(
                            "mailrepositorystore.xml",
                            """
                            <mailrepositorystore>
                              <defaultProtocol>memory</defaultProtocol>
                              <mailrepositories>
                                <mailrepository
                                    class="org.apache.james.mailrepository.memory.MemoryMailRepository">
                                  <protocols><protocol>memory</protocol></protocols>
                                </mailrepository>
                              </mailrepositories>
                            </mailrepositorystore>
                            """),
                    Map.entry(
                            "recipientrewritetable.xml",
                            """
                            <recipientrewritetable>
                              <recursiveMapping>true</recursiveMapping>
                              <mappingLimit>10</mappingLimit>
                            </recipientrewritetable>
                            """),
                    Map.entry("listeners.xml", "<listeners></listeners>\n"),
                    Map.entry("jmap.properties", "enabled=false\n"),
                    Map.entry("jmx.properties", "jmx.enabled=false\n"),
                    Map.entry("batchsizes.properties", ""),
                    Map.entry("healthcheck.properties", ""),
                    Map.entry("extensions.properties", ""));

    private JamesConfiguration() {}

    private static String disabled(String name) {
        return "<%1$sservers><%1$sserver enabled='false'/></%1$sservers>\n".formatted(name);
    }
}
