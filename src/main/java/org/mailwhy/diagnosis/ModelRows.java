package org.mailwhy.diagnosis;

/// Written by `ModelWriter` from labelled replies; not by hand.
final class ModelRows {
    private ModelRows() {}

    static final String ROWS =
            """
            bare 412 : greylisting -0.09, policy 0.11
            bare 420 : overload -0.59, rate-limit 0.93, reputation -0.05, dependency -0.08
            bare 421 : overload -0.53, maintenance 0.67, disk-full -0.73, mailbox-quota -0.19, connection-limit 0.15, rate-limit 0.54, too-many-recipients -0.05, message-size -0.11, greylisting -0.19, reputation 0.16, sender-identity 0.52, policy -0.26, dependency -0.78, server-error -0.44, dns -0.41, unreachable 0.16, timeout 0.8, protocol-error 0.69, tls -0.09, authentication 0.08
            bare 422 : policy -0.62, server-error 0.68
            bare 431 : overload -0.08, disk-full 0.17, too-many-recipients 0.09
            bare 432 : overload 0.12, dependency -0.06
            bare 450 : overload 0.17, maintenance -0.22, disk-full -0.17, mailbox-quota 0.11, too-many-recipients 0.11, greylisting -0.09, reputation -0.08, sender-identity -0.06, dependency 0.83, server-error -0.49, dns -0.07
            bare 451 : overload 0.59, maintenance -0.07, mailbox-quota -0.12, connection-limit 0.31, rate-limit -0.21, too-many-recipients 0.11, message-size -0.09, greylisting 0.34, reputation 0.7, policy -0.13, dependency 0.34, server-error -0.3, dns -0.34, unreachable -0.58, timeout 0.23, protocol-error -0.45, tls -0.13, authentication -0.24
            bare 452 : overload -0.83, disk-full 0.72, mailbox-quota 0.82, connection-limit -0.22, rate-limit 0.65, too-many-recipients 0.53, message-size 0.08, greylisting -0.05, reputation -0.4, sender-identity -0.13, policy -0.06, dependency -0.35, server-error 0.22, dns -0.06, timeout -0.67, protocol-error -0.16, authentication -0.08
            bare 454 : tls 0.05
            bare 458 : overload -0.07, disk-full -0.16, dependency 0.95, server-error -0.44, timeout -0.05
            bare 470 : connection-limit -0.09, rate-limit 0.22, protocol-error -0.06
            code 412 : greylisting -0.09, policy 0.11
            code 420 : overload -0.59, rate-limit 0.93, reputation -0.05, dependency -0.08
            code 421 : overload -0.07, maintenance -0.12, disk-full 0.12, mailbox-quota -0.36, connection-limit 0.48, rate-limit -0.84, too-many-recipients -0.34, message-size -0.27, greylisting -0.91, reputation 0.81, sender-identity -0.12, policy 0.69, dependency -0.28, server-error 0.7, dns -0.33, timeout 0.18, protocol-error 0.74, tls -0.09
            code 422 : disk-full -0.05, mailbox-quota 0.09, policy -0.62, server-error 0.68
            code 425 : overload -0.07, disk-full 0.12
            code 431 : overload -0.08, disk-full 0.17, too-many-recipients 0.09
            code 432 : overload -0.82, connection-limit 0.54, rate-limit 0.47, too-many-recipients -0.07, dependency -0.06
            code 450 : overload -0.2, maintenance 0.39, disk-full -0.17, mailbox-quota 0.22, connection-limit -0.12, rate-limit -0.4, too-many-recipients -0.07, greylisting 0.79, reputation -0.22, sender-identity 0.26, policy -0.41, dependency 0.6, server-error -0.6, dns 0.33, unreachable 0.12, timeout -0.16, tls -0.11, authentication -0.18
            code 451 : overload 0.98, maintenance -0.48, disk-full 0.23, mailbox-quota -0.24, connection-limit 0.07, rate-limit 0.7, too-many-recipients 0.11, message-size -0.21, greylisting 0.6, reputation -0.12, sender-identity -0.28, dependency 0.39, server-error -0.98, dns 0.11, unreachable -0.37, timeout 0.58, protocol-error -0.52, tls -0.21, authentication -0.34
            code 452 : overload 0.98, maintenance -0.11, disk-full -0.08, mailbox-quota 0.12, connection-limit -0.33, rate-limit -0.14, too-many-recipients 0.16, greylisting -0.4, reputation -0.21, sender-identity -0.05, policy 0.71, dependency -0.97, server-error 0.93, dns -0.07, unreachable 0.09, timeout -0.35, protocol-error -0.19, authentication -0.13
            code 454 : overload -0.09, connection-limit -0.15, rate-limit 0.07, greylisting -0.47, reputation -0.09, policy -0.07, dependency 0.43, server-error -0.08, protocol-error 0.12, tls 0.27, authentication 0.29
            code 458 : overload -0.07, disk-full -0.16, dependency 0.95, server-error -0.44, timeout -0.05
            code 470 : connection-limit -0.09, rate-limit 0.22, protocol-error -0.06
            enhanced 0.0 : overload -0.27, maintenance -0.18, disk-full 0.47, mailbox-quota 0.08, connection-limit -0.05, too-many-recipients 0.07, message-size 0.06, greylisting 0.06, sender-identity 0.06, policy -0.11, dependency -0.36, server-error 0.48, unreachable -0.49, authentication 0.06
            enhanced 1.0 : overload 0.28, maintenance 0.05, disk-full -0.08, rate-limit -1.14, reputation 1.45, policy -0.13, dependency -0.24, server-error -0.43, unreachable 0.05, timeout 0.05
            enhanced 1.1 : overload -0.23, maintenance -0.05, disk-full -0.06, mailbox-quota -0.07, rate-limit -0.16, greylisting -0.14, reputation -0.06, policy 0.82, dependency 0.25, server-error -0.06
            enhanced 1.8 : sender-identity 0.07
            enhanced 2.0 : connection-limit 0.05, message-size 0.05, greylisting -0.48, sender-identity 0.05, dependency -0.06, dns 0.05, unreachable 0.05, authentication 0.05
            enhanced 2.1 : maintenance 0.11, mailbox-quota 0.81, rate-limit -0.25, too-many-recipients 0.08, message-size 0.11, greylisting -0.45, sender-identity 0.06, policy -0.87, dependency -0.34, dns 0.07, unreachable 0.34, protocol-error 0.09, tls 0.07, authentication 0.11
            enhanced 2.2 : disk-full 1.68, mailbox-quota -1.42, connection-limit -0.13, rate-limit -0.09, tls 0.13
            enhanced 3.0 : overload 1.66, maintenance -0.05, disk-full 0.09, mailbox-quota -0.23, connection-limit -0.45, rate-limit -0.29, too-many-recipients 0.05, message-size -0.09, greylisting 0.08, reputation -0.41, sender-identity -0.19, dependency 0.78, server-error 0.52, dns -0.06, unreachable -0.48, timeout -0.56, protocol-error -0.06, tls -0.18, authentication -0.1
            enhanced 3.1 : overload -0.05, maintenance -0.05, disk-full -0.87, mailbox-quota -0.05, rate-limit 0.23, too-many-recipients -0.05, policy -0.06, dependency -0.09, server-error 1.21
            enhanced 3.2 : overload -0.35, maintenance 1.47, disk-full -0.14, mailbox-quota -0.12, connection-limit -1.46, rate-limit 0.2, too-many-recipients -0.22, message-size -0.12, greylisting 0.11, reputation -0.57, sender-identity -0.12, dependency 1.22, dns -0.21, unreachable -0.12, timeout 0.13, protocol-error 0.55, tls -0.16, authentication -0.12
            enhanced 3.4 : disk-full -0.24, mailbox-quota 0.64, rate-limit -0.08, message-size -0.05, server-error -0.09
            enhanced 3.5 : disk-full -0.09, dependency 0.12, server-error 0.07
            enhanced 4.0 : sender-identity -0.17, dependency -0.19, dns 0.29, unreachable 0.39
            enhanced 4.1 : overload -0.94, disk-full -0.08, connection-limit -0.05, rate-limit -0.06, reputation -0.05, dependency -0.26, server-error -0.24, unreachable 1.03, timeout 0.89
            enhanced 4.2 : overload -0.15, maintenance -0.37, disk-full -0.05, connection-limit 0.05, rate-limit -0.06, reputation -0.06, policy 0.24, dependency -0.37, server-error -0.08, dns 0.06, unreachable -0.06, timeout 1.12, protocol-error -0.06
            enhanced 4.3 : sender-identity -0.28, dns 0.41
            enhanced 4.316 : unreachable 0.17
            enhanced 4.4 : dependency -0.08, dns -0.13, unreachable 0.42
            enhanced 4.5 : overload 1.03, maintenance -0.32, connection-limit 0.45, rate-limit 0.88, too-many-recipients -0.08, greylisting -0.06, reputation -0.08, policy -0.12, dependency -0.6, server-error 0.16, dns -0.07, unreachable -0.05, timeout -0.73, protocol-error -0.05, tls -0.14
            enhanced 4.62 : policy -0.54, dns 0.55
            enhanced 4.7 : mailbox-quota 0.05, rate-limit 0.05, too-many-recipients 0.05, message-size 0.05, greylisting 0.06, sender-identity 0.05, dependency -0.06, dns 0.05, timeout -0.53, tls 0.05, authentication 0.05
            enhanced 5.0 : connection-limit -0.05, rate-limit 0.38, protocol-error 0.1, tls -0.14
            enhanced 5.1 : rate-limit 0.2, protocol-error -0.07
            enhanced 5.2 : connection-limit 0.53, protocol-error -0.52
            enhanced 5.3 : overload 0.97, connection-limit 0.73, rate-limit -0.89, too-many-recipients -0.33, greylisting -0.22, reputation -0.05, sender-identity 0.11, policy 0.33, dependency -0.05, server-error -0.05, protocol-error -0.4
            enhanced 5.4 : dependency 0.14, authentication -0.11
            enhanced 7.0 : overload -0.22, maintenance -0.69, disk-full 0.11, mailbox-quota -0.13, connection-limit -0.11, rate-limit -0.79, too-many-recipients -0.22, message-size -0.12, greylisting 0.37, reputation 0.34, sender-identity -0.25, policy 0.97, dependency 0.25, dns -0.22, unreachable -0.7, protocol-error 0.71, tls 0.38, authentication 0.31
            enhanced 7.1 : overload -0.37, maintenance -0.58, disk-full -0.31, mailbox-quota -0.15, connection-limit 1.18, rate-limit 0.38, too-many-recipients -0.12, message-size -0.12, greylisting 0.43, reputation -0.55, sender-identity 0.27, policy 0.46, dependency 0.33, server-error -0.39, dns 0.22, unreachable -0.16, timeout -0.28, protocol-error -0.12, tls 0.08, authentication -0.21
            enhanced 7.28 : connection-limit -0.05, rate-limit 0.29, reputation -0.38, policy 0.52, protocol-error -0.05
            enhanced 7.3 : disk-full -0.08, rate-limit 0.2
            enhanced 7.500 : rate-limit -0.05, reputation 0.07
            enhanced 7.650 : connection-limit -0.21, reputation 0.28
            reply : overload -0.06, maintenance -0.43, disk-full 0.11, mailbox-quota -0.22, connection-limit 0.34, rate-limit 0.93, too-many-recipients -0.19, message-size -0.56, greylisting -0.51, reputation 0.09, sender-identity -0.26, policy 0.31, dependency 0.93, server-error 0.19, dns -0.06, unreachable -0.19, timeout 0.11, tls -0.15, authentication -0.41
            row access !manyrcpt !spam !tlsword : overload -0.08, maintenance -0.37, disk-full -0.13, mailbox-quota -0.1, connection-limit -0.21, rate-limit -0.14, too-many-recipients -0.07, message-size -0.06, greylisting -0.14, reputation 0.93, sender-identity -0.15, policy 0.07, dependency -0.19, server-error 0.7, dns 0.39, unreachable -0.11, timeout -0.27, protocol-error 0.13, tls -0.1, authentication -0.08
            row access yours : rate-limit -0.07, reputation -0.35, policy 0.07, server-error 0.55
            row authword !spf !temporary !reputation !blocklist !failure !config !badcommand : overload -0.26, connection-limit 0.42, rate-limit -0.05, reputation -0.07, sender-identity -0.05, policy -0.05, timeout -0.07, protocol-error -0.07, authentication 0.46
            row authword attempts : overload -0.27, connection-limit 0.45, rate-limit 0.2, protocol-error -0.09, authentication -0.14
            row authword failure !temporary : disk-full -0.08, connection-limit -0.14, rate-limit 0.11, reputation -0.05, dependency 0.74, server-error -0.06, timeout -0.09, protocol-error -0.09, authentication -0.07
            row authword failure temporary : dependency -0.25, authentication 0.32
            row authword temporary : dependency -0.25, authentication 0.32
            row badcommand !attempts !authword : overload -0.18, disk-full -0.06, connection-limit 0.65, rate-limit -0.16, too-many-recipients -0.07, reputation 0.47, sender-identity -0.06, policy -0.06, dependency -0.15, server-error -0.24, timeout 0.33, protocol-error -0.1, tls -0.16
            row badcommand authword yours : rate-limit 0.22, authentication -0.18
            row block !yours !blocklist : overload -0.15, connection-limit 0.42, reputation -0.42, sender-identity -0.23, policy 0.91, dependency -0.09, server-error -0.12, timeout -0.05, protocol-error -0.05
            row block sender : reputation -0.12, sender-identity -0.3, policy 0.48
            row block yours !rate !manyconn : connection-limit -0.07, rate-limit -0.06, reputation -0.2, policy 0.56
            row blocklist : rate-limit -0.08, reputation 0.3, server-error -0.05
            row busy !yours : overload 0.32, maintenance -0.2, disk-full -0.07, connection-limit 0.36, rate-limit -0.12, too-many-recipients -0.06, reputation -0.11, sender-identity -0.07, policy -0.11, dependency 0.18, server-error 0.29, dns -0.05, unreachable -0.09, timeout 0.13, protocol-error -0.17, tls -0.06, authentication -0.05
            row busy yours : overload 0.29, reputation -0.18
            row clientmade !manyconn !refuse : overload -0.11, connection-limit 0.27, too-many-recipients 0.06, message-size 0.05, greylisting 0.07, policy -0.27, dependency 0.92, server-error -0.47, unreachable -0.16, timeout -0.38
            row clientmade refuse !manyconn !ptr : overload -0.2, connection-limit -0.09, reputation -0.13, sender-identity -0.06, policy 1.06, dependency -0.12, server-error 0.3, unreachable -0.57, timeout -0.14
            row closing !later !unavailable !failure !timeout !shutdown !busy !manyconn !idle !badcommand !access !refuse !tlsword !lostinput : overload -0.28, maintenance 1.33, disk-full -0.22, mailbox-quota -0.07, connection-limit 0.06, rate-limit -0.56, too-many-recipients -0.08, message-size -0.06, reputation -0.57, sender-identity -0.08, policy 0.19, dependency 0.98, server-error -0.38, dns -0.07, unreachable -0.08, timeout 0.16, tls -0.12, authentication -0.11
            row concurrent !manyconn : overload -0.24, connection-limit 0.57, authentication -0.28
            row config !badcommand : overload -0.1, maintenance -0.08, disk-full -0.05, mailbox-quota -0.12, connection-limit -0.13, rate-limit -0.09, reputation -0.14, sender-identity -0.08, policy 0.7, dependency -0.13, server-error 0.8, dns -0.05, unreachable -0.05, timeout -0.16, protocol-error -0.13, tls -0.05
            row config failure : mailbox-quota -0.09, server-error 0.21
            row connection rate !spf !ptr !tlsword !unusualrate !reputation !spam : overload -0.06, connection-limit 0.14, reputation 0.06, protocol-error -0.08
            row conntimeout !madeup !clientmade : overload -0.12, connection-limit -0.05, policy -0.07, dependency -0.18, server-error -0.05, unreachable 0.11, timeout 0.61
            row devicefull !mailbox : overload 0.41, maintenance -0.07, disk-full -0.23, mailbox-quota -0.05, rate-limit 0.27, dependency -0.05, server-error -0.05
            row directory failure !ptr !dns !senderdomain !attempts : overload -0.17, disk-full -0.1, connection-limit -0.07, rate-limit -0.08, reputation -0.05, sender-identity -0.06, policy -0.05, server-error 1.0, dns -0.06, unreachable -0.05, timeout -0.07, protocol-error -0.06
            row directory failure dns : sender-identity 0.1
            row directory io failure : dependency -0.27, server-error 0.34
            row directory norecipient : policy -0.1, dependency 0.29
            row directory temporary : overload 0.34, disk-full -0.06, connection-limit 0.57, rate-limit -0.06, greylisting -0.16, policy -0.12, dependency -0.11, server-error -0.11, dns -0.05
            row directory timeout : dependency 0.3, timeout -0.26
            row disabled : overload -0.06, maintenance 0.88, disk-full -0.06, mailbox-quota 0.68, connection-limit -0.13, rate-limit -0.21, too-many-recipients -0.06, greylisting -0.16, reputation -0.07, sender-identity -0.08, policy -0.28, dependency -0.09, dns -0.05, timeout -0.1
            row dns !ptr !senderdomain !spf !failure : dependency -0.08, dns -0.13, unreachable 0.42
            row dns directory : sender-identity 0.1
            row dns failure !ptr !senderdomain !spf : overload -0.05, maintenance -0.06, disk-full -0.05, connection-limit -0.1, rate-limit -0.08, reputation -0.12, sender-identity 0.68, policy -0.08, dependency 0.12, server-error -0.24, dns 0.38, unreachable -0.05, timeout -0.1, protocol-error -0.07
            row dns temporary !ptr !throttle : sender-identity -0.08, dns 0.16
            row dos : overload -0.09, rate-limit 0.37, sender-identity -0.1, policy -0.05
            row failure !internal !dns !timeout !clientmade !filter !directory !authword !tlsword !io !memory !spf !ptr !lostinput !manyconn !manymsg !manyrcpt !busy !unavailable !full !badcommand !access !idle !rate !config !shutdown !senderdomain !attempts : overload -0.05, maintenance 0.09, disk-full 0.31, rate-limit -0.14, too-many-recipients 0.05, message-size 0.1, greylisting 0.08, reputation -0.14, policy -0.08, dependency -0.61, server-error -0.15, unreachable 0.07, timeout 0.4, tls 0.05
            row failure temporary : maintenance -0.05, rate-limit -0.09, message-size 0.07, sender-identity -0.07, policy -0.08, dependency 0.27, server-error -0.61, dns 0.2, unreachable 0.05, timeout -0.08, tls 0.06, authentication 0.29
            row filter !failure !timeout !unavailable !block : overload 0.12, policy 0.11, dependency -0.12
            row filter access : policy 0.11
            row full mailbox !storage !busy !transaction : disk-full -0.06, mailbox-quota 0.38
            row full recipient : too-many-recipients 0.17
            row full storage !mailbox !quota : overload 0.27, maintenance -0.06, disk-full 0.17, mailbox-quota -0.13, rate-limit 0.23, too-many-recipients -0.05, server-error -0.19
            row greylist !failure : connection-limit -0.06, rate-limit -0.15, greylisting -0.24, dependency -0.1, server-error -0.05, timeout 0.99, protocol-error -0.06
            row greylist failure : dependency 0.06
            row idle !clientmade : overload 0.33, maintenance 0.06, disk-full -0.07, mailbox-quota 0.25, connection-limit -0.64, rate-limit -0.14, too-many-recipients -0.05, reputation -0.08, sender-identity -0.05, policy -0.26, server-error 0.42, timeout 0.52, tls -0.16
            row internal !failure : overload -0.22, disk-full 0.1, rate-limit -0.05, reputation -0.09, policy -0.1, dependency -0.06, server-error -0.08, unreachable 0.32, timeout -0.05, protocol-error 0.46
            row internal failure !dns !nexthop !filter !directory !full !authword : overload 0.46, maintenance 0.24, disk-full 0.06, mailbox-quota -0.06, connection-limit 0.14, rate-limit -0.22, too-many-recipients -0.07, message-size -0.06, greylisting -0.09, reputation 0.05, sender-identity -0.08, policy -0.18, dependency -0.21, server-error 0.81, dns -0.12, unreachable -0.13, timeout -0.27, protocol-error -0.18, authentication -0.08
            row internal later : overload 0.28, maintenance -0.16, disk-full -0.1, connection-limit 0.24, rate-limit -0.12, too-many-recipients -0.05, reputation 0.15, policy -0.11, dependency 0.1, server-error 0.24, dns -0.05, timeout -0.08, protocol-error -0.1, tls -0.07
            row internal tlsword : server-error -0.05, tls 0.12
            row io !full !lostinput !filter !temporary : overload 1.04, maintenance 0.15, disk-full -0.68, mailbox-quota -0.09, connection-limit -0.09, rate-limit -0.23, too-many-recipients -0.1, greylisting -0.08, sender-identity -0.1, policy -0.14, server-error -0.21, dns -0.1, unreachable -0.1, timeout 1.08, protocol-error -0.11, tls -0.08, authentication -0.06
            row io full storage : disk-full 0.06
            row io timeout : overload -0.21, disk-full -0.08, dependency -0.29, server-error 0.27, timeout 0.49
            row later !failure !unavailable !manyconn !manymsg !manyrcpt !busy !full !internal !rate !timeout !shutdown !closing !throttle !maintenance !spam !dns !authword !reputation !startup : overload -1.06, maintenance -0.37, disk-full 0.08, mailbox-quota 0.08, connection-limit 0.17, too-many-recipients 0.46, message-size 0.12, greylisting -0.59, reputation -0.5, sender-identity 0.11, policy 0.25, server-error -0.1, dns 0.06, unreachable 0.11, timeout 0.69, tls 0.35, authentication 0.13
            row later delay !quota !rate : overload -0.08, maintenance -0.05, rate-limit -0.05, greylisting -0.32, reputation -0.06, policy -0.06, dependency -0.26, timeout 1.07
            row lostinput !clientmade : overload -0.05, maintenance -0.42, connection-limit -0.11, rate-limit -0.06, reputation -0.07, policy -0.08, server-error 0.58, unreachable 0.81, timeout -0.27, protocol-error -0.06
            row lostinput clientmade : rate-limit -0.06, unreachable 0.14
            row maintenance : maintenance -0.35, policy 0.44, timeout -0.05, tls 0.17
            row many !manyconn !manymsg !manyrcpt !rate !quota !size !storage !recipient !message !busy !badcommand !attempts !filter !process !memory !sender : overload 0.55, maintenance -0.12, disk-full -0.14, mailbox-quota -0.08, connection-limit 0.53, rate-limit -0.46, too-many-recipients 0.59, policy -0.08, dependency -0.29, server-error -0.07, timeout -0.42, protocol-error 0.22
            row many connection !manyconn !badcommand : rate-limit -0.16, reputation 0.18
            row many message !manymsg !size !quota !spam !persession : overload 1.3, connection-limit -0.22, rate-limit -0.63, too-many-recipients -0.11, reputation -0.23
            row manyconn !rate !concurrent : overload 0.65, maintenance -0.05, connection-limit -0.42, rate-limit -0.14, too-many-recipients -0.09, policy -0.14, server-error -0.25, timeout 0.33, protocol-error 0.56, tls -0.24
            row manyconn concurrent !rate : overload -0.43, connection-limit 0.35, rate-limit 0.42, too-many-recipients -0.08, dependency -0.06, protocol-error -0.05
            row manyconn toserver : overload -0.12, connection-limit 0.25
            row manyconn yours !rate !toserver : overload -0.3, connection-limit -0.23, rate-limit 0.49, reputation 0.33, tls -0.15
            row manymsg !persession !spam !reputation : overload -0.18, disk-full -0.06, connection-limit -0.06, rate-limit -0.06, too-many-recipients -0.09, reputation 0.12, dependency -0.05, timeout -0.05, protocol-error 0.75
            row manyrcpt !rate !badcommand : overload -0.48, disk-full -0.09, mailbox-quota -0.07, rate-limit 0.41, too-many-recipients 0.42, reputation -0.06, sender-identity 0.1, policy 0.27, dependency -0.12, server-error -0.07, protocol-error -0.09
            row manyrcpt attempts : too-many-recipients 0.13
            row manyrcpt rate : connection-limit -0.09, rate-limit 0.12, too-many-recipients 0.16
            row manyrcpt sender : rate-limit 0.21, too-many-recipients -0.2
            row manyrcpt yours : rate-limit 0.1, too-many-recipients -0.09
            row memory : overload 0.36, disk-full -0.06, mailbox-quota -0.06, connection-limit 0.19, rate-limit 0.37, too-many-recipients -0.12, dependency -0.21, server-error -0.19
            row memory failure : overload 0.4, dependency -0.09, server-error -0.15
            row memory full : overload 0.27, dependency -0.12
            row nexthop : overload -0.73, maintenance -0.16, connection-limit 0.41, rate-limit -0.08, reputation -0.12, sender-identity -0.05, dependency 1.05, unreachable -0.11, timeout 0.17, protocol-error -0.07
            row nexthop failure : dependency 0.25, server-error -0.13, unreachable -0.07
            row norecipient !attempts : overload -0.05, connection-limit -0.3, rate-limit -0.12, reputation -0.08, policy 0.41, dependency 0.14, server-error -0.06, protocol-error 0.42
            row norecipient many : connection-limit -0.26, dependency -0.1, protocol-error 0.48
            row persession !manyrcpt !badcommand : connection-limit 0.09, rate-limit -0.16, tls 0.14
            row persession manymsg : connection-limit 0.38, rate-limit -0.15, too-many-recipients -0.2
            row persession manyrcpt : connection-limit 0.25, too-many-recipients -0.24
            row process !busy : overload 0.31, server-error -0.07, timeout -0.06
            row process full : overload 0.11
            row protocolword authword : rate-limit 0.22, authentication -0.18
            row protocolword failure !internal : rate-limit 0.21, dependency -0.12, server-error 0.23, authentication -0.18
            row protocolword internal : connection-limit -0.26, server-error -0.18, protocol-error 0.55
            row ptr !temporary : connection-limit -0.05, too-many-recipients -0.17, sender-identity 0.16, policy 0.27, dependency -0.07, server-error -0.05, dns 0.14
            row ptr directory failure : dns 0.17
            row ptr refuse : sender-identity 0.24, policy -0.1, dns -0.05
            row ptr temporary !throttle : sender-identity -0.05, dns 0.13
            row ptr temporary failure !refuse !throttle : sender-identity -0.1, dns 0.17
            row ptr throttle : sender-identity 0.05
            row quota !rate !persession !manymsg !sender !content : overload -0.07, disk-full 0.8, mailbox-quota 0.5, connection-limit -0.12, rate-limit -0.42, too-many-recipients -0.13, message-size -0.16, policy -0.06, server-error -0.06, protocol-error -0.05
            row quota content : rate-limit 0.1, reputation -0.07
            row quota sender : disk-full -0.12, rate-limit 0.33
            row rate !spf !ptr !tlsword !reputation !spam !manyrcpt : overload 0.56, maintenance -0.1, disk-full -0.42, mailbox-quota -0.06, connection-limit -0.21, rate-limit 0.57, too-many-recipients -0.27, message-size -0.05, reputation 1.03, sender-identity -0.08, policy -0.18, dependency -0.13, server-error -0.11, dns -0.05, unreachable -0.06, timeout -0.13, protocol-error -0.25, tls -0.06, authentication -0.05
            row rate manyconn : connection-limit 0.16, rate-limit -0.12
            row rate throttle !spf !ptr !tlsword !reputation !spam !unusualrate : overload -0.07, disk-full -0.35, rate-limit -0.26, reputation 1.01
            row refuse !ptr !manyconn !clientmade !spam : overload 0.15, maintenance -0.05, connection-limit -0.14, rate-limit -0.15, message-size 0.05, greylisting 0.29, reputation 1.42, policy -1.25, dependency -0.15, server-error -0.14, unreachable 0.07, timeout -0.19, protocol-error -0.06
            row refuse later : rate-limit -0.06, greylisting 0.3, reputation -0.16, dependency -0.06
            row refuse sender !senderdomain : reputation 0.37, policy -0.06
            row refuse yours !manyconn !ptr !spam !clientmade : overload 0.29, rate-limit -0.05, reputation 0.06, sender-identity 0.15, policy -0.29
            row refuseframe : maintenance -0.05, mailbox-quota 0.26, connection-limit -0.05, rate-limit 0.14, greylisting -0.17, reputation -0.21, sender-identity 0.37, policy -0.06, dependency 0.14, dns -0.05, timeout -0.1
            row reputation !spf !ptr : overload -0.09, connection-limit 0.34, rate-limit -0.06, reputation -0.46, policy 0.35
            row reputation badcommand : protocol-error 0.05
            row resource full : overload -0.07, maintenance -0.08, disk-full 0.96, mailbox-quota -0.08, rate-limit -0.15, too-many-recipients -0.07, policy -0.05, dependency -0.06, server-error -0.13
            row resource many : overload -0.71, connection-limit 0.76, dependency -0.05
            row resource temporary : overload 0.25, disk-full -0.06, rate-limit 0.6, reputation -0.17, policy -0.09, dependency -0.12
            row resource unavailable : overload 0.25, disk-full -0.06, rate-limit 0.6, reputation -0.17, policy -0.09, dependency -0.12
            row senderdomain : overload -0.15, connection-limit -0.08, rate-limit 0.24, reputation -0.14, sender-identity 0.32, policy 0.16, dependency -0.1, dns 0.08, timeout -0.05, protocol-error -0.05
            row senderdomain directory : sender-identity 0.12
            row senderdomain dns temporary failure : sender-identity -0.08, dns 0.16
            row shutdown !failure : overload -0.09, maintenance 0.17, disk-full -0.05, connection-limit -0.1, rate-limit -0.07, reputation -0.08, policy -0.09, dependency -0.07, server-error 1.07, unreachable -0.2, timeout -0.16, protocol-error -0.09
            row shutdown failure : maintenance -0.05, disk-full 0.06, server-error -0.14, dns 0.25
            row size !full : mailbox-quota -0.1, message-size 0.27
            row size mailbox !message : mailbox-quota -0.09, server-error 0.15
            row spam !spf !ptr : connection-limit -0.15, rate-limit -0.05, reputation -0.16, policy 0.73, dependency -0.06
            row spam unusualrate : rate-limit -0.08, reputation 0.11
            row spf : rate-limit 0.05, too-many-recipients -0.32, reputation -0.06, sender-identity 0.41
            row spf unusualrate : rate-limit 0.06, reputation -0.06
            row startup : maintenance 0.41, server-error -0.11, timeout -0.17, tls 0.16
            row tempfile failure : disk-full 0.36, dependency -0.18, server-error -0.16
            row throttle !reputation !spam !spf !ptr !greylist !rate !senderdomain : overload -0.06, mailbox-quota -0.06, rate-limit 0.62, reputation -0.41, policy -0.12, unreachable 0.17, timeout -0.06
            row throttle message !rate !greylist !senderdomain : disk-full 0.05, rate-limit -0.1, too-many-recipients 0.05, reputation -0.17, timeout -0.05
            row timeout !clientmade !directory !filter !io !nexthop !dns !conntimeout : overload 0.53, maintenance -0.13, disk-full -0.08, mailbox-quota -0.05, connection-limit -0.14, rate-limit -0.12, too-many-recipients -0.05, reputation -0.11, sender-identity -0.07, policy -0.09, dependency 1.11, server-error -0.13, dns -0.05, unreachable 0.33, timeout -0.62, protocol-error -0.15, tls -0.05, authentication -0.05
            row timeout closing : unreachable -0.26, timeout 0.4
            row timeout idle : overload 0.65, maintenance -0.06, connection-limit -0.14, rate-limit -0.06, dependency 0.19, server-error 0.6, timeout -1.1
            row tlsword : overload -0.26, maintenance -0.28, disk-full -0.05, rate-limit 0.22, greylisting -0.05, reputation -0.1, policy -0.12, dependency -0.09, server-error -0.14, timeout -0.08, protocol-error 0.06, tls 1.09
            row tlsword manyconn : overload -0.23, connection-limit 0.15, rate-limit 0.31, tls -0.23
            row transaction : rate-limit -0.31, too-many-recipients 0.34
            row unavailable !temporary !later !thistime !mailbox !recipient !busy !blocklist !refuse !resource : overload 0.71, maintenance -1.05, disk-full 0.09, mailbox-quota 0.09, connection-limit -0.55, rate-limit -0.24, message-size 0.05, greylisting -0.37, reputation -0.06, policy 0.15, dependency 0.86, dns 0.33, unreachable 0.08, timeout -0.09, protocol-error -0.14, tls 0.07
            row unavailable closing !temporary : overload 0.07, maintenance -1.4, mailbox-quota 0.13, connection-limit 0.1, too-many-recipients 0.11, message-size 0.12, greylisting 0.14, reputation 0.11, sender-identity 0.09, server-error -0.12, dns 0.08, unreachable 0.15, protocol-error 0.05, tls 0.09, authentication 0.11
            row unavailable directory : overload 0.38, connection-limit 0.59, greylisting -0.14, policy -0.11, dependency -0.49
            row unavailable later !temporary !closing !mailbox !recipient !busy : overload -0.4, maintenance 1.13, rate-limit -0.13, greylisting -0.16, reputation -0.12, policy -0.12, dependency 0.35, server-error -0.18
            row unavailable mailbox !quota : maintenance 0.53, disk-full -0.06, mailbox-quota -0.43, connection-limit 0.52, rate-limit -0.23, greylisting 0.26, reputation -0.1, policy 0.22, dependency -0.8, server-error -0.08, unreachable 0.06, timeout -0.08, protocol-error 0.06
            row unavailable recipient : rate-limit -0.09, greylisting -0.07, reputation 0.49, policy 0.05, dependency -0.2
            row unavailable temporary !mailbox !recipient !busy !resource : overload -0.46, maintenance -0.47, disk-full 0.34, connection-limit -0.1, rate-limit 0.05, message-size 0.05, reputation -0.17, policy -0.12, dependency 0.39, server-error 0.26, unreachable 0.05
            row unavailable thistime : overload -0.09, maintenance -0.33, greylisting 0.82, dependency -0.15
            row unknownerr !full : overload 0.43, too-many-recipients 0.05, reputation 0.12, dependency -0.47, server-error -0.32
            row unknownerr connection : overload 0.47, dependency -0.12, server-error -0.28
            row unusualrate !reputation !spam : rate-limit -0.33, reputation 0.36
            word access : overload -0.09, maintenance -0.37, disk-full -0.14, mailbox-quota -0.11, connection-limit -0.22, rate-limit -0.17, too-many-recipients -0.23, message-size -0.07, greylisting -0.16, reputation 0.55, sender-identity -0.38, policy 0.97, dependency -0.25, server-error 0.68, dns 0.37, unreachable -0.11, timeout -0.28, protocol-error 0.12, authentication -0.09
            word attempts : overload -0.29, connection-limit 0.15, rate-limit -0.41, too-many-recipients 0.11, reputation -0.09, dependency -0.05, protocol-error 0.9, authentication -0.14
            word authword : overload -0.32, maintenance -0.07, disk-full -0.11, connection-limit 0.26, too-many-recipients -0.05, greylisting -0.05, reputation -0.12, sender-identity -0.06, policy -0.21, dependency 0.45, server-error 0.16, dns -0.06, unreachable -0.06, timeout -0.18, protocol-error -0.17, tls -0.07, authentication 0.7
            word badcommand : overload -0.22, disk-full -0.08, connection-limit 0.28, rate-limit -0.54, too-many-recipients -0.08, greylisting -0.05, reputation 0.4, sender-identity -0.07, policy -0.07, dependency -0.18, server-error -0.25, timeout 0.31, protocol-error 0.84, tls -0.16
            word block : overload -0.16, maintenance -0.05, connection-limit 0.35, rate-limit -0.09, reputation -0.61, sender-identity -0.27, policy 1.47, dependency -0.1, server-error -0.13, timeout -0.08, protocol-error -0.07
            word blocklist : rate-limit -0.08, reputation 0.3, server-error -0.05
            word busy : overload 0.61, maintenance -0.2, disk-full -0.07, connection-limit 0.35, rate-limit -0.16, too-many-recipients -0.06, reputation -0.29, sender-identity -0.07, policy -0.15, dependency 0.17, server-error 0.28, dns -0.06, unreachable -0.09, timeout 0.13, protocol-error -0.17, tls -0.06, authentication -0.05
            word clientmade : maintenance 0.05, mailbox-quota 0.06, connection-limit -0.06, rate-limit -0.07, too-many-recipients 0.07, message-size 0.06, greylisting 0.08, reputation -0.18, policy 0.77, dependency 0.78, server-error -0.18, unreachable -0.74, timeout -0.53, protocol-error -0.08
            word closing : overload -0.28, maintenance 0.51, connection-limit -0.06, rate-limit 0.32, too-many-recipients -0.05, reputation -0.37, sender-identity -0.16, policy 0.13, dependency -0.12, server-error -0.34, dns -0.1, unreachable -0.28, timeout 0.3, protocol-error 0.42
            word concurrent : overload -0.67, connection-limit 0.92, rate-limit 0.42, too-many-recipients -0.09, dependency -0.06, protocol-error -0.05, authentication -0.29
            word config : overload -0.1, maintenance -0.09, disk-full -0.05, mailbox-quota -0.13, connection-limit -0.14, rate-limit -0.09, reputation -0.14, sender-identity -0.08, policy 0.7, dependency -0.13, server-error 0.8, dns -0.05, unreachable -0.05, timeout -0.17, protocol-error -0.09, tls -0.05
            word connection : overload 0.93, maintenance -0.61, disk-full -0.25, mailbox-quota -0.06, connection-limit 0.83, rate-limit -0.4, too-many-recipients -0.16, message-size -0.06, greylisting -0.06, reputation -0.53, sender-identity -0.21, policy 0.14, dependency 0.18, server-error -0.06, dns 0.09, unreachable 0.46, timeout 0.68, protocol-error -0.57, tls -0.2, authentication -0.12
            word conntimeout : overload -0.12, connection-limit -0.05, policy -0.07, dependency -0.19, server-error -0.05, unreachable 0.13, timeout 0.61
            word content : rate-limit 0.09, reputation -0.05
            word delay : overload -0.11, maintenance -0.06, mailbox-quota -0.05, connection-limit -0.1, rate-limit 0.31, too-many-recipients -0.18, greylisting -0.25, policy -0.1, dependency -0.28, timeout 1.04
            word devicefull : overload 0.41, maintenance -0.07, disk-full -0.23, rate-limit 0.27, dependency -0.05, server-error -0.05
            word directory : overload 0.17, maintenance -0.07, disk-full -0.14, mailbox-quota -0.07, connection-limit 0.49, rate-limit -0.14, greylisting -0.2, reputation -0.1, policy -0.28, dependency 0.06, server-error 0.9, dns 0.1, unreachable -0.07, timeout -0.36, protocol-error -0.09, tls -0.06, authentication -0.05
            word disabled : overload -0.06, maintenance 0.88, disk-full -0.06, mailbox-quota 0.68, connection-limit -0.13, rate-limit -0.21, too-many-recipients -0.06, greylisting -0.16, reputation -0.07, sender-identity -0.08, policy -0.28, dependency -0.09, dns -0.05, timeout -0.1
            word dns : overload -0.11, maintenance -0.07, disk-full -0.06, connection-limit -0.11, rate-limit -0.14, greylisting -0.06, reputation -0.16, sender-identity 0.92, policy -0.19, server-error -0.26, dns 0.3, unreachable 0.36, timeout -0.12, protocol-error -0.09, tls -0.05
            word dos : overload -0.09, rate-limit 0.37, sender-identity -0.1, policy -0.05
            word failure : overload -0.08, maintenance -0.28, disk-full 0.56, mailbox-quota -0.46, connection-limit -0.6, rate-limit -0.2, too-many-recipients -0.41, message-size -0.13, greylisting -0.4, reputation -0.19, sender-identity 0.25, policy -0.19, dependency 0.95, server-error 1.28, dns 0.22, unreachable -0.16, protocol-error -0.19, tls 0.14, authentication -0.06
            word filter : overload 0.11, reputation -0.37, policy 0.47, dependency -0.06
            word full : overload 0.39, maintenance -0.27, disk-full 1.33, mailbox-quota 0.1, connection-limit -0.22, rate-limit -0.16, too-many-recipients -0.05, message-size -0.09, greylisting -0.1, reputation -0.15, sender-identity -0.13, policy -0.27, dependency 0.61, server-error -0.15, dns -0.1, unreachable 0.24, timeout -0.6, protocol-error -0.17, tls -0.1, authentication -0.1
            word greylist : overload -0.05, connection-limit -0.06, rate-limit -0.15, greylisting -0.25, server-error -0.05, timeout 0.95, protocol-error -0.06
            word idle : overload 0.37, maintenance 0.11, mailbox-quota 0.3, connection-limit -0.61, rate-limit -0.08, reputation -0.05, policy -0.28, server-error 0.44, unreachable -0.78, timeout 0.55, protocol-error 0.05, tls -0.11
            word internal : overload 0.19, maintenance 0.2, disk-full 0.21, mailbox-quota -0.11, connection-limit 0.09, rate-limit -0.3, too-many-recipients -0.12, message-size -0.09, greylisting -0.11, reputation -0.06, sender-identity -0.13, policy -0.29, dependency -0.39, server-error 1.15, dns -0.16, unreachable 0.17, timeout -0.35, protocol-error 0.25, tls -0.05, authentication -0.11
            word io : overload 1.01, maintenance 0.12, disk-full -0.64, mailbox-quota -0.1, connection-limit -0.1, rate-limit -0.27, too-many-recipients -0.11, greylisting -0.09, sender-identity -0.1, policy -0.15, dependency -0.22, server-error 0.1, dns -0.11, unreachable -0.11, timeout 1.07, protocol-error -0.11, tls -0.09, authentication -0.06
            word later : overload 0.41, maintenance 0.46, disk-full -0.21, mailbox-quota -0.13, connection-limit -0.85, rate-limit 0.42, too-many-recipients 0.22, message-size -0.06, greylisting -0.22, sender-identity -0.25, policy 0.27, dependency 0.1, server-error 0.21, dns -0.08, unreachable -0.07, timeout 0.36, protocol-error -0.31, authentication -0.25
            word learnmore : overload -0.22, connection-limit 0.24, rate-limit 0.1, greylisting 0.38, reputation 0.46, policy -0.13, dependency -0.08, server-error -0.07, protocol-error -0.65
            word lostinput : overload -0.06, maintenance -0.42, connection-limit -0.11, rate-limit -0.12, reputation -0.09, policy -0.1, dependency -0.05, server-error 0.57, unreachable 0.96, timeout -0.28, protocol-error -0.06
            word madeup : rate-limit -0.1, policy -0.07, dependency 0.2, server-error -0.07, unreachable 0.49, timeout -0.29
            word mailbox : overload -0.18, maintenance 0.36, disk-full -0.23, mailbox-quota 0.68, connection-limit 0.39, rate-limit -0.4, too-many-recipients -0.12, greylisting 0.19, reputation -0.22, policy 0.6, dependency -0.53, server-error -0.19, dns -0.05, timeout -0.23
            word maintenance : maintenance -0.35, policy 0.44, timeout -0.05, tls 0.17
            word many : overload 0.81, maintenance -0.34, disk-full 0.43, mailbox-quota -0.23, connection-limit 1.21, rate-limit 0.88, too-many-recipients 0.86, message-size -0.29, greylisting -0.17, reputation -0.2, sender-identity -0.26, policy -0.56, dependency -0.7, server-error -0.73, dns -0.18, unreachable -0.16, timeout -0.38, protocol-error 0.69, tls -0.37, authentication -0.3
            word manyconn : overload 0.2, maintenance -0.08, disk-full -0.06, connection-limit 0.09, rate-limit 0.16, too-many-recipients -0.18, policy -0.15, dependency -0.1, server-error -0.26, timeout 0.3, protocol-error 0.51, tls -0.24
            word manymsg : overload -0.2, disk-full -0.06, connection-limit 0.31, rate-limit -0.24, too-many-recipients -0.29, reputation 0.15, dependency -0.05, timeout -0.05, protocol-error 0.74
            word manyrcpt : overload -0.49, disk-full -0.1, mailbox-quota -0.08, connection-limit -0.12, rate-limit 0.54, too-many-recipients 0.58, reputation -0.08, sender-identity 0.09, policy 0.25, dependency -0.13, server-error -0.08, timeout -0.06, protocol-error -0.11
            word memory : overload 0.36, disk-full -0.06, mailbox-quota -0.06, connection-limit 0.19, rate-limit 0.37, too-many-recipients -0.12, dependency -0.21, server-error -0.19
            word message : overload 0.23, maintenance 0.41, disk-full -0.45, mailbox-quota -0.13, rate-limit 0.21, too-many-recipients -0.31, message-size 0.24, greylisting -0.06, reputation -0.35, sender-identity 0.06, policy -0.39, dependency 0.48, server-error 0.62, dns -0.05, unreachable -0.37, timeout 0.32, protocol-error -0.6, tls 0.15
            word nexthop : overload -0.73, maintenance -0.16, connection-limit 0.41, rate-limit -0.08, reputation -0.12, sender-identity -0.05, dependency 1.05, unreachable -0.11, timeout 0.17, protocol-error -0.07
            word norecipient : overload -0.05, connection-limit -0.3, rate-limit -0.12, reputation -0.08, policy 0.41, dependency 0.14, server-error -0.06, protocol-error 0.42
            word persession : connection-limit 0.34, rate-limit -0.16, too-many-recipients -0.25, tls 0.14
            word process : overload 0.42, dependency -0.06, server-error -0.08, timeout -0.07
            word protect : rate-limit 0.11, reputation -0.11, sender-identity 0.07
            word protocolword : overload -0.44, connection-limit 0.59, rate-limit 0.17, reputation -0.12, policy -0.08, dependency -0.22, server-error 0.27, timeout -0.09, protocol-error 0.49, tls -0.15, authentication -0.2
            word proxy : maintenance -0.74, greylisting 0.05, reputation -0.16, policy -0.39, server-error 0.59, timeout 0.23, protocol-error 0.12
            word ptr : connection-limit -0.06, rate-limit -0.06, too-many-recipients -0.17, reputation -0.07, sender-identity 0.16, policy 0.26, dependency -0.08, server-error -0.05, dns 0.27
            word quota : overload -0.08, disk-full 0.68, mailbox-quota 0.49, connection-limit -0.17, too-many-recipients -0.15, message-size -0.16, reputation -0.12, policy -0.08, dependency -0.06, server-error -0.07, protocol-error -0.07
            word rate : overload 0.54, maintenance -0.11, disk-full -0.43, mailbox-quota -0.08, connection-limit -0.3, rate-limit 0.69, too-many-recipients -0.11, message-size -0.05, reputation 0.98, policy -0.23, dependency -0.14, server-error -0.12, dns -0.06, unreachable -0.07, timeout -0.15, protocol-error -0.28, authentication -0.06
            word recipient : overload -0.49, maintenance 0.36, disk-full -0.11, mailbox-quota -0.11, connection-limit -0.19, rate-limit 0.34, too-many-recipients 0.35, greylisting -0.16, reputation -0.16, policy 0.65, dependency 0.13, server-error -0.41, timeout -0.11, protocol-error -0.17, tls 0.12
            word refuse : overload 0.22, connection-limit -0.47, rate-limit -0.18, message-size 0.06, greylisting 0.3, reputation 1.25, sender-identity 0.2, policy -0.3, dependency -0.29, server-error 0.15, unreachable -0.51, timeout -0.34, protocol-error -0.12
            word refuseframe : maintenance -0.05, mailbox-quota 0.26, connection-limit -0.05, rate-limit 0.14, greylisting -0.17, reputation -0.21, sender-identity 0.37, policy -0.06, dependency 0.14, dns -0.05, timeout -0.1
            word reputation : overload -0.09, connection-limit 0.34, rate-limit -0.06, reputation -0.46, policy 0.35
            word resource : overload -0.53, maintenance -0.12, disk-full 0.9, mailbox-quota -0.1, connection-limit 0.69, rate-limit 0.45, too-many-recipients -0.1, message-size -0.05, greylisting -0.05, reputation -0.2, sender-identity -0.05, policy -0.15, dependency -0.22, server-error -0.17, dns -0.06, protocol-error -0.06, tls -0.06, authentication -0.05
            word sender : overload -0.6, maintenance -0.06, disk-full -0.18, mailbox-quota -0.07, connection-limit 0.4, rate-limit 0.63, too-many-recipients -0.25, greylisting -0.05, reputation -0.05, sender-identity 0.41, policy 0.28, dependency -0.11, server-error -0.22, dns 0.17, timeout -0.07, protocol-error -0.1
            word senderdomain : overload -0.15, connection-limit -0.08, rate-limit 0.24, reputation -0.14, sender-identity 0.32, policy 0.16, dependency -0.1, dns 0.08, timeout -0.05, protocol-error -0.05
            word shutdown : overload -0.1, maintenance 0.11, connection-limit -0.11, rate-limit -0.07, reputation -0.09, sender-identity -0.07, policy -0.1, dependency -0.08, server-error 0.93, dns 0.22, unreachable -0.21, timeout -0.17, protocol-error -0.09
            word size : mailbox-quota -0.1, message-size 0.27
            word spam : connection-limit -0.15, rate-limit -0.13, reputation -0.08, policy 0.73, dependency -0.06
            word spf : rate-limit 0.05, too-many-recipients -0.32, reputation -0.06, sender-identity 0.41
            word startup : maintenance 0.41, server-error -0.11, timeout -0.17, tls 0.16
            word storage : overload 0.17, maintenance -0.07, disk-full -0.12, mailbox-quota 0.27, rate-limit 0.1, too-many-recipients -0.09, policy -0.06, dependency -0.1, server-error 0.18
            word tempfile : disk-full 0.36, dependency -0.18, server-error -0.16
            word temporary : maintenance -0.2, disk-full -0.06, mailbox-quota 0.16, connection-limit 0.11, rate-limit 0.34, too-many-recipients -0.09, message-size 0.08, greylisting -0.06, reputation 0.6, dependency -0.32, server-error -0.62, dns 0.12, unreachable 0.1, timeout -0.26, protocol-error -0.15, authentication 0.24
            word thistime : overload 0.1, maintenance -0.31, connection-limit 0.32, rate-limit -0.49, greylisting 0.83, sender-identity -0.06, policy -0.16, dns -0.12, timeout -0.19
            word throttle : overload -0.16, disk-full -0.37, mailbox-quota -0.08, connection-limit -0.09, rate-limit 0.39, too-many-recipients -0.05, reputation 0.08, sender-identity 0.23, policy 0.32, dependency -0.14, server-error -0.09, unreachable 0.15, timeout -0.15
            word timeout : overload 0.17, maintenance -0.15, disk-full -0.19, mailbox-quota -0.08, connection-limit -0.33, rate-limit -0.22, too-many-recipients -0.08, message-size -0.06, greylisting -0.07, reputation -0.16, sender-identity -0.09, policy -0.17, dependency 0.84, server-error 0.07, dns -0.08, unreachable 0.41, timeout 0.54, protocol-error -0.19, tls -0.08, authentication -0.08
            word tlsword : overload -0.26, maintenance -0.28, disk-full -0.05, rate-limit 0.22, greylisting -0.05, reputation -0.1, policy -0.12, dependency -0.09, server-error -0.14, timeout -0.08, protocol-error 0.06, tls 1.09
            word toserver : overload 0.28, connection-limit 0.22, rate-limit -0.2, reputation -0.07, policy -0.08
            word transaction : rate-limit -0.31, too-many-recipients 0.34
            word unavailable : overload 0.06, maintenance -0.19, disk-full 0.26, mailbox-quota -0.29, connection-limit -0.22, message-size 0.11, greylisting 0.56, reputation -0.07, policy -0.34, dependency 0.39, server-error -0.05, dns 0.26, unreachable -0.2, timeout -0.25, protocol-error -0.17, tls 0.11, authentication 0.06
            word unknownerr : overload 0.41, reputation 0.12, dependency -0.47, server-error -0.32
            word unusualrate : rate-limit -0.41, reputation 0.48
            word yours : overload -0.36, maintenance -0.23, disk-full -0.13, mailbox-quota -0.1, connection-limit -0.58, rate-limit 0.91, too-many-recipients -0.19, message-size -0.09, reputation 1.39, sender-identity 0.65, policy 0.08, dependency -0.38, server-error 0.05, dns 0.2, unreachable -0.2, timeout -0.09, protocol-error -0.42, tls -0.24, authentication -0.29
            """;
}
