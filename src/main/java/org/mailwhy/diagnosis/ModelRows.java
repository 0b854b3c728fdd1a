package org.mailwhy.diagnosis;

/// Written by `ModelWriter` from the corpus; not by hand.
final class ModelRows {
    private ModelRows() {}

    static final String ROWS =
            """
            bare 412 : greylisting -0.89, policy 0.98
            bare 421 : overload -0.4, maintenance -0.09, disk-full -0.62, connection-limit 0.47, rate-limit -0.54, too-many-recipients 0.13, message-size 0.05, greylisting 0.41, reputation 0.26, sender-identity 0.18, policy 0.24, dependency -1.56, server-error 0.29, dns 0.1, unreachable -0.72, timeout 0.92, protocol-error 1.23, tls -0.25, authentication -0.13
            bare 422 : server-error 0.35
            bare 431 : overload -0.16, disk-full 0.37, connection-limit -0.07, rate-limit -0.13, too-many-recipients 0.35, policy -0.05
            bare 432 : overload 0.29, connection-limit -0.06, rate-limit -0.06
            bare 450 : overload 0.33, maintenance -0.08, disk-full -0.12, mailbox-quota 0.23, connection-limit -0.05, rate-limit 0.09, too-many-recipients 0.28, greylisting -0.06, reputation 0.29, sender-identity -0.13, policy -0.28, dependency 0.33, server-error -0.63, dns -0.1, timeout -0.07, protocol-error -0.06
            bare 451 : overload 0.08, maintenance -0.06, disk-full 0.61, mailbox-quota -0.18, connection-limit 0.52, rate-limit -0.25, too-many-recipients -0.16, message-size -0.15, greylisting -0.09, reputation 0.9, sender-identity 0.14, policy 0.34, dependency 0.28, server-error 0.06, dns -0.9, unreachable -1.17, timeout 0.73, protocol-error -0.27, tls -0.23, authentication -0.19
            bare 452 : overload -0.8, disk-full 1.5, mailbox-quota 0.08, connection-limit -0.27, rate-limit 0.27, too-many-recipients 0.55, message-size -0.06, reputation -0.14, sender-identity -0.09, policy 0.28, dependency -0.4, server-error 0.3, dns -0.05, unreachable 0.07, timeout -0.99, protocol-error -0.22, authentication -0.09
            bare 454 : greylisting -0.09, tls 0.12
            bare 458 : overload 0.09, maintenance -0.08, disk-full -0.48, connection-limit -0.07, rate-limit -0.08, policy -0.05, dependency 1.69, server-error -0.55, timeout -0.11, tls -0.05
            code 412 : greylisting -0.89, policy 0.98
            code 421 : overload 0.25, maintenance -0.07, disk-full 0.34, mailbox-quota -0.34, connection-limit -0.09, rate-limit -0.44, too-many-recipients -0.28, message-size -0.1, greylisting -0.59, reputation 0.94, sender-identity -0.24, dependency -0.52, server-error 1.04, dns -0.39, unreachable 0.17, timeout -0.2, protocol-error 0.84, authentication -0.31
            code 422 : server-error 0.35
            code 425 : disk-full 0.07
            code 431 : overload -0.16, disk-full 0.37, connection-limit -0.07, rate-limit -0.13, too-many-recipients 0.35, policy -0.05
            code 432 : overload -1.23, connection-limit 0.73, rate-limit 0.75
            code 450 : overload -0.48, maintenance 0.74, disk-full 0.16, mailbox-quota 0.34, connection-limit -0.32, rate-limit -0.55, too-many-recipients -0.16, message-size -0.05, greylisting 1.06, reputation -0.17, sender-identity 0.42, policy -0.62, dependency 0.4, server-error -0.58, dns 0.53, unreachable 0.16, timeout -0.37, protocol-error -0.23, tls -0.2, authentication -0.07
            code 451 : overload 0.79, maintenance -0.8, disk-full 0.52, mailbox-quota -0.46, connection-limit 0.16, rate-limit 0.96, too-many-recipients -0.42, message-size -0.37, greylisting 0.9, sender-identity -0.29, policy -0.1, dependency 0.13, server-error -0.62, dns 0.06, unreachable -0.67, timeout 1.23, protocol-error -0.28, tls -0.36, authentication -0.43
            code 452 : overload 0.64, maintenance -0.08, disk-full -0.93, mailbox-quota 0.48, connection-limit -0.2, rate-limit 0.29, too-many-recipients 0.43, message-size 0.08, greylisting -0.37, reputation -0.26, sender-identity 0.15, policy 0.62, dependency -1.28, server-error 0.38, unreachable 0.23, protocol-error -0.14, tls 0.1, authentication -0.13
            code 454 : overload -0.15, maintenance -0.07, disk-full -0.07, connection-limit -0.21, rate-limit 0.06, too-many-recipients -0.09, greylisting -0.79, reputation -0.08, policy -0.14, dependency 0.63, server-error -0.12, dns -0.05, unreachable -0.05, timeout -0.14, protocol-error 0.43, tls 0.44, authentication 0.53
            code 458 : overload 0.09, maintenance -0.08, disk-full -0.48, connection-limit -0.07, rate-limit -0.08, policy -0.05, dependency 1.69, server-error -0.55, timeout -0.11, tls -0.05
            enhanced 0.0 : overload -0.31, maintenance -0.07, disk-full 0.73, mailbox-quota 0.12, connection-limit -0.07, rate-limit -0.07, too-many-recipients 0.11, message-size 0.1, greylisting 0.16, reputation -0.05, sender-identity 0.07, policy -0.1, dependency -0.23, server-error 0.18, dns 0.05, unreachable -0.67, timeout -0.05, authentication 0.1
            enhanced 1.0 : overload 0.75, maintenance 0.1, disk-full -0.13, mailbox-quota -0.08, rate-limit -0.24, greylisting 0.09, dependency -0.46, server-error -0.48, dns 0.05, unreachable 0.1, timeout 0.08, protocol-error 0.06, tls 0.08
            enhanced 1.1 : mailbox-quota 0.05, sender-identity -0.06, policy -0.18, dependency 0.6, server-error -0.05, protocol-error -0.06
            enhanced 1.8 : sender-identity 0.07
            enhanced 2.0 : maintenance 0.06, mailbox-quota 0.08, connection-limit 0.12, message-size 0.1, greylisting -0.75, sender-identity 0.1, policy -0.07, dependency -0.23, dns 0.1, unreachable 0.07, timeout 0.09, protocol-error 0.07, tls 0.05, authentication 0.11
            enhanced 2.1 : mailbox-quota 1.09, connection-limit -0.09, rate-limit -0.29, too-many-recipients 0.11, message-size 0.18, greylisting -1.1, sender-identity 0.07, policy -0.69, dependency -0.55, server-error 0.14, dns 0.06, unreachable 0.71, protocol-error 0.15, tls 0.11, authentication 0.17
            enhanced 2.2 : dependency -0.05, tls 0.28
            enhanced 3.0 : overload 2.4, maintenance 0.31, disk-full -0.51, mailbox-quota -0.39, connection-limit -0.36, rate-limit -0.23, too-many-recipients -0.18, message-size -0.15, greylisting 0.38, reputation -0.44, sender-identity -0.2, policy -0.46, dependency 0.8, server-error 0.77, dns -0.25, unreachable -0.17, timeout -0.82, tls -0.27, authentication -0.24
            enhanced 3.1 : overload 0.26, disk-full -0.3, mailbox-quota -0.05, rate-limit 0.37
            enhanced 3.2 : overload -1.17, maintenance 1.83, disk-full -0.34, mailbox-quota -0.3, connection-limit -0.95, rate-limit -0.09, too-many-recipients -0.3, message-size -0.23, greylisting -0.27, reputation -0.91, sender-identity -0.25, policy 0.14, dependency 1.75, server-error 0.29, dns -0.33, unreachable -0.28, timeout 0.97, protocol-error 0.95, tls -0.29, authentication -0.21
            enhanced 3.3 : tls 0.07
            enhanced 3.4 : message-size 0.13, server-error -0.07
            enhanced 3.5 : overload -0.07, disk-full -0.45, dependency 0.73
            enhanced 4.0 : overload -0.09, disk-full -0.09, rate-limit -0.07, sender-identity -0.16, dependency -0.31, server-error 0.24, dns 0.6, unreachable -0.15, timeout 0.34, protocol-error -0.06
            enhanced 4.1 : overload -1.85, disk-full -0.18, connection-limit -0.1, rate-limit -0.09, reputation -0.07, policy -0.06, dependency -0.32, server-error -0.42, unreachable 1.87, timeout 1.61, protocol-error -0.06
            enhanced 4.2 : overload -0.15, connection-limit -0.14, reputation -0.07, policy -0.05, dependency -0.25, server-error -0.13, unreachable 0.24, timeout 0.92, protocol-error -0.05
            enhanced 4.3 : dependency -0.08, dns 0.1
            enhanced 4.316 : dependency -0.17, unreachable 0.27
            enhanced 4.318 : unreachable 0.09
            enhanced 4.4 : rate-limit -0.07, dependency -0.12, dns -0.3, unreachable 0.88, timeout -0.06
            enhanced 4.5 : overload 1.38, maintenance -0.53, disk-full 0.17, mailbox-quota -0.09, connection-limit 0.22, rate-limit 1.84, too-many-recipients -0.16, message-size -0.08, greylisting 0.36, reputation -0.14, sender-identity -0.1, policy -0.24, dependency -0.85, server-error 0.16, dns -0.14, unreachable -0.1, timeout -1.42, protocol-error -0.09, tls -0.13, authentication -0.06
            enhanced 4.62 : policy -1.08, dns 1.1
            enhanced 4.7 : overload 0.07, maintenance 0.1, disk-full 0.1, mailbox-quota 0.11, connection-limit 0.07, rate-limit 0.1, too-many-recipients 0.11, message-size 0.11, greylisting 0.12, reputation 0.08, sender-identity 0.11, policy 0.09, server-error 0.08, dns 0.11, unreachable -0.58, timeout -1.09, protocol-error 0.07, tls 0.11, authentication 0.12
            enhanced 5.0 : timeout -0.12, protocol-error 0.62, tls -0.41
            enhanced 5.1 : rate-limit 0.2, reputation -0.06
            enhanced 5.2 : disk-full 0.08, connection-limit 1.03, protocol-error -1.02
            enhanced 5.3 : overload -0.07, mailbox-quota -0.07, connection-limit 1.12, too-many-recipients -0.43, greylisting -0.26, reputation -0.06, sender-identity 0.28, policy 0.56, dependency -0.11, protocol-error -0.72
            enhanced 5.4 : dependency 0.24, authentication -0.18
            enhanced 7.0 : overload -0.16, maintenance -0.65, disk-full 0.28, mailbox-quota -0.18, connection-limit -0.29, rate-limit -0.06, too-many-recipients -0.33, message-size -0.17, greylisting 0.66, sender-identity -0.38, policy -0.08, dependency 0.11, dns -0.26, unreachable -0.27, protocol-error 0.7, tls 0.44, authentication 0.59
            enhanced 7.1 : overload -0.42, maintenance -0.85, disk-full -0.45, mailbox-quota -0.25, connection-limit -0.55, rate-limit 0.63, message-size -0.19, greylisting 0.84, reputation 0.38, sender-identity 0.44, policy 0.5, dependency 0.44, server-error -0.44, dns 0.46, unreachable -0.2, timeout -0.3, protocol-error -0.18, tls 0.35, authentication -0.21
            enhanced 7.28 : overload -0.06, disk-full -0.05, connection-limit -0.11, rate-limit -0.07, sender-identity -0.08, policy 1.11, dependency -0.1, server-error -0.07, timeout -0.06, protocol-error -0.21
            enhanced 7.29 : tls 0.06
            enhanced 7.30 : sender-identity 0.05
            enhanced 7.500 : rate-limit -0.1, reputation 0.21
            enhanced 7.650 : connection-limit -0.25, reputation 0.44, protocol-error -0.08
            enhanced 7.66 : maintenance -0.1, tls 0.11
            reply : overload -0.3, maintenance -0.43, disk-full -0.05, mailbox-quota -0.1, connection-limit -0.08, rate-limit 0.81, too-many-recipients -0.25, message-size -0.55, greylisting -0.73, reputation 0.34, sender-identity -0.09, policy 0.58, dependency 0.89, server-error -0.12, dns 0.09, unreachable -0.24, timeout 0.32, protocol-error 0.5, tls -0.12, authentication -0.49
            row access !manyrcpt !spam !tlsword : overload -0.13, maintenance -0.09, disk-full -0.21, mailbox-quota -0.16, connection-limit -0.18, rate-limit -0.11, too-many-recipients 0.09, message-size -0.08, greylisting -0.11, reputation 0.5, sender-identity -0.11, policy -0.29, dependency -0.22, server-error 0.5, dns 0.78, unreachable -0.05, timeout -0.32, protocol-error 0.34, tls -0.09, authentication -0.08
            row access yours : reputation -0.53, policy 0.25, server-error 0.98, dns -0.07, timeout -0.12, protocol-error -0.24
            row authword !spf !temporary !reputation !blocklist !failure !config !badcommand : overload -0.09, connection-limit 0.74, protocol-error -0.09, authentication -0.44
            row authword attempts : overload -0.09, connection-limit 0.69, protocol-error -0.2, authentication -0.24
            row authword failure !temporary : connection-limit -0.12, rate-limit 0.2, protocol-error -0.13, authentication 0.17
            row authword failure temporary : dependency -0.51, authentication 0.64
            row authword temporary : dependency -0.51, authentication 0.64
            row badcommand !config !attempts : overload -0.12, maintenance -0.06, disk-full -0.07, connection-limit 1.58, too-many-recipients -0.1, greylisting -0.05, reputation -0.21, sender-identity -0.05, policy -0.07, dependency -0.23, server-error -0.1, timeout 0.56, protocol-error -0.49, tls -0.43, authentication -0.07
            row badcommand authword yours : connection-limit -0.07, rate-limit 0.21
            row block !yours !blocklist : overload -0.05, maintenance -0.05, connection-limit 0.16, rate-limit -0.05, reputation 0.19, sender-identity -0.22, policy 0.65, server-error -0.17, dns -0.05, timeout -0.08, protocol-error -0.08
            row block sender : reputation -0.23, sender-identity -0.46, policy 0.85
            row block yours !rate !manyconn : maintenance -0.05, reputation -0.62, policy 1.15, dependency -0.13, timeout -0.05, protocol-error -0.05
            row blocklist : rate-limit -0.23, reputation 0.42
            row busy !yours : maintenance -0.3, disk-full -0.11, mailbox-quota -0.06, connection-limit 0.83, rate-limit -0.16, too-many-recipients -0.09, message-size -0.06, greylisting -0.09, reputation -0.13, sender-identity -0.07, policy -0.13, dependency -0.35, server-error 0.82, dns -0.08, unreachable -0.12, timeout 0.43, protocol-error -0.23, tls -0.07, authentication -0.05
            row busy rate : rate-limit 0.1, reputation -0.07
            row busy yours : overload 0.71, reputation -0.35, policy -0.05, timeout -0.05
            row clientmade !manyconn !refuse : overload -0.15, maintenance 0.06, disk-full -0.05, mailbox-quota 0.11, connection-limit 0.53, rate-limit -0.07, too-many-recipients 0.12, message-size 0.11, greylisting 0.15, reputation -0.21, sender-identity 0.07, dependency 1.08, server-error -0.34, dns 0.08, unreachable -1.21, timeout -0.39, tls 0.05, authentication 0.11
            row clientmade refuse !manyconn !ptr : overload -0.21, maintenance 0.08, mailbox-quota 0.06, connection-limit -0.19, rate-limit 0.08, too-many-recipients 0.06, reputation -0.05, policy 0.07, dependency -0.16, server-error 0.6, unreachable -0.46, authentication 0.06
            row closing !later !unavailable !failure !timeout !shutdown !busy !manyconn !idle !badcommand !access !refuse !tlsword !lostinput : overload -0.45, maintenance -0.32, disk-full -0.18, connection-limit 0.07, rate-limit -0.5, reputation -0.83, policy 1.03, dependency 1.61, server-error -0.25, timeout -0.17, protocol-error 0.18, tls -0.1, authentication -0.06
            row concurrent !manyconn : overload -0.08, connection-limit 0.81, authentication -0.65
            row concurrent connection yours : connection-limit 0.09
            row config : overload -0.05, mailbox-quota -0.17, connection-limit -0.1, reputation -0.09, policy -0.07, dependency -0.2, server-error 1.26, timeout -0.1, protocol-error -0.14
            row config failure : mailbox-quota -0.13, server-error 0.25
            row connection rate !spf !ptr !tlsword !unusualrate !reputation !spam : overload -0.06, connection-limit -0.08, reputation 0.39
            row conntimeout !madeup !clientmade : overload -0.13, connection-limit -0.07, reputation -0.05, server-error -0.05, unreachable 0.15, timeout 0.47
            row devicefull !mailbox : overload 0.64, maintenance -0.05, disk-full -0.25, mailbox-quota -0.08, rate-limit 0.26, too-many-recipients -0.06, policy -0.06, dependency -0.05, protocol-error -0.05
            row directory failure !ptr !dns : overload -0.35, maintenance -0.11, disk-full -0.2, connection-limit -0.15, rate-limit -0.1, reputation -0.09, sender-identity -0.05, policy -0.1, dependency 0.14, server-error 1.65, dns -0.06, timeout -0.08, protocol-error -0.18, tls -0.06, authentication -0.05
            row directory failure dns : sender-identity 0.18, server-error -0.05
            row directory io failure : overload -0.07, disk-full -0.06, dependency -1.84, server-error 1.99
            row directory norecipient : sender-identity -0.06, policy -0.16, dependency 0.6, server-error -0.05, protocol-error -0.06
            row directory temporary : overload 0.8, disk-full -0.08, connection-limit 0.88, greylisting -0.23, reputation -0.06, policy -0.05, dependency -0.84, server-error -0.07, timeout -0.05
            row directory timeout : overload -0.13, dependency 0.71, server-error -0.09, timeout -0.43
            row disabled : overload -0.08, maintenance 1.46, disk-full -0.08, mailbox-quota 1.14, connection-limit -0.11, rate-limit -0.31, too-many-recipients -0.12, message-size -0.08, greylisting -0.18, reputation -0.1, sender-identity -0.16, policy -0.4, dependency -0.16, server-error -0.05, dns -0.11, unreachable -0.09, timeout -0.34, protocol-error -0.08, tls -0.08, authentication -0.08
            row dns !ptr !senderdomain !spf !failure : rate-limit -0.07, dependency -0.12, dns -0.3, unreachable 0.88, timeout -0.06
            row dns directory : sender-identity 0.18, server-error -0.05
            row dns failure !ptr !senderdomain !spf : overload -0.07, disk-full -0.11, connection-limit -0.07, rate-limit -0.09, greylisting -0.06, reputation -0.06, sender-identity -0.06, policy -0.07, dependency 0.63, server-error -0.14, dns 0.6, timeout -0.12, protocol-error -0.15
            row dns temporary !ptr !throttle : dependency -0.08, dns 0.1
            row dos : overload -0.08, rate-limit 0.66, sender-identity -0.34
            row failure !internal !dns !timeout !clientmade !filter !directory !authword !tlsword !io !memory !spf !ptr !lostinput !manyconn !manymsg !manyrcpt !busy !unavailable !full !badcommand !access !idle !rate !config !shutdown !senderdomain !attempts : overload -0.12, maintenance 0.13, disk-full 0.66, mailbox-quota 0.05, connection-limit 0.2, rate-limit -0.22, too-many-recipients 0.07, message-size 0.2, greylisting 0.19, reputation -0.07, sender-identity 0.12, policy -0.13, dependency -1.75, server-error -0.75, unreachable 0.21, timeout 1.13, protocol-error -0.18, tls 0.18
            row failure temporary : overload 0.12, maintenance -0.1, disk-full -0.2, connection-limit -0.14, rate-limit -0.13, message-size 0.1, greylisting 0.19, reputation 0.34, sender-identity -0.07, policy -0.2, dependency 0.88, server-error -1.39, dns 0.35, unreachable 0.15, timeout -0.18, protocol-error -0.19, tls 0.05, authentication 0.51
            row filter !failure !timeout !unavailable !block : overload 0.3, connection-limit -0.05, rate-limit -0.05, dependency -0.11
            row filter failure : dependency 0.18
            row full mailbox !storage !busy !transaction : overload -0.05, mailbox-quota 0.39
            row full storage !mailbox !quota : overload 0.36, mailbox-quota -0.12, rate-limit 0.25, too-many-recipients -0.1, policy -0.07
            row greylist !failure : connection-limit -0.05, rate-limit -0.2, greylisting -0.06, reputation 0.42, sender-identity -0.07, policy 0.67, dependency -0.09, server-error -0.07, timeout -0.09, protocol-error -0.14
            row greylist failure : dependency 0.13, timeout -0.06
            row idle !clientmade : overload 0.37, maintenance 0.05, disk-full -0.21, mailbox-quota 0.49, connection-limit -0.2, rate-limit -0.2, too-many-recipients -0.1, message-size -0.07, greylisting -0.07, reputation -0.19, sender-identity -0.11, policy -0.28, dependency 0.1, server-error 0.59, dns -0.07, unreachable -0.15, timeout 0.47, protocol-error 0.09, tls -0.45, authentication -0.07
            row internal !failure : overload -0.84, connection-limit 0.98, reputation -0.06
            row internal failure !dns !nexthop !filter !directory !full !authword : overload 1.01, maintenance 0.58, disk-full 0.22, mailbox-quota -0.09, rate-limit -0.33, too-many-recipients -0.12, message-size -0.1, greylisting -0.13, reputation 0.31, sender-identity -0.11, policy -0.21, dependency -0.7, server-error 0.62, dns -0.16, unreachable -0.1, timeout -0.22, protocol-error -0.26, authentication -0.17
            row internal later : overload 0.58, maintenance -0.23, disk-full -0.39, connection-limit 0.3, rate-limit -0.17, too-many-recipients -0.06, message-size -0.05, greylisting -0.06, reputation 0.53, policy -0.09, dependency 0.28, server-error -0.12, dns -0.07, unreachable -0.05, timeout -0.07, protocol-error -0.09, tls -0.08, authentication -0.07
            row internal tlsword : server-error -0.05, tls 0.13
            row io !full !lostinput !filter !temporary : overload 1.35, maintenance 0.22, disk-full 0.52, mailbox-quota -0.17, connection-limit -0.21, rate-limit -0.43, too-many-recipients -0.2, greylisting -0.16, reputation -0.16, sender-identity -0.15, policy -0.27, dependency -0.11, server-error 0.3, dns -0.16, unreachable -0.17, timeout 0.33, protocol-error -0.22, tls -0.14, authentication -0.14
            row io timeout : overload -0.27, disk-full -0.4, rate-limit -0.08, dependency -0.21, server-error 0.12, unreachable -0.1, timeout 1.13
            row later !failure !unavailable !manyconn !manymsg !manyrcpt !busy !full !internal !rate !timeout !shutdown !closing !throttle !maintenance !spam !dns !authword !reputation !startup : overload -1.66, maintenance -0.21, disk-full -0.2, mailbox-quota 0.07, connection-limit 0.43, rate-limit -0.17, too-many-recipients 0.76, message-size 0.19, greylisting -0.31, reputation -0.5, sender-identity 0.1, policy 0.98, dependency 0.14, server-error -0.23, dns 0.05, unreachable 0.07, timeout -0.05, protocol-error -0.26, tls 0.61, authentication 0.19
            row later delay !quota !rate : overload -0.15, disk-full -0.07, greylisting 0.74, reputation -0.05, policy -0.06, dependency -0.15
            row lostinput !clientmade : overload -0.11, maintenance -0.73, connection-limit -0.11, reputation -0.08, policy -0.06, dependency -0.06, server-error 0.86, unreachable 0.44, timeout 0.21, protocol-error -0.09
            row lostinput clientmade : overload -0.05, rate-limit -0.05, reputation -0.2, unreachable 0.48
            row maintenance : overload -0.06, maintenance 0.32, server-error -0.12, tls 0.1
            row many connection !manyconn !badcommand : connection-limit 0.32, rate-limit -0.54, too-many-recipients -0.35, reputation 0.69
            row many message !manymsg !size !quota !spam !persession : too-many-recipients 0.13, policy -0.06
            row many recipient !manyrcpt !rate !mailbox : overload -0.6, connection-limit -0.3, rate-limit 0.86, too-many-recipients 0.21, policy -0.13
            row manyconn !rate !concurrent : overload 0.05, maintenance -0.08, rate-limit -0.06, too-many-recipients -0.07, reputation 0.55, dependency -0.07, server-error -0.59, unreachable -0.08, timeout -0.06, protocol-error 0.95, tls -0.33
            row manyconn concurrent !rate : maintenance -0.07, connection-limit 0.1, rate-limit 0.56, too-many-recipients -0.05, reputation -0.11, dependency -0.05, unreachable -0.05, protocol-error -0.13
            row manyconn toserver : overload -0.66, connection-limit 0.82, reputation -0.06
            row manyconn yours !rate !toserver : overload -0.06, connection-limit -0.7, rate-limit 0.37, reputation 0.84, protocol-error -0.08, tls -0.31
            row manymsg !persession !spam !reputation : overload -0.08, mailbox-quota -0.07, connection-limit 0.49, rate-limit -0.66, too-many-recipients -0.12, message-size -0.05, greylisting -0.06, reputation 0.09, sender-identity -0.08, policy -0.08, dependency -0.08, server-error -0.1, dns -0.05, timeout -0.11, protocol-error 1.14
            row manyrcpt !rate !badcommand : overload -0.15, maintenance -0.06, disk-full -0.1, mailbox-quota -0.06, connection-limit 0.19, too-many-recipients 0.08, reputation -0.18, sender-identity 0.23, policy 0.56, dependency -0.1, dns -0.05, protocol-error -0.14
            row manyrcpt attempts : connection-limit -0.05, rate-limit -0.05, too-many-recipients 0.29
            row manyrcpt rate : rate-limit 0.13, too-many-recipients -0.08
            row manyrcpt sender : rate-limit 0.54, too-many-recipients -0.49
            row manyrcpt yours : rate-limit 0.31, too-many-recipients -0.21
            row memory : connection-limit 0.59, rate-limit 0.68, dependency -0.35, server-error -0.46, protocol-error -0.05
            row memory failure : overload 0.91, rate-limit -0.06, dependency -0.22, server-error -0.45
            row memory full : overload 0.51, connection-limit -0.06, rate-limit -0.09, dependency -0.12
            row nexthop : overload 0.25, maintenance -0.08, disk-full -0.06, mailbox-quota -0.08, connection-limit -0.14, rate-limit -0.1, too-many-recipients -0.07, message-size -0.05, greylisting -0.1, reputation -0.12, sender-identity -0.08, policy -0.09, dependency 0.68, dns -0.08, unreachable -0.06, timeout 0.46, protocol-error -0.22, tls -0.05
            row nexthop failure : dependency 0.37, server-error -0.26
            row norecipient !attempts : overload -0.12, maintenance -0.06, disk-full -0.06, mailbox-quota -0.07, connection-limit -0.09, rate-limit -0.31, too-many-recipients -0.05, greylisting -0.06, reputation -0.25, sender-identity -0.09, policy 0.89, server-error -0.11, dns -0.05, unreachable -0.05, timeout -0.06, protocol-error 0.65, tls -0.05
            row norecipient many : overload -0.06, rate-limit -0.06, reputation -0.06, policy -0.12, dependency -0.5, protocol-error 0.9
            row persession !manyrcpt !badcommand : connection-limit 0.05
            row persession manymsg : connection-limit 0.15, too-many-recipients -0.1
            row persession manyrcpt : connection-limit 0.46, too-many-recipients -0.45
            row process !busy : overload 0.22, connection-limit -0.06, server-error 0.18, timeout -0.08
            row process full : overload 0.1
            row protocolword authword : connection-limit -0.07, rate-limit 0.21
            row protocolword failure !internal : overload -0.06, disk-full -0.05, connection-limit -0.13, rate-limit 0.19, dependency -0.07, server-error 0.38
            row ptr !temporary : too-many-recipients -0.53, reputation -0.06, sender-identity 0.36, policy 0.73, server-error -0.06, dns -0.24
            row ptr directory failure : sender-identity 0.32, dns -0.22
            row ptr refuse : reputation -0.06, sender-identity 0.48, policy -0.22
            row ptr temporary !throttle : sender-identity -0.14, dns 0.29
            row ptr temporary failure !refuse !throttle : sender-identity -0.17, dns 0.31
            row ptr throttle : reputation -0.11, sender-identity 0.21
            row quota !rate !persession !manymsg !sender !content : disk-full -0.08, mailbox-quota 0.6, rate-limit -0.09, too-many-recipients -0.08, policy -0.06
            row quota content : connection-limit -0.05, rate-limit 0.16, reputation -0.05
            row rate !spf !ptr !tlsword !reputation !spam !manyrcpt : overload -0.25, disk-full -0.49, mailbox-quota -0.08, connection-limit -0.22, rate-limit 1.19, too-many-recipients -0.25, greylisting 0.07, reputation 0.97, sender-identity -0.06, policy -0.21, dependency -0.11, server-error -0.1, dns -0.05, unreachable -0.06, timeout -0.05, protocol-error -0.17
            row rate throttle !spf !ptr !tlsword !reputation !spam !unusualrate : disk-full -0.47, rate-limit -0.31, reputation 0.88
            row refuse !ptr !manyconn !clientmade !spam : overload 0.58, mailbox-quota 0.13, connection-limit -0.14, rate-limit -0.16, too-many-recipients 0.11, message-size 0.14, greylisting 0.34, sender-identity 0.26, policy -0.92, dependency -0.15, server-error -0.2, dns 0.08, unreachable 0.25, timeout -0.43, protocol-error -0.19, tls 0.07, authentication 0.16
            row refuse later : rate-limit -0.17, greylisting 0.31, dependency -0.05
            row refuse yours !manyconn !ptr !spam !clientmade : overload 0.74, connection-limit -0.05, rate-limit -0.06, reputation -0.17, sender-identity 0.54, policy -0.64, server-error -0.05, timeout -0.06
            row refuseframe : overload -0.06, maintenance -0.14, disk-full -0.06, mailbox-quota 0.55, connection-limit -0.05, rate-limit 0.07, too-many-recipients -0.05, greylisting -0.48, sender-identity 0.8, policy -0.07, dependency 0.33, server-error -0.08, dns -0.12, unreachable -0.06, timeout -0.33, protocol-error -0.11, tls -0.06
            row reputation !spf !ptr : reputation 0.32, policy -0.2, protocol-error 0.12
            row reputation badcommand : reputation -0.07, protocol-error 0.12
            row reputation rate : reputation 0.06
            row resource full : overload 0.67, maintenance -0.12, disk-full -0.07, dependency -0.06, timeout -0.05, protocol-error -0.07
            row senderdomain : overload -0.1, disk-full -0.05, connection-limit -0.08, rate-limit 0.41, reputation -0.38, sender-identity 0.29, policy 0.47, dependency -0.12, server-error -0.07, dns 0.07, timeout -0.11, protocol-error -0.09
            row senderdomain directory : sender-identity -0.14, dns 0.18
            row shutdown !failure : overload -0.26, maintenance 0.64, disk-full -0.07, mailbox-quota -0.05, connection-limit -0.09, rate-limit -0.09, too-many-recipients -0.05, reputation -0.17, sender-identity -0.05, policy -0.11, dependency -0.1, server-error 1.5, dns -0.05, unreachable -0.36, timeout -0.27, protocol-error -0.24, tls -0.06
            row shutdown failure : maintenance 0.09, server-error -0.06
            row size !full : mailbox-quota -0.13, message-size 0.13, server-error 0.1
            row size mailbox !message : mailbox-quota -0.13, server-error 0.17
            row spam !spf !ptr : connection-limit -0.12, rate-limit -0.1, reputation -0.37, policy 1.19, dependency -0.15, timeout -0.06, protocol-error -0.1
            row spam unusualrate : rate-limit -0.36, reputation 0.6, sender-identity -0.05, policy -0.09
            row spf : rate-limit -0.14, too-many-recipients -0.7, reputation 0.17, sender-identity 0.82
            row spf unusualrate : rate-limit -0.12, reputation 0.21
            row startup : overload -0.11, maintenance 1.0, disk-full -0.05, reputation -0.06, server-error -0.15, timeout -0.29, protocol-error -0.11
            row tempfile failure : disk-full 0.76, dependency -0.13, server-error -0.57
            row throttle !reputation !spam !spf !ptr !greylist !rate !senderdomain : disk-full 0.08, mailbox-quota 0.06, connection-limit -0.05, rate-limit 0.77, too-many-recipients 0.06, message-size 0.06, greylisting 0.06, reputation -1.23, sender-identity -0.1, policy -0.05, dependency -0.13, dns 0.05, unreachable 0.53, timeout -0.19, authentication 0.05
            row throttle message !rate !greylist !senderdomain : overload 0.05, disk-full 0.09, mailbox-quota 0.07, rate-limit 0.88, too-many-recipients 0.07, message-size 0.06, greylisting 0.06, reputation -1.18, sender-identity -0.08, dependency -0.1, dns 0.06, unreachable 0.06, timeout -0.17, authentication 0.06
            row timeout !clientmade !directory !filter !io !nexthop !dns !conntimeout : overload 1.07, maintenance -0.06, disk-full -0.05, mailbox-quota -0.05, connection-limit -0.1, rate-limit -0.12, too-many-recipients -0.05, message-size -0.05, greylisting -0.06, reputation -0.15, sender-identity -0.06, policy -0.1, dependency 0.05, server-error -0.19, dns -0.06, unreachable 0.78, timeout -0.47, protocol-error -0.25, tls -0.05
            row timeout closing : unreachable -0.54, timeout 0.7
            row timeout idle : overload 0.94, disk-full -0.11, connection-limit -0.07, rate-limit -0.08, dependency 0.46, server-error 1.13, timeout -1.92, protocol-error -0.11
            row tlsword : overload -0.05, maintenance -0.15, disk-full -0.05, mailbox-quota -0.09, connection-limit -0.59, rate-limit 0.55, greylisting -0.12, reputation -0.15, policy -0.1, dependency -0.2, server-error -0.12, timeout -0.18, protocol-error 0.39, tls 1.07
            row tlsword manyconn : connection-limit -0.56, rate-limit 0.89, tls -0.31
            row transaction : overload -0.05, rate-limit -0.09, too-many-recipients 0.33, policy -0.14
            row unavailable !temporary !later !thistime !mailbox !recipient !busy !blocklist !refuse !resource : overload 0.69, maintenance -0.4, disk-full 0.31, mailbox-quota 0.13, connection-limit -0.09, rate-limit -0.39, too-many-recipients 0.05, message-size 0.06, greylisting -0.64, reputation -0.5, policy 0.29, dependency 0.48, dns 0.53, unreachable 0.21, timeout -0.33, protocol-error -0.51, tls 0.05, authentication 0.06
            row unavailable closing !temporary : overload -0.06, maintenance -0.51, disk-full -0.09, mailbox-quota 0.18, connection-limit 0.19, rate-limit 0.06, too-many-recipients 0.15, message-size 0.15, greylisting 0.19, sender-identity 0.18, policy -0.2, dependency -0.11, server-error -0.46, unreachable 0.27, timeout -0.12, protocol-error -0.09, tls 0.09, authentication 0.2
            row unavailable directory : overload 0.83, disk-full -0.07, connection-limit 0.88, greylisting -0.22, reputation -0.06, policy -0.05, dependency -0.98
            row unavailable filter : dependency 0.09
            row unavailable later !temporary !closing !mailbox !recipient !busy : overload -0.24, maintenance -0.08, disk-full -0.08, rate-limit -0.07, too-many-recipients -0.06, greylisting -0.11, reputation -0.19, policy -0.1, dependency 1.52, server-error -0.24, dns -0.05, timeout -0.05, protocol-error -0.07, tls -0.05
            row unavailable mailbox !quota : overload 0.06, maintenance 0.95, disk-full -0.1, mailbox-quota -0.67, connection-limit 0.67, message-size 0.08, greylisting 0.18, reputation -0.1, policy -0.36, dependency -1.2, unreachable 0.1, timeout 0.1, protocol-error 0.1, tls 0.06, authentication 0.06
            row unavailable recipient : disk-full -0.09, rate-limit -0.08, greylisting -0.06, reputation 0.93, policy -0.06, dependency -0.33, timeout -0.06
            row unavailable temporary !mailbox !recipient !busy !resource : overload -0.47, maintenance -0.58, disk-full 0.59, mailbox-quota 0.06, connection-limit -0.15, rate-limit -0.1, greylisting 0.05, reputation -0.31, policy -0.05, dependency 0.52, server-error 0.53, dns -0.06, unreachable 0.12, protocol-error -0.2
            row unavailable thistime : overload -0.09, maintenance -0.56, disk-full -0.06, greylisting 1.55, policy -0.05, dependency -0.36, server-error -0.06, timeout -0.06, protocol-error -0.09, tls 0.08
            row unknownerr !full : overload 0.71, disk-full -0.1, mailbox-quota 0.06, rate-limit -0.18, too-many-recipients 0.1, message-size 0.08, reputation 0.29, policy 0.05, dependency -0.52, server-error -0.8, unreachable 0.06, timeout -0.05, protocol-error 0.05, tls 0.06, authentication 0.07
            row unknownerr connection : overload 0.79, disk-full -0.05, dependency -0.23, server-error -0.22, timeout -0.09
            row unusualrate !reputation !spam : rate-limit 0.24, reputation -0.23
            word access : overload -0.14, maintenance -0.09, disk-full -0.22, mailbox-quota -0.17, connection-limit -0.19, rate-limit -0.16, too-many-recipients -0.34, message-size -0.09, greylisting -0.14, reputation 0.09, sender-identity -0.55, policy 1.22, dependency -0.25, server-error 0.48, dns 0.76, unreachable -0.06, timeout -0.33, protocol-error 0.33, tls -0.07, authentication -0.08
            word attempts : overload -0.12, rate-limit -0.94, too-many-recipients 0.25, reputation -0.14, protocol-error 1.52, authentication -0.26
            word authword : overload -0.12, connection-limit 0.57, rate-limit 0.15, sender-identity 0.06, policy -0.05, dependency -0.53, server-error 0.25, timeout -0.06, protocol-error -0.3, tls -0.05, authentication 0.35
            word badcommand : overload -0.15, maintenance -0.07, disk-full -0.09, connection-limit 0.91, rate-limit -0.85, too-many-recipients -0.12, greylisting -0.06, reputation -0.3, sender-identity -0.06, policy -0.08, dependency -0.24, server-error -0.11, dns -0.05, timeout 0.54, protocol-error 1.16, tls -0.44, authentication 0.12
            word block : overload -0.08, maintenance -0.1, mailbox-quota -0.05, connection-limit 0.14, rate-limit -0.07, message-size -0.05, reputation -0.38, sender-identity -0.26, policy 1.78, dependency -0.15, server-error -0.2, dns -0.07, timeout -0.14, protocol-error -0.14, tls -0.05, authentication -0.05
            word blocklist : rate-limit -0.23, reputation 0.42
            word busy : overload 0.73, maintenance -0.31, disk-full -0.13, mailbox-quota -0.07, connection-limit 0.8, rate-limit -0.19, too-many-recipients -0.1, message-size -0.06, greylisting -0.11, reputation -0.48, sender-identity -0.1, policy -0.18, dependency -0.38, server-error 0.8, dns -0.09, unreachable -0.13, timeout 0.38, protocol-error -0.23, tls -0.08, authentication -0.05
            word clientmade : overload -0.36, maintenance 0.14, mailbox-quota 0.17, connection-limit 0.34, too-many-recipients 0.18, message-size 0.15, greylisting 0.16, reputation -0.25, sender-identity 0.05, dependency 0.92, server-error 0.26, dns 0.1, unreachable -1.67, timeout -0.43, protocol-error -0.06, tls 0.09, authentication 0.17
            word closing : overload 0.58, maintenance 0.55, disk-full 0.14, mailbox-quota 0.07, connection-limit -1.57, rate-limit 0.97, message-size 0.06, greylisting 0.09, reputation -0.24, sender-identity -0.26, policy 0.51, dependency 0.14, server-error -0.49, dns -0.13, unreachable -0.37, timeout 0.12, protocol-error -0.32, tls 0.12
            word concurrent : overload -0.1, maintenance -0.08, connection-limit 0.91, rate-limit 0.54, too-many-recipients -0.06, reputation -0.12, dependency -0.06, unreachable -0.05, protocol-error -0.17, authentication -0.65
            word config : overload -0.05, mailbox-quota -0.17, connection-limit -0.1, reputation -0.09, policy -0.07, dependency -0.2, server-error 1.26, timeout -0.1, protocol-error -0.14
            word connection : overload 1.7, maintenance -0.9, disk-full -0.35, mailbox-quota -0.23, connection-limit 0.8, rate-limit -0.57, too-many-recipients -0.48, message-size -0.1, greylisting -0.21, reputation -0.31, sender-identity -0.19, policy -0.39, dependency 0.57, server-error 0.07, dns -0.17, unreachable 1.93, timeout 0.3, protocol-error -1.26, tls -0.12, authentication -0.08
            word conntimeout : overload -0.13, connection-limit -0.07, reputation -0.06, server-error -0.06, unreachable 0.16, timeout 0.47
            word content : connection-limit -0.06, rate-limit 0.16
            word delay : overload -0.17, disk-full -0.07, mailbox-quota -0.07, rate-limit -0.21, greylisting 0.94, reputation 0.2, policy -0.17, dependency -0.17, timeout -0.05
            word devicefull : overload 0.64, maintenance -0.05, disk-full -0.25, mailbox-quota -0.07, rate-limit 0.26, too-many-recipients -0.06, policy -0.06, dependency -0.05, protocol-error -0.05
            word directory : overload 0.32, maintenance -0.16, disk-full -0.3, mailbox-quota -0.13, connection-limit 0.69, rate-limit -0.18, too-many-recipients -0.07, message-size -0.08, greylisting -0.3, reputation -0.18, policy -0.33, dependency 0.44, server-error 1.43, dns -0.09, unreachable -0.07, timeout -0.57, protocol-error -0.27, tls -0.1, authentication -0.09
            word disabled : overload -0.08, maintenance 1.46, disk-full -0.08, mailbox-quota 1.14, connection-limit -0.11, rate-limit -0.31, too-many-recipients -0.12, message-size -0.08, greylisting -0.18, reputation -0.1, sender-identity -0.16, policy -0.4, dependency -0.16, server-error -0.05, dns -0.11, unreachable -0.09, timeout -0.34, protocol-error -0.08, tls -0.08, authentication -0.08
            word dns : overload -0.11, maintenance -0.06, disk-full -0.15, mailbox-quota -0.05, connection-limit -0.12, rate-limit -0.2, too-many-recipients -0.05, message-size -0.05, greylisting -0.11, reputation -0.25, sender-identity 0.7, policy -0.33, dependency 0.48, server-error -0.21, dns 0.22, unreachable 0.82, timeout -0.2, protocol-error -0.21, tls -0.07, authentication -0.06
            word dos : overload -0.08, rate-limit 0.66, sender-identity -0.34
            word failure : overload -0.22, maintenance 0.09, disk-full 0.89, mailbox-quota -0.61, connection-limit 0.11, rate-limit -0.05, too-many-recipients -0.41, message-size -0.17, greylisting -0.59, reputation -0.8, sender-identity -0.41, policy -0.06, dependency 1.34, server-error 1.08, dns 0.07, unreachable -0.26, timeout -0.32, protocol-error 0.15, tls -0.06, authentication 0.24
            word filter : overload 0.28, connection-limit -0.07, rate-limit -0.08, reputation -0.56, policy 0.68, dependency 0.05
            word full : overload 1.53, maintenance -0.22, disk-full 0.48, mailbox-quota 0.18, connection-limit -0.13, too-many-recipients -0.2, message-size -0.07, greylisting -0.09, reputation -0.12, sender-identity -0.1, policy -0.2, dependency -0.28, server-error -0.14, dns -0.09, unreachable -0.08, timeout -0.12, protocol-error -0.17, tls -0.08, authentication -0.07
            word greylist : overload -0.07, connection-limit -0.05, rate-limit -0.2, greylisting -0.08, reputation 0.42, sender-identity -0.07, policy 0.67, server-error -0.07, timeout -0.15, protocol-error -0.14
            word idle : overload 0.37, maintenance 0.05, disk-full -0.21, mailbox-quota 0.49, connection-limit -0.2, rate-limit -0.2, too-many-recipients -0.1, message-size -0.07, greylisting -0.07, reputation -0.19, sender-identity -0.11, policy -0.28, dependency 0.1, server-error 0.59, dns -0.07, unreachable -0.15, timeout 0.47, protocol-error 0.09, tls -0.45, authentication -0.07
            word internal : overload 0.1, maintenance 0.52, disk-full 0.18, mailbox-quota -0.11, connection-limit 0.93, rate-limit -0.37, too-many-recipients -0.13, message-size -0.12, greylisting -0.14, reputation 0.21, sender-identity -0.13, policy -0.25, dependency -0.85, server-error 1.33, dns -0.18, unreachable -0.11, timeout -0.27, protocol-error -0.37, tls -0.06, authentication -0.19
            word io : overload 1.34, maintenance 0.22, disk-full 0.52, mailbox-quota -0.17, connection-limit -0.21, rate-limit -0.43, too-many-recipients -0.2, greylisting -0.16, reputation -0.16, sender-identity -0.15, policy -0.27, dependency -0.11, server-error 0.3, dns -0.16, unreachable -0.17, timeout 0.33, protocol-error -0.22, tls -0.14, authentication -0.14
            word later : overload 2.34, maintenance 0.67, disk-full 0.36, mailbox-quota -0.22, connection-limit -2.77, rate-limit 0.46, too-many-recipients 0.75, message-size -0.07, greylisting 0.15, reputation 0.22, sender-identity -0.5, policy 0.16, dependency 0.51, dns -0.21, unreachable 0.23, timeout -0.76, protocol-error -0.84, tls 0.17, authentication -0.67
            word learnmore : overload -0.98, connection-limit 1.08, greylisting 0.33, reputation 0.15, sender-identity 0.11, policy -0.36, dependency -0.08, server-error -0.26, dns -0.05, unreachable -0.06, timeout 0.39, protocol-error -0.17, tls 0.1, authentication -0.05
            word lostinput : overload -0.17, maintenance -0.74, connection-limit -0.11, rate-limit -0.08, reputation -0.27, policy -0.08, dependency -0.09, server-error 0.82, dns -0.05, unreachable 0.91, timeout 0.2, protocol-error -0.09
            word madeup : overload -0.23, disk-full -0.05, connection-limit -0.08, rate-limit -0.15, reputation -0.13, policy -0.07, dependency 0.56, server-error -0.45, unreachable 1.34, timeout -0.49, protocol-error -0.05
            word mailbox : overload -0.18, maintenance 0.62, disk-full -0.27, mailbox-quota 1.04, connection-limit 0.52, rate-limit -0.33, too-many-recipients -0.14, greylisting 0.1, reputation -0.17, sender-identity -0.1, policy 0.09, dependency -0.24, server-error -0.53, dns -0.08, unreachable 0.06, timeout -0.28, protocol-error -0.09
            word maintenance : overload -0.06, maintenance 0.32, server-error -0.12, tls 0.1
            word many : overload 0.79, maintenance -0.39, disk-full -0.43, mailbox-quota -0.35, connection-limit 2.26, rate-limit 1.63, too-many-recipients 1.54, message-size -0.19, greylisting -0.23, reputation 0.57, sender-identity -0.35, policy -1.06, dependency -1.19, server-error -1.03, dns -0.25, unreachable -0.26, timeout -1.03, protocol-error 0.9, tls -0.5, authentication -0.44
            word manyconn : maintenance -0.16, disk-full -0.06, connection-limit 0.08, rate-limit 0.53, too-many-recipients -0.12, reputation 0.43, policy -0.05, dependency -0.12, server-error -0.61, unreachable -0.13, timeout -0.1, protocol-error 0.82, tls -0.34
            word manymsg : overload -0.1, maintenance -0.05, mailbox-quota -0.07, connection-limit 0.64, rate-limit -0.67, too-many-recipients -0.22, message-size -0.05, greylisting -0.06, reputation 0.09, sender-identity -0.08, policy -0.09, dependency -0.1, server-error -0.1, dns -0.05, timeout -0.11, protocol-error 1.13
            word manyrcpt : overload -0.15, maintenance -0.06, disk-full -0.1, mailbox-quota -0.07, connection-limit 0.19, rate-limit 0.12, reputation -0.2, sender-identity 0.23, policy 0.55, dependency -0.1, dns -0.05, protocol-error -0.14
            word memory : connection-limit 0.59, rate-limit 0.68, dependency -0.35, server-error -0.46, protocol-error -0.05
            word message : overload -0.89, maintenance 0.72, disk-full -1.15, mailbox-quota -0.23, connection-limit 0.4, rate-limit 0.45, message-size 0.16, greylisting -0.48, reputation -0.15, sender-identity 0.44, policy -0.27, dependency 1.0, server-error 0.12, dns -0.06, unreachable -0.51, timeout 1.11, protocol-error -1.1, tls 0.38, authentication 0.05
            word nexthop : overload 0.25, maintenance -0.08, disk-full -0.06, mailbox-quota -0.08, connection-limit -0.14, rate-limit -0.1, too-many-recipients -0.07, message-size -0.05, greylisting -0.1, reputation -0.12, sender-identity -0.08, policy -0.09, dependency 0.68, dns -0.08, unreachable -0.06, timeout 0.46, protocol-error -0.22, tls -0.05
            word norecipient : overload -0.12, maintenance -0.06, disk-full -0.06, mailbox-quota -0.07, connection-limit -0.09, rate-limit -0.31, too-many-recipients -0.05, greylisting -0.06, reputation -0.25, sender-identity -0.09, policy 0.89, server-error -0.11, dns -0.05, unreachable -0.05, timeout -0.06, protocol-error 0.65, tls -0.05
            word persession : connection-limit 0.52, too-many-recipients -0.45
            word process : overload 0.7, maintenance -0.09, connection-limit -0.11, dependency -0.07, server-error 0.09, timeout -0.14, protocol-error -0.08
            word protect : connection-limit -0.07, reputation 0.14, sender-identity 0.22, policy -0.09
            word protocolword : overload -0.2, maintenance -0.08, disk-full -0.08, connection-limit 0.89, rate-limit 0.08, too-many-recipients -0.08, reputation -0.19, policy -0.07, dependency -0.23, server-error 0.76, dns -0.05, timeout -0.23, protocol-error 0.16, tls -0.43, authentication -0.06
            word proxy : overload -0.09, maintenance -1.08, mailbox-quota 0.07, rate-limit 0.05, too-many-recipients 0.06, message-size 0.06, greylisting 0.07, reputation -0.19, sender-identity 0.05, policy -0.73, dependency 0.06, server-error 1.02, unreachable 0.07, timeout 0.42, tls 0.05, authentication 0.07
            word ptr : rate-limit -0.05, too-many-recipients -0.53, reputation -0.19, sender-identity 0.43, policy 0.71, server-error -0.07, dns 0.05, timeout -0.05, protocol-error -0.07
            word quota : disk-full -0.08, mailbox-quota 0.6, connection-limit -0.07, rate-limit 0.07, too-many-recipients -0.09, reputation -0.08, policy -0.06
            word rate : overload -0.27, maintenance -0.06, disk-full -0.51, mailbox-quota -0.09, connection-limit -0.27, rate-limit 1.11, too-many-recipients -0.33, greylisting 0.07, reputation 1.25, sender-identity 0.2, policy -0.31, dependency -0.13, server-error -0.16, dns -0.06, unreachable -0.08, timeout -0.08, protocol-error -0.19
            word recipient : overload -0.77, maintenance 0.65, disk-full -0.17, mailbox-quota -0.2, connection-limit -0.18, rate-limit 0.88, too-many-recipients 0.08, greylisting -0.92, reputation 0.33, sender-identity 0.08, policy 0.96, dependency 0.82, server-error -1.11, dns -0.08, timeout -0.12, protocol-error -0.42, tls 0.24
            word refuse : overload 0.36, maintenance 0.07, disk-full 0.07, mailbox-quota 0.18, connection-limit -0.34, rate-limit -0.09, too-many-recipients 0.16, message-size 0.17, greylisting 0.35, reputation -0.07, sender-identity 0.72, policy -1.07, dependency -0.31, server-error 0.38, dns 0.06, unreachable -0.21, timeout -0.49, protocol-error -0.24, tls 0.1, authentication 0.21
            word refuseframe : overload -0.06, maintenance -0.14, disk-full -0.06, mailbox-quota 0.55, connection-limit -0.05, rate-limit 0.07, too-many-recipients -0.05, greylisting -0.48, sender-identity 0.8, policy -0.07, dependency 0.33, server-error -0.08, dns -0.12, unreachable -0.06, timeout -0.33, protocol-error -0.11, tls -0.06
            word reputation : reputation 0.31, policy -0.2, protocol-error 0.12
            word resource : overload 0.67, maintenance -0.12, disk-full -0.07, dependency -0.06, timeout -0.05, protocol-error -0.07
            word sender : overload -0.89, connection-limit 0.72, rate-limit 0.9, too-many-recipients -0.51, greylisting -0.05, reputation -0.49, sender-identity 0.55, policy 0.4, dependency -0.13, server-error -0.07, dns 0.06, timeout -0.11, protocol-error -0.16
            word senderdomain : overload -0.1, disk-full -0.05, connection-limit -0.08, rate-limit 0.41, reputation -0.38, sender-identity 0.29, policy 0.47, dependency -0.12, server-error -0.07, dns 0.07, timeout -0.11, protocol-error -0.09
            word shutdown : overload -0.27, maintenance 0.73, disk-full -0.07, mailbox-quota -0.05, connection-limit -0.09, rate-limit -0.09, too-many-recipients -0.05, reputation -0.17, sender-identity -0.05, policy -0.11, dependency -0.12, server-error 1.44, dns -0.05, unreachable -0.36, timeout -0.27, protocol-error -0.24, tls -0.06
            word size : mailbox-quota -0.13, message-size 0.13, server-error 0.1
            word spam : maintenance -0.05, connection-limit -0.12, rate-limit -0.43, sender-identity -0.07, policy 1.17, dependency -0.15, timeout -0.06, protocol-error -0.1
            word spf : rate-limit -0.14, too-many-recipients -0.7, reputation 0.17, sender-identity 0.82
            word startup : overload -0.11, maintenance 1.0, disk-full -0.05, reputation -0.06, server-error -0.15, timeout -0.29, protocol-error -0.11
            word storage : overload 0.36, mailbox-quota -0.12, rate-limit 0.25, too-many-recipients -0.1, policy -0.07
            word tempfile : disk-full 0.78, dependency -0.13, server-error -0.57
            word temporary : overload 0.46, disk-full 0.18, mailbox-quota 0.3, connection-limit 0.07, rate-limit -0.13, too-many-recipients -0.07, message-size 0.17, greylisting -0.38, reputation 0.34, sender-identity 0.35, policy -0.22, dependency -0.27, server-error -0.9, dns 0.24, unreachable 0.34, timeout -0.57, protocol-error -0.45, tls 0.05, authentication 0.52
            word thistime : overload 0.37, maintenance -0.47, disk-full -0.09, connection-limit -0.22, greylisting 1.48, reputation -0.09, policy -0.09, dependency 0.45, server-error -0.36, dns -0.56, unreachable -0.11, timeout -0.35, protocol-error -0.2, tls 0.12
            word throttle : overload -0.05, disk-full -0.42, connection-limit -0.14, greylisting -0.45, sender-identity 0.71, policy 0.41, dependency -0.27, server-error -0.08, unreachable 0.5, timeout -0.32, protocol-error -0.05
            word timeout : overload 0.39, maintenance -0.1, disk-full -0.48, mailbox-quota -0.1, connection-limit -0.24, rate-limit -0.25, too-many-recipients -0.1, message-size -0.08, greylisting -0.1, reputation -0.25, sender-identity -0.11, policy -0.16, dependency 0.3, server-error -0.29, dns -0.11, unreachable 0.83, timeout 1.4, protocol-error -0.4, tls -0.09, authentication -0.07
            word tlsword : overload -0.05, maintenance -0.15, disk-full -0.05, mailbox-quota -0.09, connection-limit -0.59, rate-limit 0.55, greylisting -0.12, reputation -0.15, policy -0.1, dependency -0.2, server-error -0.12, timeout -0.18, protocol-error 0.39, tls 1.07
            word toserver : overload 0.56, connection-limit 0.64, rate-limit -0.6, reputation 0.12, sender-identity -0.05, policy -0.06, dependency -0.07, server-error -0.25, timeout -0.11, protocol-error -0.07
            word transaction : overload -0.05, rate-limit -0.09, too-many-recipients 0.33, policy -0.14
            word unavailable : overload 0.2, maintenance -0.59, disk-full 0.65, mailbox-quota -0.45, connection-limit 0.25, rate-limit -0.62, too-many-recipients 0.09, message-size 0.18, greylisting 1.01, reputation -0.17, sender-identity -0.05, policy -0.26, dependency 0.68, dns 0.45, unreachable -0.58, timeout -0.44, protocol-error -0.75, tls 0.2, authentication 0.18
            word unknownerr : overload 0.67, mailbox-quota 0.05, rate-limit -0.19, too-many-recipients 0.1, message-size 0.08, reputation 0.29, dependency -0.52, server-error -0.8, unreachable 0.06, timeout -0.06, protocol-error 0.05, tls 0.06, authentication 0.07
            word unusualrate : rate-limit -0.13, reputation 0.37, sender-identity -0.05, policy -0.09
            word yours : overload -0.39, maintenance -0.14, disk-full -0.14, mailbox-quota -0.14, connection-limit -0.53, rate-limit 0.25, too-many-recipients -0.32, message-size -0.1, greylisting -0.52, reputation 1.39, sender-identity 0.63, policy 0.77, dependency -0.34, server-error 0.59, dns -0.21, unreachable -0.78, timeout 0.77, protocol-error -0.24, tls -0.41, authentication -0.14
            """;
}
