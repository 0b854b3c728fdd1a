package org.mailwhy.diagnosis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The closed list of providers, by the domains of their mail exchangers.
final class Providers {
    static final String OTHER = "other";

    /// `provider | domains`
    private static final String ROWS =
            """
            gmail        | google.com googlemail.com
            outlook      | outlook.com hotmail.com office365.us partner.outlook.cn
            yahoo        | yahoodns.net yahoo.com yahoo.co.jp
            aol          | aol.com
            icloud       | icloud.com me.com apple.com
            gmx          | gmx.net gmx.com web.de kundenserver.de 1and1.com ionos.com
            t-online     | t-online.de
            orange       | orange.fr wanadoo.fr
            laposte      | laposte.net
            free         | free.fr proxad.net
            comcast      | comcast.net
            charter      | charter.net spectrum.com
            cox          | cox.net
            godaddy      | secureserver.net
            mimecast     | mimecast.com mimecast.co.za
            proofpoint   | pphosted.com ppe-hosted.com gpphosted.com
            barracuda    | barracudanetworks.com ess.barracuda.com
            messagelabs  | messagelabs.com
            cisco        | iphmx.com
            trendmicro   | trendmicro.com tmes.trendmicro.com trendmicro.eu
            netease      | 163.com 126.com netease.com yeah.net 163yun.com
            tencent      | qq.com
            daum         | daum.net hanmail.net kakao.com
            naver        | naver.com
            mailru       | mail.ru
            yandex       | yandex.ru yandex.net
            zoho         | zoho.com zoho.eu
            seznam       | seznam.cz
            mailchannels | mailchannels.net
            rackspace    | emailsrvr.com
            docomo       | docomo.ne.jp
            fastmail     | messagingengine.com
            proton       | protonmail.ch
            ovh          | ovh.net ovh.ca
            libero       | libero.it iol.it
            amazon       | amazonaws.com
            """;

    private static final Map<String, String> BY_DOMAIN = byDomain();
    private static final Set<String> ALL = Set.copyOf(BY_DOMAIN.values());

    private Providers() {}

    private static Map<String, String> byDomain() {
        Map<String, String> byDomain = new HashMap<>();
        ROWS.lines()
                .map(row -> row.split("\\|", -1))
                .forEach(cells ->
                        Arrays.stream(cells[1].strip().split(" ", -1))
                                .forEach(d -> byDomain.put(d, cells[0].strip())));
        return Map.copyOf(byDomain);
    }

    /// By the name of its host, else by what it says; [#OTHER] when it is none of the list.
    static String of(@Nullable String host, @Nullable String speaker) {
        String name = host == null ? "" : host.toLowerCase(Locale.ROOT);
        while (!name.isEmpty()) {
            String provider = BY_DOMAIN.get(name);
            if (provider != null) {
                return provider;
            }
            int dot = name.indexOf('.');
            name = dot < 0 ? "" : name.substring(dot + 1);
        }
        return speaker != null && ALL.contains(speaker) ? speaker : OTHER;
    }
}
