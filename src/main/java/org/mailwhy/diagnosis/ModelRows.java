package org.mailwhy.diagnosis;

/// Written by `ModelWriter` from labelled replies; not by hand.
final class ModelRows {
    private ModelRows() {}

    static final String ROWS =
            """
            bare 412 : greylisting -0.07, policy 0.09
            bare 421 : overload -0.6, maintenance 0.77, disk-full -0.57, mailbox-quota -0.14, connection-limit 0.64, rate-limit -0.06, message-size -0.09, greylisting -0.11, reputation 0.1, sender-identity 0.22, policy -0.38, dependency -0.98, dns -0.13, unreachable -0.16, timeout 0.75, protocol-error 0.73, authentication 0.1
            bare 422 : policy -0.21, server-error 0.32
            bare 431 : overload -0.12, disk-full 0.23, too-many-recipients 0.12
            bare 432 : overload 0.13, dependency -0.07
            bare 450 : overload 0.11, maintenance -0.27, disk-full -0.13, mailbox-quota 0.12, connection-limit -0.07, rate-limit 0.06, too-many-recipients 0.12, greylisting -0.11, reputation -0.05, sender-identity -0.08, dependency 0.98, server-error -0.46, dns -0.08
            bare 451 : overload 0.46, maintenance -0.08, mailbox-quota -0.15, connection-limit 0.38, rate-limit -0.05, message-size -0.11, greylisting 0.29, reputation 0.65, policy -0.05, dependency 0.26, server-error -0.26, dns -0.39, unreachable -0.61, timeout 0.36, protocol-error -0.27, tls -0.15, authentication -0.25
            bare 452 : overload -0.93, disk-full 1.08, mailbox-quota 0.17, connection-limit -0.36, rate-limit -0.05, too-many-recipients 0.56, message-size 0.08, reputation -0.1, sender-identity -0.09, policy 0.08, dependency -0.34, server-error 0.62, timeout -0.48, protocol-error -0.13, authentication -0.06
            bare 454 : tls 0.06
            bare 458 : overload -0.11, disk-full -0.13, dependency 0.89, server-error -0.35
            code 412 : greylisting -0.07, policy 0.09
            code 421 : overload -0.12, maintenance -0.06, disk-full 0.19, mailbox-quota -0.38, connection-limit -0.08, rate-limit -0.48, too-many-recipients -0.28, message-size -0.22, greylisting -0.87, reputation 0.95, sender-identity -0.14, policy 0.51, dependency -0.21, server-error 0.91, dns -0.29, timeout -0.13, protocol-error 0.71
            code 422 : policy -0.21, server-error 0.32
            code 425 : overload -0.1, disk-full 0.16
            code 431 : overload -0.12, disk-full 0.23, too-many-recipients 0.12
            code 432 : overload -0.77, connection-limit 0.53, rate-limit 0.45, too-many-recipients -0.07, dependency -0.07
            code 450 : overload -0.27, maintenance 0.33, disk-full -0.11, mailbox-quota 0.22, connection-limit -0.12, rate-limit -0.37, too-many-recipients -0.06, greylisting 0.75, reputation -0.17, sender-identity 0.27, policy -0.5, dependency 0.66, server-error -0.48, dns 0.32, unreachable 0.09, timeout -0.16, protocol-error -0.06, tls -0.12, authentication -0.19
            code 451 : overload 0.77, maintenance -0.51, disk-full 0.1, mailbox-quota -0.3, connection-limit 0.19, rate-limit 0.85, message-size -0.24, greylisting 0.55, reputation -0.22, sender-identity -0.26, policy 0.06, dependency 0.28, server-error -0.71, unreachable -0.4, timeout 0.83, protocol-error -0.38, tls -0.26, authentication -0.36
            code 452 : overload 0.95, disk-full -0.39, mailbox-quota 0.41, connection-limit -0.32, too-many-recipients 0.22, message-size 0.13, greylisting -0.37, reputation -0.24, policy 0.34, dependency -1.0, server-error 0.6, unreachable 0.11, timeout -0.18, protocol-error -0.16, authentication -0.08
            code 454 : overload -0.09, connection-limit -0.11, rate-limit 0.05, too-many-recipients -0.05, greylisting -0.49, reputation -0.07, dependency 0.4, server-error -0.07, protocol-error 0.12, tls 0.28, authentication 0.3
            code 458 : overload -0.11, disk-full -0.13, dependency 0.89, server-error -0.35
            enhanced 0.0 : overload -0.31, maintenance -0.2, disk-full 0.46, mailbox-quota 0.07, too-many-recipients 0.06, message-size 0.06, greylisting 0.06, sender-identity 0.06, policy -0.06, dependency -0.45, server-error 0.54, unreachable -0.4, authentication 0.05
            enhanced 1.0 : overload 0.19, disk-full -0.09, rate-limit -0.81, reputation 0.94, dependency -0.35, server-error -0.19, unreachable 0.05, timeout 0.05
            enhanced 1.1 : dependency 0.26
            enhanced 2.0 : mailbox-quota 0.05, connection-limit 0.06, rate-limit 0.06, message-size 0.05, greylisting -0.59, sender-identity 0.06, dependency -0.07, dns 0.05, unreachable 0.05, protocol-error 0.05, authentication 0.06
            enhanced 2.1 : maintenance 0.12, mailbox-quota 0.7, rate-limit -0.18, too-many-recipients 0.06, message-size 0.1, greylisting -0.5, policy -0.71, dependency -0.34, dns 0.06, unreachable 0.25, protocol-error 0.09, tls 0.06, authentication 0.1
            enhanced 2.2 : tls 0.11
            enhanced 3.0 : overload 1.5, maintenance -0.12, disk-full 0.05, mailbox-quota -0.27, connection-limit -0.27, rate-limit -0.17, too-many-recipients 0.07, message-size -0.09, greylisting 0.07, reputation -0.33, sender-identity -0.17, policy -0.2, dependency 0.82, server-error 0.31, unreachable -0.47, timeout -0.43, tls -0.17, authentication -0.06
            enhanced 3.1 : overload 0.15, disk-full -0.33, rate-limit 0.36
            enhanced 3.2 : overload -0.55, maintenance 1.39, disk-full -0.17, mailbox-quota -0.13, connection-limit -1.09, rate-limit 0.09, too-many-recipients -0.22, message-size -0.13, greylisting 0.09, reputation -0.52, sender-identity -0.13, dependency 1.2, dns -0.19, unreachable -0.11, timeout 0.21, protocol-error 0.5, tls -0.17, authentication -0.13
            enhanced 3.4 : message-size 0.08, server-error -0.06
            enhanced 3.5 : disk-full -0.11, dependency 0.1, server-error 0.13
            enhanced 4.0 : sender-identity -0.12, dependency -0.21, server-error 0.19, dns 0.27, timeout 0.14
            enhanced 4.1 : overload -0.94, disk-full -0.08, connection-limit -0.05, dependency -0.25, server-error -0.29, unreachable 1.1, timeout 0.83
            enhanced 4.2 : overload -0.08, maintenance -0.24, reputation -0.08, policy 0.37, dependency -0.24, server-error -0.08, dns 0.07, unreachable -0.1, timeout 0.63
            enhanced 4.316 : unreachable 0.11
            enhanced 4.4 : dependency -0.08, dns -0.17, unreachable 0.43
            enhanced 4.5 : overload 1.06, maintenance -0.33, mailbox-quota -0.05, connection-limit 0.1, rate-limit 1.14, too-many-recipients -0.09, message-size -0.05, greylisting -0.06, reputation -0.1, sender-identity -0.05, policy -0.1, dependency -0.57, server-error 0.17, dns -0.08, unreachable -0.05, timeout -0.73, protocol-error -0.06, tls -0.07
            enhanced 4.62 : policy -0.52, dns 0.55
            enhanced 4.7 : message-size 0.05, greylisting 0.06, sender-identity 0.05, dependency -0.08, dns 0.05, timeout -0.5
            enhanced 5.0 : rate-limit 0.41, timeout -0.05, protocol-error 0.08, tls -0.14
            enhanced 5.1 : rate-limit 0.2, protocol-error -0.08
            enhanced 5.2 : connection-limit 0.53, protocol-error -0.53
            enhanced 5.3 : overload 1.14, mailbox-quota -0.06, connection-limit 0.62, rate-limit -0.8, too-many-recipients -0.39, greylisting -0.23, reputation -0.06, sender-identity 0.09, policy 0.37, dependency -0.05, protocol-error -0.45
            enhanced 5.4 : dependency 0.13, authentication -0.1
            enhanced 7.0 : overload -0.38, maintenance -0.75, disk-full 0.18, mailbox-quota -0.12, connection-limit 0.25, rate-limit -0.5, too-many-recipients -0.21, message-size -0.11, greylisting 0.28, reputation 0.06, sender-identity -0.22, policy 0.41, dependency 0.2, server-error 0.17, dns -0.18, unreachable -0.16, timeout -0.16, protocol-error 0.64, tls 0.27, authentication 0.32
            enhanced 7.1 : overload -0.35, maintenance -0.55, disk-full -0.27, mailbox-quota -0.14, connection-limit -0.33, rate-limit 0.7, too-many-recipients -0.09, message-size -0.11, greylisting 0.43, reputation -0.14, sender-identity 0.27, policy 0.74, dependency 0.4, server-error -0.34, dns 0.29, unreachable -0.11, timeout -0.18, protocol-error -0.15, tls 0.13, authentication -0.21
            enhanced 7.28 : rate-limit 0.2, reputation -0.26, policy 0.5, dependency -0.05, protocol-error -0.05
            enhanced 7.500 : reputation 0.06
            enhanced 7.650 : connection-limit -0.17, reputation 0.3
            reply : overload 0.14, maintenance -0.37, mailbox-quota -0.09, rate-limit 0.38, too-many-recipients -0.12, message-size -0.42, greylisting -0.53, reputation 0.19, sender-identity -0.17, policy 0.21, dependency 0.9, server-error 0.2, unreachable -0.28, timeout 0.25, protocol-error 0.18, tls -0.11, authentication -0.33
            row access !manyrcpt !spam !tlsword : overload -0.1, maintenance -0.32, disk-full -0.14, mailbox-quota -0.11, connection-limit -0.18, rate-limit -0.06, too-many-recipients -0.08, message-size -0.07, greylisting -0.14, reputation 1.11, sender-identity -0.13, policy 0.08, dependency -0.18, server-error 0.4, dns 0.38, unreachable -0.09, timeout -0.24, protocol-error 0.09, tls -0.11, authentication -0.1
            row access yours : reputation -0.3, server-error 0.54
            row authword !spf !temporary !reputation !blocklist !failure !config !badcommand : overload -0.18, maintenance -0.05, connection-limit 0.39, reputation -0.08, server-error -0.06, timeout -0.06, protocol-error -0.08, authentication 0.42
            row authword attempts : overload -0.18, connection-limit 0.41, rate-limit 0.21, dependency -0.05, protocol-error -0.09, authentication -0.18
            row authword failure !temporary : disk-full -0.07, connection-limit -0.12, rate-limit 0.11, dependency 0.75, server-error -0.07, timeout -0.07, protocol-error -0.1, authentication -0.12
            row authword failure temporary : dependency -0.27, authentication 0.33
            row authword temporary : dependency -0.27, authentication 0.33
            row badcommand !config !attempts !authword : overload -0.13, connection-limit 0.8, rate-limit -0.07, too-many-recipients -0.05, reputation -0.08, dependency -0.09, server-error -0.28, timeout 0.37, protocol-error -0.09, tls -0.14
            row badcommand authword yours : rate-limit 0.22, authentication -0.19
            row block !yours !blocklist : overload -0.12, connection-limit 0.45, reputation -0.42, sender-identity -0.21, policy 0.71, server-error -0.09, timeout -0.05, protocol-error -0.05
            row block sender : reputation -0.13, sender-identity -0.27, policy 0.49
            row block yours !rate !manyconn : connection-limit -0.07, reputation -0.07, policy 0.54, protocol-error -0.05
            row blocklist : rate-limit -0.07, reputation 0.21
            row busy !yours : overload 0.4, maintenance -0.19, disk-full -0.07, connection-limit 0.43, rate-limit -0.08, too-many-recipients -0.05, reputation -0.1, sender-identity -0.05, policy -0.08, dependency -0.22, server-error 0.27, dns -0.05, unreachable -0.08, timeout 0.23, protocol-error -0.15, tls -0.05
            row busy rate : rate-limit 0.05
            row busy yours : overload 0.22, reputation -0.1
            row clientmade !manyconn !refuse : overload -0.13, connection-limit 0.37, too-many-recipients 0.05, greylisting 0.07, reputation -0.08, dependency 0.88, server-error -0.44, unreachable -0.45, timeout -0.28, protocol-error -0.05
            row clientmade refuse !manyconn !ptr : overload -0.1, dependency -0.05, server-error 0.35, unreachable -0.41, timeout -0.05
            row closing !later !unavailable !failure !timeout !shutdown !busy !manyconn !idle !badcommand !access !refuse !tlsword !lostinput : overload -0.23, maintenance 1.3, disk-full -0.16, mailbox-quota -0.07, connection-limit 0.26, rate-limit -0.52, too-many-recipients -0.08, message-size -0.06, reputation -0.55, sender-identity -0.06, policy 0.35, dependency 0.85, server-error -0.4, dns -0.07, unreachable -0.06, timeout -0.25, tls -0.11, authentication -0.11
            row concurrent !manyconn : overload -0.16, connection-limit 0.49, authentication -0.28
            row config : maintenance -0.05, mailbox-quota -0.09, connection-limit -0.09, reputation -0.06, policy -0.25, dependency -0.07, server-error 1.0, timeout -0.07, protocol-error -0.07
            row config failure : mailbox-quota -0.07, server-error 0.15
            row connection rate !spf !ptr !tlsword !unusualrate !reputation !spam : overload -0.07, rate-limit 0.3, protocol-error -0.08
            row conntimeout !madeup !clientmade : overload -0.07, dependency -0.21, server-error -0.06, timeout 0.62
            row devicefull !mailbox : overload 0.38, maintenance -0.07, disk-full -0.28, rate-limit 0.31, dependency -0.05
            row directory failure !ptr !dns !senderdomain !attempts : overload -0.16, disk-full -0.12, connection-limit -0.07, rate-limit -0.06, reputation -0.05, sender-identity -0.05, policy -0.05, server-error 0.99, unreachable -0.05, timeout -0.05, protocol-error -0.07
            row directory failure dns : sender-identity 0.06
            row directory io failure : disk-full -0.06, dependency -0.28, server-error 0.38
            row directory norecipient : dependency 0.26
            row directory temporary : overload 0.37, disk-full -0.05, connection-limit 0.53, rate-limit -0.05, greylisting -0.17, policy -0.06, dependency -0.22, server-error -0.09
            row directory timeout : dependency 0.28, timeout -0.23
            row disabled : overload -0.07, maintenance 0.84, disk-full -0.06, mailbox-quota 0.67, connection-limit -0.09, rate-limit -0.18, too-many-recipients -0.07, message-size -0.05, greylisting -0.18, reputation -0.1, sender-identity -0.09, policy -0.11, dependency -0.12, dns -0.05, timeout -0.12, protocol-error -0.06, tls -0.05, authentication -0.05
            row dns !ptr !senderdomain !spf !failure : dependency -0.08, dns -0.17, unreachable 0.43
            row dns directory : sender-identity 0.06
            row dns failure !ptr !senderdomain !spf : overload -0.05, connection-limit -0.05, reputation -0.05, dependency 0.21, server-error -0.09, dns 0.46, timeout -0.06, protocol-error -0.05
            row dns temporary !ptr !throttle : overload -0.05, sender-identity -0.06, dns 0.16
            row dos : overload -0.06, rate-limit 0.3, sender-identity -0.11
            row failure !internal !dns !timeout !clientmade !filter !directory !authword !tlsword !io !memory !spf !ptr !lostinput !manyconn !manymsg !manyrcpt !busy !unavailable !full !badcommand !access !idle !rate !config !shutdown !senderdomain !attempts : overload -0.08, maintenance 0.08, disk-full 0.29, connection-limit 0.05, rate-limit -0.07, message-size 0.09, greylisting 0.08, reputation -0.08, sender-identity 0.07, dependency -0.54, server-error -0.6, unreachable 0.09, timeout 0.56, tls 0.07
            row failure temporary : maintenance -0.06, disk-full -0.06, message-size 0.05, reputation 0.1, sender-identity -0.06, policy -0.07, dependency 0.31, server-error -0.7, dns 0.24, unreachable 0.05, timeout -0.06, protocol-error -0.05, authentication 0.29
            row filter !failure !timeout !unavailable !block : overload 0.14, dependency -0.1
            row full mailbox !storage !busy !transaction : mailbox-quota 0.25
            row full recipient : too-many-recipients 0.16
            row full storage !mailbox !quota : overload 0.3, disk-full -0.05, mailbox-quota -0.09, rate-limit 0.32, too-many-recipients -0.06, server-error -0.15
            row greylist !failure : connection-limit -0.05, rate-limit -0.1, greylisting -0.44, reputation 0.12, dependency -0.08, server-error -0.07, timeout 0.96, protocol-error -0.07
            row greylist failure : dependency 0.06
            row idle !clientmade : overload 0.3, maintenance 0.05, disk-full -0.07, mailbox-quota 0.25, connection-limit -0.53, rate-limit -0.14, too-many-recipients -0.05, reputation -0.09, policy -0.18, dependency 0.05, server-error 0.33, timeout 0.44, tls -0.16
            row internal !failure : overload -0.21, disk-full 0.12, reputation -0.05, policy -0.05, timeout -0.05, protocol-error 0.57
            row internal failure !dns !nexthop !filter !directory !full !authword : overload 0.39, maintenance 0.23, disk-full 0.13, mailbox-quota -0.05, connection-limit 0.1, rate-limit -0.2, too-many-recipients -0.08, message-size -0.06, greylisting -0.08, reputation 0.13, sender-identity -0.07, policy -0.14, dependency -0.25, server-error 0.61, dns -0.11, unreachable -0.09, timeout -0.14, protocol-error -0.19, tls -0.06, authentication -0.08
            row internal later : overload 0.25, maintenance -0.18, disk-full -0.18, connection-limit 0.22, rate-limit -0.13, too-many-recipients -0.06, reputation 0.17, policy -0.07, server-error 0.5, dns -0.06, timeout -0.06, protocol-error -0.11, tls -0.07
            row internal tlsword : tls 0.06
            row io !full !lostinput !filter !temporary : overload 1.08, maintenance 0.13, disk-full -0.35, mailbox-quota -0.09, connection-limit -0.08, rate-limit -0.15, too-many-recipients -0.1, greylisting -0.08, reputation -0.07, sender-identity -0.08, policy -0.11, dependency -0.11, server-error 0.08, dns -0.08, unreachable -0.08, timeout 0.29, protocol-error -0.08, tls -0.07, authentication -0.05
            row io timeout : overload -0.24, disk-full -0.09, rate-limit -0.05, dependency -0.27, server-error 0.15, timeout 0.65
            row later !failure !unavailable !manyconn !manymsg !manyrcpt !busy !full !internal !rate !timeout !shutdown !closing !throttle !maintenance !spam !dns !authword !reputation !startup : overload -1.04, maintenance -0.4, mailbox-quota 0.05, connection-limit 0.2, rate-limit -0.06, too-many-recipients 0.4, message-size 0.1, greylisting -0.69, reputation -0.47, sender-identity 0.09, policy 0.56, server-error -0.11, unreachable 0.09, timeout 0.78, tls 0.32, authentication 0.12
            row later delay !quota !rate : overload -0.09, maintenance -0.05, rate-limit -0.05, greylisting -0.29, reputation -0.05, dependency -0.22, timeout 1.01
            row lostinput !clientmade : maintenance -0.46, connection-limit -0.05, server-error 0.54, unreachable 0.41, timeout -0.09
            row lostinput clientmade : unreachable 0.13
            row maintenance : maintenance -0.23, reputation -0.06, policy 0.4, timeout -0.05, tls 0.13
            row many !manyconn !manymsg !manyrcpt !rate !quota !size !storage !recipient !message !busy !badcommand !attempts !filter !process !memory !sender : overload 0.48, maintenance -0.15, disk-full -0.1, mailbox-quota -0.1, connection-limit 0.57, rate-limit -0.37, too-many-recipients 0.54, message-size -0.05, reputation 0.25, sender-identity -0.05, policy -0.1, dependency -0.28, server-error -0.08, timeout -0.45, protocol-error 0.1, authentication -0.05
            row many connection !manyconn !badcommand : rate-limit -0.11, reputation 0.16
            row many message !manymsg !size !quota !spam !persession : overload 1.3, rate-limit -0.85, too-many-recipients -0.13, reputation -0.16
            row manyconn !rate !concurrent : overload 0.56, maintenance -0.07, connection-limit -0.51, too-many-recipients -0.13, policy -0.06, server-error -0.31, timeout 0.42, protocol-error 0.52, tls -0.17
            row manyconn concurrent !rate : overload -0.54, connection-limit 0.51, rate-limit 0.39, too-many-recipients -0.07, dependency -0.06, protocol-error -0.06
            row manyconn toserver : overload -0.16, connection-limit 0.28
            row manyconn yours !rate !toserver : overload -0.22, rate-limit 0.16, reputation 0.34, tls -0.16
            row manymsg !persession !spam !reputation : overload -0.2, connection-limit 0.14, rate-limit -0.24, too-many-recipients -0.07, reputation 0.17, dependency -0.06, server-error -0.05, timeout -0.07, protocol-error 0.68
            row manyrcpt !rate !badcommand : overload -0.45, disk-full -0.06, mailbox-quota -0.06, rate-limit 0.43, too-many-recipients 0.33, reputation -0.06, sender-identity 0.08, policy 0.31, dependency -0.13, server-error -0.07, protocol-error -0.1
            row manyrcpt attempts : too-many-recipients 0.16
            row manyrcpt rate : connection-limit -0.07, rate-limit 0.14, too-many-recipients 0.16
            row manyrcpt sender : rate-limit 0.26, too-many-recipients -0.24
            row manyrcpt yours : rate-limit 0.11, too-many-recipients -0.09
            row memory : overload 0.15, connection-limit 0.19, rate-limit 0.43, too-many-recipients -0.08, dependency -0.25, server-error -0.18
            row memory failure : overload 0.46, dependency -0.1, server-error -0.16
            row memory full : overload 0.29, dependency -0.14
            row nexthop : overload -0.39, maintenance -0.05, connection-limit 0.48, rate-limit -0.06, reputation -0.11, sender-identity -0.05, dependency 0.37, unreachable -0.12, timeout 0.19, protocol-error -0.05
            row nexthop failure : dependency 0.25, server-error -0.11, unreachable -0.09
            row norecipient !attempts : overload -0.05, maintenance -0.05, mailbox-quota -0.05, connection-limit -0.22, rate-limit -0.13, reputation -0.09, policy 0.46, dependency 0.1, server-error -0.06, protocol-error 0.38
            row norecipient many : connection-limit -0.19, dependency -0.11, protocol-error 0.44
            row persession !manyrcpt !badcommand : tls 0.11
            row persession manymsg : connection-limit 0.19, too-many-recipients -0.18
            row persession manyrcpt : connection-limit 0.28, too-many-recipients -0.26
            row process !busy : overload 0.25, dependency -0.05, timeout -0.05
            row process full : overload 0.12
            row protocolword authword : rate-limit 0.22, authentication -0.19
            row protocolword failure !internal : connection-limit -0.05, rate-limit 0.21, dependency -0.15, server-error 0.28, authentication -0.19
            row protocolword internal : connection-limit -0.31, server-error -0.24, protocol-error 0.65
            row ptr !temporary : too-many-recipients -0.19, sender-identity 0.35, policy 0.32, dns -0.15
            row ptr directory failure : sender-identity 0.17, dns -0.14
            row ptr refuse : sender-identity 0.17, policy -0.05
            row ptr temporary !throttle : sender-identity -0.06, dns 0.14
            row ptr temporary failure !refuse !throttle : sender-identity -0.09, dns 0.16
            row ptr throttle : sender-identity 0.05
            row quota !rate !persession !manymsg !sender !content : disk-full -0.05, mailbox-quota 0.49, rate-limit -0.12, too-many-recipients -0.07
            row quota content : rate-limit 0.07
            row quota sender : rate-limit 0.11
            row rate !spf !ptr !tlsword !reputation !spam !manyrcpt : overload 0.62, maintenance -0.06, disk-full -0.4, mailbox-quota -0.07, connection-limit -0.25, rate-limit 0.2, too-many-recipients -0.3, reputation 1.14, sender-identity -0.06, policy -0.15, dependency -0.11, server-error -0.09, timeout -0.08, protocol-error -0.21, tls -0.05
            row rate throttle !spf !ptr !tlsword !reputation !spam !unusualrate : overload -0.08, disk-full -0.37, rate-limit -0.44, reputation 1.03
            row refuse !ptr !manyconn !clientmade !spam : overload 0.1, maintenance -0.06, disk-full 0.05, mailbox-quota 0.05, connection-limit -0.09, rate-limit -0.08, message-size 0.06, greylisting 0.28, reputation 0.88, sender-identity 0.09, policy -0.83, dependency -0.17, server-error -0.22, unreachable 0.1, timeout -0.22, protocol-error -0.08
            row refuse later : rate-limit -0.08, greylisting 0.28, reputation -0.09, dependency -0.07
            row refuse yours !manyconn !ptr !spam !clientmade : overload 0.23, rate-limit -0.05, reputation -0.08, sender-identity 0.17, policy -0.18
            row refuseframe : maintenance -0.05, mailbox-quota 0.25, rate-limit 0.17, greylisting -0.15, reputation -0.15, sender-identity 0.42, policy -0.1, dependency 0.1, server-error -0.05, dns -0.05, timeout -0.12
            row reputation !spf !ptr : overload -0.1, connection-limit 0.39, reputation -0.43, policy 0.31
            row resource full : overload -0.16, maintenance -0.1, disk-full 1.0, mailbox-quota -0.07, rate-limit -0.06, too-many-recipients -0.08, policy -0.05, dependency -0.07, server-error -0.11
            row resource many : overload -0.73, connection-limit 0.78
            row resource temporary : overload 0.19
            row resource unavailable : overload 0.19
            row senderdomain : overload -0.12, connection-limit -0.08, rate-limit 0.22, reputation -0.17, sender-identity 0.3, policy 0.29, dependency -0.12, server-error -0.06, dns 0.09, timeout -0.06, protocol-error -0.06
            row senderdomain directory : sender-identity 0.15
            row senderdomain dns temporary failure : overload -0.05, sender-identity -0.06, dns 0.15
            row shutdown !failure : overload -0.08, maintenance 0.05, connection-limit -0.07, reputation -0.09, policy -0.06, dependency -0.06, server-error 1.01, unreachable -0.17, timeout -0.15, protocol-error -0.09
            row size !full : mailbox-quota -0.08, message-size 0.24
            row size mailbox !message : mailbox-quota -0.07, server-error 0.1
            row spam !spf !ptr : connection-limit -0.22, rate-limit -0.05, reputation -0.3, policy 0.8, dependency -0.05
            row spam unusualrate : rate-limit -0.05, reputation 0.08
            row spf : rate-limit 0.06, too-many-recipients -0.3, reputation -0.06, sender-identity 0.37
            row spf unusualrate : rate-limit 0.08, reputation -0.06
            row startup : maintenance 0.32, server-error -0.11, timeout -0.1, tls 0.13
            row tempfile failure : disk-full 0.36, dependency -0.22, server-error -0.11
            row throttle !reputation !spam !spf !ptr !greylist !rate !senderdomain : overload -0.06, rate-limit 0.58, reputation -0.57, policy -0.05, dependency -0.05, server-error -0.05, unreachable 0.18, timeout -0.1
            row throttle message !rate !greylist !senderdomain : overload -0.05, rate-limit 0.65, reputation -0.63, timeout -0.1
            row timeout !clientmade !directory !filter !io !nexthop !dns !conntimeout : overload 0.51, maintenance -0.1, disk-full -0.07, mailbox-quota -0.05, connection-limit -0.12, rate-limit -0.1, too-many-recipients -0.06, message-size -0.05, reputation -0.13, sender-identity -0.06, policy -0.08, dependency 1.14, server-error -0.17, dns -0.06, unreachable 0.37, timeout -0.65, protocol-error -0.17, tls -0.06, authentication -0.06
            row timeout closing : dependency -0.05, unreachable -0.3, timeout 0.47
            row timeout idle : overload 0.63, connection-limit -0.14, rate-limit -0.06, dependency 0.21, server-error 0.5, timeout -1.01
            row tlsword : maintenance -0.27, connection-limit -0.37, rate-limit 0.37, greylisting -0.06, reputation -0.09, policy -0.1, dependency -0.09, server-error -0.11, timeout -0.07, protocol-error 0.08, tls 0.97
            row tlsword manyconn : connection-limit -0.32, rate-limit 0.48, tls -0.16
            row transaction : rate-limit -0.31, too-many-recipients 0.33
            row unavailable !temporary !later !thistime !mailbox !recipient !busy !blocklist !refuse !resource : overload 0.7, maintenance -0.96, disk-full 0.15, mailbox-quota 0.06, connection-limit -0.47, rate-limit -0.14, greylisting -0.38, reputation -0.11, policy 0.1, dependency 0.67, dns 0.34, unreachable 0.15, timeout -0.06, protocol-error -0.15, tls 0.07
            row unavailable closing !temporary : overload 0.08, maintenance -1.11, mailbox-quota 0.11, connection-limit 0.07, rate-limit 0.07, too-many-recipients 0.1, message-size 0.1, greylisting 0.13, reputation 0.1, sender-identity 0.08, policy -0.05, server-error -0.17, dns 0.07, unreachable 0.16, tls 0.07, authentication 0.09
            row unavailable directory : overload 0.38, connection-limit 0.54, greylisting -0.15, policy -0.05, dependency -0.5
            row unavailable later !temporary !closing !mailbox !recipient !busy : overload -0.4, maintenance 1.08, disk-full -0.05, rate-limit -0.1, too-many-recipients -0.05, greylisting -0.18, reputation -0.18, policy -0.07, dependency 0.42, server-error -0.19, dns -0.05, tls -0.05
            row unavailable mailbox !quota : overload 0.12, maintenance 0.53, disk-full -0.06, mailbox-quota -0.37, connection-limit 0.5, rate-limit -0.05, greylisting 0.32, reputation -0.05, policy -0.27, dependency -0.78, unreachable 0.07, timeout -0.1, protocol-error 0.05
            row unavailable recipient : rate-limit -0.06, greylisting -0.09, reputation 0.48, policy 0.13, dependency -0.2
            row unavailable temporary !mailbox !recipient !busy !resource : overload -0.43, maintenance -0.49, disk-full 0.3, mailbox-quota 0.05, connection-limit -0.08, rate-limit 0.08, reputation -0.14, dependency 0.33, server-error 0.23, unreachable 0.07
            row unavailable thistime : overload -0.09, maintenance -0.31, greylisting 0.81, dependency -0.16
            row unknownerr !full : overload 0.37, too-many-recipients 0.05, reputation 0.12, dependency -0.52, server-error -0.27
            row unknownerr connection : overload 0.42, dependency -0.12, server-error -0.23
            row unusualrate !reputation !spam : rate-limit -0.33, reputation 0.35
            word access : overload -0.11, maintenance -0.33, disk-full -0.15, mailbox-quota -0.11, connection-limit -0.18, rate-limit -0.08, too-many-recipients -0.26, message-size -0.08, greylisting -0.15, reputation 0.67, sender-identity -0.35, policy 1.0, dependency -0.22, server-error 0.37, dns 0.37, unreachable -0.09, timeout -0.25, protocol-error 0.07, authentication -0.1
            word attempts : overload -0.21, connection-limit 0.09, rate-limit -0.36, too-many-recipients 0.14, reputation -0.06, dependency -0.07, protocol-error 0.84, authentication -0.19
            word authword : overload -0.24, maintenance -0.08, disk-full -0.11, connection-limit 0.24, rate-limit 0.06, too-many-recipients -0.06, greylisting -0.05, reputation -0.1, policy -0.1, dependency 0.44, dns -0.06, unreachable -0.05, timeout -0.15, protocol-error -0.2, tls -0.07, authentication 0.63
            word badcommand : overload -0.17, connection-limit 0.45, rate-limit -0.39, too-many-recipients -0.06, reputation -0.12, policy -0.05, dependency -0.14, server-error -0.29, timeout 0.36, protocol-error 0.78, tls -0.15
            word block : overload -0.14, maintenance -0.07, connection-limit 0.38, rate-limit -0.05, reputation -0.48, sender-identity -0.23, policy 1.25, dependency -0.05, server-error -0.12, timeout -0.1, protocol-error -0.09
            word blocklist : rate-limit -0.07, reputation 0.21
            word busy : overload 0.62, maintenance -0.19, disk-full -0.07, connection-limit 0.42, rate-limit -0.11, too-many-recipients -0.05, reputation -0.2, sender-identity -0.05, policy -0.11, dependency -0.23, server-error 0.26, dns -0.05, unreachable -0.08, timeout 0.22, protocol-error -0.15, tls -0.06
            word clientmade : mailbox-quota 0.07, connection-limit 0.09, too-many-recipients 0.08, message-size 0.07, greylisting 0.1, reputation -0.1, dependency 0.83, server-error -0.08, unreachable -0.85, timeout -0.33, authentication 0.05
            word closing : overload -0.3, maintenance 0.55, connection-limit 0.05, rate-limit 0.25, too-many-recipients -0.06, reputation -0.42, sender-identity -0.16, policy 0.4, server-error -0.33, dns -0.1, unreachable -0.3, timeout 0.08, protocol-error 0.36
            word concurrent : overload -0.7, connection-limit 1.0, rate-limit 0.38, too-many-recipients -0.08, dependency -0.06, protocol-error -0.07, authentication -0.29
            word config : maintenance -0.05, mailbox-quota -0.09, connection-limit -0.09, reputation -0.06, policy -0.25, dependency -0.07, server-error 1.0, timeout -0.07, protocol-error -0.07
            word connection : overload 0.94, maintenance -0.62, disk-full -0.18, mailbox-quota -0.1, connection-limit 0.35, rate-limit -0.05, too-many-recipients -0.18, message-size -0.06, greylisting -0.05, reputation -0.38, sender-identity -0.15, policy -0.31, dependency 0.19, dns -0.11, unreachable 0.9, timeout 0.6, protocol-error -0.56, tls -0.15, authentication -0.09
            word conntimeout : overload -0.07, dependency -0.22, server-error -0.06, timeout 0.62
            word content : rate-limit 0.07
            word delay : overload -0.13, maintenance -0.06, mailbox-quota -0.07, connection-limit -0.08, rate-limit 0.36, too-many-recipients -0.18, greylisting -0.2, policy -0.08, dependency -0.25, timeout 0.97
            word devicefull : overload 0.37, maintenance -0.07, disk-full -0.28, rate-limit 0.31, dependency -0.05
            word directory : overload 0.18, maintenance -0.07, disk-full -0.16, mailbox-quota -0.08, connection-limit 0.44, rate-limit -0.11, greylisting -0.21, reputation -0.08, sender-identity 0.22, policy -0.14, server-error 0.9, dns -0.18, unreachable -0.07, timeout -0.32, protocol-error -0.1, tls -0.06, authentication -0.05
            word disabled : overload -0.07, maintenance 0.84, disk-full -0.06, mailbox-quota 0.67, connection-limit -0.09, rate-limit -0.18, too-many-recipients -0.07, message-size -0.05, greylisting -0.18, reputation -0.1, sender-identity -0.09, policy -0.11, dependency -0.12, dns -0.05, timeout -0.12, protocol-error -0.06, tls -0.05, authentication -0.05
            word dns : overload -0.12, disk-full -0.05, connection-limit -0.07, rate-limit -0.08, greylisting -0.05, reputation -0.09, sender-identity 0.14, policy -0.1, dependency 0.08, server-error -0.12, dns 0.42, unreachable 0.4, timeout -0.1, protocol-error -0.07
            word dos : overload -0.06, rate-limit 0.3, sender-identity -0.11
            word failure : maintenance -0.23, disk-full 0.77, mailbox-quota -0.41, connection-limit -0.1, rate-limit -0.06, too-many-recipients -0.4, message-size -0.16, greylisting -0.37, reputation -0.56, sender-identity -0.06, dependency 1.03, server-error 0.96, dns 0.14, unreachable -0.05, timeout -0.39, protocol-error -0.07, tls 0.07, authentication -0.09
            word filter : overload 0.13, reputation -0.33, policy 0.34
            word full : overload 0.37, maintenance -0.25, disk-full 1.09, connection-limit -0.18, rate-limit 0.05, too-many-recipients -0.06, message-size -0.1, greylisting -0.1, reputation -0.17, sender-identity -0.13, policy -0.2, dependency 0.6, server-error -0.1, dns -0.1, unreachable 0.11, timeout -0.44, protocol-error -0.19, tls -0.1, authentication -0.1
            word greylist : connection-limit -0.05, rate-limit -0.1, greylisting -0.44, reputation 0.12, server-error -0.07, timeout 0.92, protocol-error -0.07
            word idle : overload 0.34, maintenance 0.09, mailbox-quota 0.29, connection-limit -0.49, rate-limit -0.09, reputation -0.06, policy -0.15, dependency 0.05, server-error 0.31, unreachable -0.73, timeout 0.47, tls -0.11
            word internal : overload 0.15, maintenance 0.19, disk-full 0.29, mailbox-quota -0.09, rate-limit -0.25, too-many-recipients -0.12, message-size -0.08, greylisting -0.09, reputation 0.06, sender-identity -0.1, policy -0.21, dependency -0.48, server-error 0.98, dns -0.14, unreachable -0.11, timeout -0.21, protocol-error 0.36, tls -0.09, authentication -0.11
            word io : overload 1.03, maintenance 0.13, disk-full -0.37, mailbox-quota -0.09, connection-limit -0.09, rate-limit -0.19, too-many-recipients -0.1, greylisting -0.08, reputation -0.08, sender-identity -0.09, policy -0.11, dependency -0.27, server-error 0.42, dns -0.09, unreachable -0.09, timeout 0.28, protocol-error -0.08, tls -0.07, authentication -0.06
            word later : overload 0.43, maintenance 0.44, disk-full -0.06, mailbox-quota -0.12, connection-limit -0.85, rate-limit 0.28, too-many-recipients 0.25, message-size -0.06, greylisting -0.17, sender-identity -0.23, policy 0.15, dependency 0.08, server-error 0.21, dns -0.06, timeout 0.25, protocol-error -0.36, authentication -0.28
            word learnmore : overload -0.24, connection-limit 0.19, rate-limit 0.13, greylisting 0.36, policy -0.12, dependency -0.09, server-error -0.13, timeout 0.07, protocol-error -0.06
            word lostinput : overload -0.05, maintenance -0.46, connection-limit -0.05, rate-limit -0.06, reputation -0.07, server-error 0.53, unreachable 0.54, timeout -0.1
            word madeup : rate-limit -0.07, dependency 0.24, server-error -0.07, unreachable 0.33, timeout -0.25
            word mailbox : overload -0.12, maintenance 0.34, disk-full -0.2, mailbox-quota 0.59, connection-limit 0.48, rate-limit -0.22, too-many-recipients -0.1, greylisting 0.25, reputation -0.23, policy 0.31, dependency -0.47, server-error -0.23, unreachable 0.05, timeout -0.25, protocol-error -0.07
            word maintenance : maintenance -0.23, reputation -0.06, policy 0.4, timeout -0.05, tls 0.13
            word many : overload 0.79, maintenance -0.39, disk-full -0.29, connection-limit 1.45, rate-limit 1.11, too-many-recipients 0.77, message-size -0.18, greylisting -0.14, reputation -0.38, sender-identity -0.22, policy -0.45, dependency -0.63, server-error -0.84, dns -0.17, unreachable -0.15, timeout -0.3, protocol-error 0.69, tls -0.31, authentication -0.34
            word manyconn : maintenance -0.1, rate-limit 0.36, too-many-recipients -0.2, policy -0.07, dependency -0.1, server-error -0.32, timeout 0.39, protocol-error 0.47, tls -0.18
            word manymsg : overload -0.21, connection-limit 0.32, rate-limit -0.26, too-many-recipients -0.24, reputation 0.21, dependency -0.06, server-error -0.05, timeout -0.07, protocol-error 0.68
            word manyrcpt : overload -0.47, maintenance -0.05, disk-full -0.07, mailbox-quota -0.08, connection-limit -0.07, rate-limit 0.57, too-many-recipients 0.5, reputation -0.09, sender-identity 0.07, policy 0.29, dependency -0.14, server-error -0.08, timeout -0.07, protocol-error -0.13
            word memory : overload 0.15, connection-limit 0.19, rate-limit 0.43, too-many-recipients -0.08, dependency -0.25, server-error -0.18
            word message : overload 0.18, maintenance 0.43, disk-full -0.56, mailbox-quota -0.16, connection-limit 0.11, rate-limit -0.14, too-many-recipients -0.36, message-size 0.19, greylisting -0.16, reputation -0.15, sender-identity 0.08, policy -0.22, dependency 0.47, server-error 0.61, unreachable -0.33, timeout 0.56, protocol-error -0.59, tls 0.12
            word nexthop : overload -0.39, maintenance -0.05, connection-limit 0.48, rate-limit -0.06, reputation -0.11, sender-identity -0.05, dependency 0.37, unreachable -0.12, timeout 0.19, protocol-error -0.05
            word norecipient : overload -0.05, maintenance -0.05, mailbox-quota -0.05, connection-limit -0.22, rate-limit -0.13, reputation -0.09, policy 0.46, dependency 0.1, server-error -0.06, protocol-error 0.38
            word persession : connection-limit 0.26, too-many-recipients -0.26, tls 0.11
            word process : overload 0.37, dependency -0.06, timeout -0.06
            word protect : rate-limit 0.12, reputation -0.09, sender-identity 0.06
            word protocolword : overload -0.44, maintenance -0.05, connection-limit 0.6, rate-limit 0.17, reputation -0.07, dependency -0.22, server-error 0.21, timeout -0.09, protocol-error 0.46, tls -0.15, authentication -0.2
            word proxy : maintenance -0.72, greylisting 0.05, reputation -0.12, policy -0.35, server-error 0.54, timeout 0.24, protocol-error 0.07
            word ptr : too-many-recipients -0.19, reputation -0.05, sender-identity 0.33, policy 0.31, dependency -0.05, server-error -0.05
            word quota : disk-full -0.06, mailbox-quota 0.47, connection-limit -0.07, rate-limit 0.06, too-many-recipients -0.08, reputation -0.06
            word rate : overload 0.6, maintenance -0.08, disk-full -0.41, mailbox-quota -0.09, connection-limit -0.34, rate-limit 0.38, too-many-recipients -0.14, message-size -0.05, reputation 1.08, policy -0.19, dependency -0.13, server-error -0.13, dns -0.05, unreachable -0.05, timeout -0.11, protocol-error -0.25
            word recipient : overload -0.48, maintenance 0.35, disk-full -0.1, mailbox-quota -0.12, connection-limit -0.12, rate-limit 0.42, too-many-recipients 0.22, greylisting -0.17, policy 0.62, dependency 0.12, server-error -0.39, dns -0.05, timeout -0.11, protocol-error -0.24, tls 0.12
            word refuse : overload 0.27, disk-full 0.07, mailbox-quota 0.08, connection-limit -0.37, rate-limit -0.06, too-many-recipients 0.07, message-size 0.09, greylisting 0.3, reputation 0.84, sender-identity 0.25, policy -0.85, dependency -0.22, server-error 0.12, unreachable -0.31, timeout -0.27, protocol-error -0.08, authentication 0.06
            word refuseframe : maintenance -0.05, mailbox-quota 0.25, rate-limit 0.17, greylisting -0.15, reputation -0.15, sender-identity 0.42, policy -0.1, dependency 0.1, server-error -0.05, dns -0.05, timeout -0.12
            word reputation : overload -0.1, connection-limit 0.39, reputation -0.43, policy 0.31
            word resource : overload -0.7, maintenance -0.12, disk-full 0.98, mailbox-quota -0.08, connection-limit 0.72, rate-limit -0.07, too-many-recipients -0.08, reputation -0.05, policy -0.06, dependency -0.13, server-error -0.13, protocol-error -0.05
            word sender : overload -0.56, connection-limit 0.44, rate-limit 0.45, too-many-recipients -0.26, reputation -0.25, sender-identity 0.45, policy 0.31, dependency -0.09, server-error -0.06, dns -0.06, timeout -0.06, protocol-error -0.09
            word senderdomain : overload -0.12, connection-limit -0.08, rate-limit 0.22, reputation -0.17, sender-identity 0.3, policy 0.29, dependency -0.12, server-error -0.06, dns 0.09, timeout -0.06, protocol-error -0.06
            word shutdown : overload -0.08, maintenance 0.07, connection-limit -0.07, reputation -0.09, policy -0.06, dependency -0.07, server-error 1.01, unreachable -0.17, timeout -0.15, protocol-error -0.09
            word size : mailbox-quota -0.08, message-size 0.24
            word spam : connection-limit -0.22, rate-limit -0.1, reputation -0.24, policy 0.8, dependency -0.05
            word spf : rate-limit 0.06, too-many-recipients -0.3, reputation -0.06, sender-identity 0.37
            word startup : maintenance 0.32, server-error -0.11, timeout -0.1, tls 0.13
            word storage : overload 0.28, disk-full -0.07, mailbox-quota -0.08, rate-limit 0.3, too-many-recipients -0.07, dependency -0.08
            word tempfile : disk-full 0.36, dependency -0.22, server-error -0.11
            word temporary : overload 0.05, maintenance -0.18, disk-full 0.11, mailbox-quota 0.12, connection-limit 0.16, rate-limit 0.22, message-size 0.09, greylisting -0.15, reputation 0.33, sender-identity 0.08, policy -0.15, dependency -0.25, server-error -0.67, dns 0.18, unreachable 0.17, timeout -0.27, protocol-error -0.14, authentication 0.28
            word thistime : overload 0.21, maintenance -0.32, connection-limit -0.11, rate-limit -0.05, greylisting 0.82, policy -0.11, dns -0.2, timeout -0.17, protocol-error -0.05
            word throttle : overload -0.17, disk-full -0.34, connection-limit -0.08, rate-limit 0.13, greylisting -0.07, reputation 0.23, sender-identity 0.21, policy 0.41, dependency -0.14, server-error -0.11, unreachable 0.17, timeout -0.2
            word timeout : overload 0.16, maintenance -0.13, disk-full -0.2, mailbox-quota -0.1, connection-limit -0.29, rate-limit -0.2, too-many-recipients -0.09, message-size -0.07, greylisting -0.06, reputation -0.17, sender-identity -0.09, policy -0.12, dependency 0.88, server-error -0.09, dns -0.08, unreachable 0.36, timeout 0.66, protocol-error -0.2, tls -0.09, authentication -0.08
            word tlsword : maintenance -0.27, connection-limit -0.37, rate-limit 0.37, greylisting -0.06, reputation -0.09, policy -0.1, dependency -0.09, server-error -0.11, timeout -0.07, protocol-error 0.08, tls 0.97
            word toserver : overload 0.19, connection-limit 0.25, rate-limit -0.17, server-error -0.09
            word transaction : rate-limit -0.31, too-many-recipients 0.33
            word unavailable : overload 0.14, maintenance -0.15, disk-full 0.28, mailbox-quota -0.26, connection-limit -0.13, rate-limit -0.25, message-size 0.1, greylisting 0.59, policy -0.31, dependency 0.31, server-error -0.09, dns 0.26, unreachable -0.28, timeout -0.22, protocol-error -0.18, tls 0.12
            word unknownerr : overload 0.34, reputation 0.12, dependency -0.52, server-error -0.27
            word unusualrate : rate-limit -0.37, reputation 0.44
            word yours : overload -0.3, maintenance -0.11, disk-full -0.09, mailbox-quota -0.08, connection-limit -0.19, rate-limit 0.22, too-many-recipients -0.16, message-size -0.06, greylisting -0.09, reputation 0.93, sender-identity 0.16, policy 0.3, dependency -0.21, server-error 0.26, dns 0.08, unreachable -0.23, timeout 0.18, protocol-error -0.12, tls -0.22, authentication -0.26
            """;
}
