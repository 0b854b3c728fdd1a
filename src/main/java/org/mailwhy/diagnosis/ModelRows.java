package org.mailwhy.diagnosis;

/// Written by `ModelWriter` from the corpus; not by hand.
final class ModelRows {
    private ModelRows() {}

    static final String ROWS =
            """
            bare 412 : greylisting -0.36, policy 0.37
            bare 421 : overload -0.13, maintenance -0.15, disk-full -0.25, connection-limit 0.45, rate-limit -0.54, too-many-recipients 0.11, message-size -0.05, greylisting -0.11, reputation 0.34, policy 0.21, dependency -1.11, server-error 0.43, dns 0.14, unreachable -0.34, timeout 0.65, protocol-error 0.73, tls -0.17, authentication -0.24
            bare 422 : server-error 0.23
            bare 431 : overload -0.08, disk-full 0.2, rate-limit -0.05, too-many-recipients 0.23
            bare 432 : overload 0.07
            bare 450 : overload 0.08, maintenance -0.16, mailbox-quota 0.1, rate-limit 0.05, too-many-recipients 0.16, greylisting -0.09, reputation 0.26, sender-identity -0.08, policy -0.21, dependency 0.2, server-error -0.05
            bare 451 : overload 0.33, maintenance -0.06, disk-full 0.51, mailbox-quota -0.13, connection-limit 0.4, too-many-recipients -0.11, message-size -0.09, greylisting 0.11, reputation 0.28, sender-identity 0.06, policy 0.12, dependency 0.14, server-error -0.22, dns -0.44, unreachable -0.75, timeout 0.35, protocol-error -0.24, tls -0.13, authentication -0.1
            bare 452 : overload -0.4, disk-full 0.84, rate-limit 0.24, too-many-recipients 0.33, message-size -0.05, reputation -0.1, sender-identity -0.1, policy 0.2, dependency -0.32, server-error 0.23, timeout -0.58, protocol-error -0.12, authentication -0.06
            bare 454 : tls 0.06
            bare 458 : overload -0.06, disk-full -0.29, dependency 1.12, server-error -0.41, timeout -0.05
            code 412 : greylisting -0.36, policy 0.37
            code 421 : maintenance -0.08, disk-full 0.06, mailbox-quota -0.31, connection-limit 0.09, rate-limit -0.32, too-many-recipients -0.18, message-size -0.2, greylisting -0.52, reputation 0.65, sender-identity -0.14, policy 0.19, dependency -0.34, server-error 0.83, dns -0.18, unreachable 0.14, timeout -0.12, protocol-error 0.73, authentication -0.37
            code 422 : server-error 0.23
            code 431 : overload -0.08, disk-full 0.2, rate-limit -0.05, too-many-recipients 0.23
            code 432 : overload -0.38, connection-limit 0.26, rate-limit 0.32
            code 450 : overload -0.28, maintenance 0.29, disk-full 0.06, mailbox-quota 0.27, connection-limit -0.15, rate-limit -0.12, message-size -0.06, greylisting 0.55, sender-identity 0.16, policy -0.55, dependency 0.35, server-error -0.17, dns 0.2, unreachable 0.05, timeout -0.23, protocol-error -0.18, tls -0.12, authentication -0.07
            code 451 : overload 0.56, maintenance -0.41, disk-full 0.31, mailbox-quota -0.31, connection-limit 0.19, rate-limit 0.56, too-many-recipients -0.25, message-size -0.21, greylisting 0.47, reputation -0.14, sender-identity -0.15, dependency 0.22, server-error -0.52, dns -0.07, unreachable -0.56, timeout 0.9, protocol-error -0.24, tls -0.16, authentication -0.23
            code 452 : overload 0.4, maintenance -0.05, disk-full -0.44, mailbox-quota 0.32, rate-limit 0.35, too-many-recipients 0.11, greylisting -0.26, reputation -0.18, sender-identity 0.13, policy 0.37, dependency -0.8, server-error 0.23, unreachable 0.07, timeout -0.08, protocol-error -0.1, authentication -0.08
            code 454 : overload -0.08, connection-limit -0.13, rate-limit 0.07, greylisting -0.38, reputation -0.05, dependency 0.32, server-error -0.06, timeout -0.06, protocol-error 0.24, tls 0.12, authentication 0.26
            code 458 : overload -0.06, disk-full -0.29, dependency 1.12, server-error -0.41, timeout -0.05
            enhanced 0.0 : overload -0.17, disk-full 0.33, greylisting 0.05, dependency -0.05, server-error 0.31, unreachable -0.44, protocol-error -0.12
            enhanced 1.0 : overload 0.3, rate-limit -0.13, dependency -0.2, server-error -0.26
            enhanced 1.1 : policy -0.05, dependency 0.44, protocol-error -0.13
            enhanced 2.0 : greylisting -0.37, dependency -0.07
            enhanced 2.1 : maintenance 0.22, mailbox-quota 0.75, connection-limit -0.05, rate-limit -0.15, message-size 0.07, greylisting -0.48, policy -0.57, dependency -0.24, unreachable 0.39, timeout -0.08, authentication 0.06
            enhanced 2.2 : tls 0.16
            enhanced 3.0 : overload 1.41, maintenance 0.09, disk-full -0.36, mailbox-quota -0.23, connection-limit -0.23, rate-limit -0.1, too-many-recipients -0.12, message-size -0.09, greylisting 0.11, reputation -0.24, sender-identity -0.14, policy -0.29, dependency 0.42, server-error 0.52, dns -0.14, unreachable -0.1, timeout -0.56, protocol-error 0.31, tls -0.15, authentication -0.11
            enhanced 3.1 : overload 0.28, disk-full -0.3, rate-limit 0.21
            enhanced 3.2 : overload -0.72, maintenance 1.0, disk-full -0.17, mailbox-quota -0.18, connection-limit -0.47, too-many-recipients -0.17, message-size -0.13, greylisting 0.12, reputation -0.65, sender-identity -0.17, policy 0.16, dependency 1.04, dns -0.17, unreachable -0.15, timeout 0.53, protocol-error 0.38, tls -0.17, authentication -0.12
            enhanced 3.3 : tls 0.05
            enhanced 3.4 : message-size 0.05
            enhanced 3.5 : disk-full -0.22, dependency 0.36
            enhanced 4.0 : overload -0.06, sender-identity -0.06, dependency -0.16, server-error 0.18, dns 0.28, timeout 0.06
            enhanced 4.1 : overload -0.86, disk-full -0.14, connection-limit -0.06, rate-limit -0.05, dependency -0.2, server-error -0.36, unreachable 0.89, timeout 1.08
            enhanced 4.2 : overload -0.05, connection-limit -0.06, dependency -0.09, server-error -0.07, unreachable 0.1, timeout 0.41
            enhanced 4.316 : dependency -0.05, unreachable 0.11
            enhanced 4.4 : dns -0.13, unreachable 0.34
            enhanced 4.5 : overload 0.8, maintenance -0.29, disk-full -0.07, mailbox-quota -0.05, rate-limit 1.07, too-many-recipients -0.06, greylisting 0.19, reputation -0.07, sender-identity -0.05, policy -0.1, dependency -0.47, dns -0.05, timeout -0.61, protocol-error -0.05, tls -0.05
            enhanced 4.62 : policy -0.36, dns 0.37
            enhanced 4.7 : unreachable -0.17, timeout -0.47
            enhanced 5.0 : protocol-error 0.32, tls -0.24
            enhanced 5.1 : rate-limit 0.08
            enhanced 5.2 : connection-limit 0.37, protocol-error -0.36
            enhanced 5.3 : connection-limit 0.5, rate-limit 0.06, too-many-recipients -0.35, greylisting -0.16, sender-identity 0.27, policy 0.31, dependency -0.07, protocol-error -0.33
            enhanced 5.4 : dependency 0.06
            enhanced 7.0 : overload -0.16, maintenance -0.35, disk-full 0.13, mailbox-quota -0.11, rate-limit 0.21, too-many-recipients -0.15, message-size -0.09, greylisting 0.22, reputation 0.09, sender-identity -0.07, policy -0.07, dependency 0.15, dns -0.13, unreachable -0.13, protocol-error 0.09, tls 0.22, authentication 0.23
            enhanced 7.1 : overload -0.26, maintenance -0.45, disk-full -0.19, mailbox-quota -0.14, connection-limit -0.22, rate-limit 0.39, message-size -0.1, greylisting 0.38, reputation 0.13, sender-identity 0.16, policy 0.07, dependency 0.12, server-error -0.28, dns 0.18, unreachable -0.1, timeout -0.18, protocol-error 0.39, tls 0.24, authentication -0.12
            enhanced 7.28 : connection-limit -0.06, rate-limit -0.16, reputation 0.16, policy 0.69, protocol-error -0.29
            enhanced 7.500 : reputation 0.09
            enhanced 7.650 : connection-limit -0.05, rate-limit -0.06, reputation 0.19
            enhanced 7.66 : maintenance -0.06, tls 0.06
            reply : overload 0.08, maintenance -0.38, disk-full -0.12, mailbox-quota -0.12, connection-limit 0.22, rate-limit 0.74, too-many-recipients -0.19, message-size -0.53, greylisting -0.54, reputation 0.24, sender-identity -0.08, policy 0.29, dependency 0.78, server-error 0.1, dns -0.13, unreachable -0.37, timeout 0.31, protocol-error 0.38, tls -0.17, authentication -0.53
            row access !manyrcpt !spam !tlsword : overload -0.09, maintenance -0.13, disk-full -0.11, mailbox-quota -0.08, connection-limit -0.11, rate-limit 0.05, too-many-recipients -0.06, greylisting -0.05, reputation 0.3, sender-identity -0.06, dependency -0.12, server-error 0.24, dns 0.29, timeout -0.12, protocol-error 0.19, tls -0.05
            row access yours : maintenance -0.1, reputation -0.13, policy 0.07, server-error 0.43, protocol-error -0.05
            row authword !spf !temporary !reputation !blocklist !failure !config !badcommand : connection-limit 0.45, authentication -0.38
            row authword attempts : connection-limit 0.44, authentication -0.32
            row authword failure !temporary : rate-limit 0.12
            row authword failure temporary : dependency -0.2, authentication 0.3
            row authword temporary : dependency -0.2, authentication 0.3
            row badcommand !config !attempts : overload -0.09, maintenance -0.05, disk-full -0.05, connection-limit 0.81, rate-limit -0.13, reputation -0.12, policy -0.06, dependency -0.16, server-error -0.1, timeout 0.21, protocol-error 0.28, tls -0.26, authentication -0.05
            row badcommand authword yours : rate-limit 0.13
            row block !yours !blocklist : connection-limit 0.06, sender-identity -0.18, policy 0.5, server-error -0.09
            row block sender : reputation -0.17, sender-identity -0.3, policy 0.57
            row block yours !rate !manyconn : reputation -0.42, policy 0.68
            row blocklist : greylisting -0.11, reputation 0.32
            row busy !yours : overload -0.07, maintenance -0.1, connection-limit 0.36, rate-limit -0.07, reputation -0.06, policy -0.06, dependency -0.15, server-error 0.41, timeout 0.22, protocol-error -0.1
            row busy yours : overload 0.51, rate-limit -0.07, reputation -0.2, policy -0.06
            row clientmade !manyconn !refuse : overload -0.1, connection-limit 0.21, rate-limit -0.06, greylisting 0.05, reputation -0.12, dependency 0.88, server-error -0.11, unreachable -0.8, timeout -0.16, authentication 0.05
            row clientmade refuse !manyconn !ptr : overload -0.06, connection-limit -0.07, dependency -0.06, server-error 0.29, unreachable -0.24
            row closing !later !unavailable !failure !timeout !shutdown !busy !manyconn !idle !badcommand !access !refuse !tlsword !lostinput : overload -0.24, maintenance -0.19, disk-full -0.08, rate-limit -0.26, too-many-recipients -0.05, reputation -0.59, sender-identity -0.07, policy 0.3, dependency 0.75, server-error -0.25, dns -0.05, timeout -0.13, protocol-error 1.13, tls -0.08
            row concurrent !manyconn : connection-limit 0.45, authentication -0.42
            row config : connection-limit -0.07, message-size -0.11, reputation -0.05, dependency -0.11, server-error 0.77, timeout -0.06, protocol-error -0.07
            row config failure : message-size -0.09, server-error 0.16
            row connection rate !spf !ptr !tlsword !unusualrate !reputation !spam : rate-limit -0.19, reputation 0.35
            row conntimeout !madeup !clientmade : overload -0.07, connection-limit -0.06, unreachable 0.23, timeout 0.23
            row devicefull !mailbox : overload 0.46, disk-full -0.28, rate-limit 0.18
            row directory failure !ptr !dns : overload -0.18, maintenance -0.05, disk-full -0.1, connection-limit -0.1, rate-limit -0.07, reputation -0.06, policy -0.06, dependency 0.05, server-error 1.02, timeout -0.05, protocol-error -0.12
            row directory failure dns : dns 0.12
            row directory norecipient : policy -0.05, dependency 0.44, protocol-error -0.13
            row directory temporary : overload 0.31, connection-limit 0.47, greylisting -0.08, dependency -0.47
            row directory timeout : dependency 0.42, timeout -0.31
            row disabled : overload -0.05, maintenance 0.77, disk-full -0.05, mailbox-quota 0.75, connection-limit -0.06, rate-limit -0.22, too-many-recipients -0.06, greylisting -0.11, reputation -0.05, sender-identity -0.07, policy -0.37, dependency -0.08, timeout -0.16
            row dns !ptr !senderdomain !spf !failure : dns -0.13, unreachable 0.34
            row dns directory : dns 0.12
            row dns failure !ptr !senderdomain !spf : overload -0.05, dependency 0.33, server-error -0.08, dns 0.22, protocol-error -0.05
            row dos : overload -0.07, rate-limit 0.34, protocol-error -0.05
            row failure !internal !dns !timeout !clientmade !filter !directory !authword !tlsword !io !memory !spf !ptr !lostinput !manyconn !manymsg !manyrcpt !busy !unavailable !full !badcommand !access !idle !rate !config !shutdown !senderdomain !attempts : overload 0.2, maintenance 0.05, disk-full 0.17, connection-limit 0.06, rate-limit -0.1, message-size 0.1, greylisting 0.07, dependency -0.6, server-error -0.62, unreachable 0.07, timeout 0.51, protocol-error -0.07, tls 0.05
            row failure temporary : overload 0.1, disk-full 0.21, connection-limit -0.08, message-size 0.05, reputation 0.18, policy -0.16, dependency 0.31, server-error -0.92, dns 0.16, unreachable 0.06, timeout -0.08, protocol-error -0.08, authentication 0.3
            row filter !failure !timeout !unavailable !block : overload 0.08
            row filter failure : dependency 0.09
            row full mailbox !storage !busy !transaction : mailbox-quota 0.21
            row full storage !mailbox !quota : overload 0.27, disk-full -0.1, mailbox-quota -0.07, rate-limit 0.15
            row greylist !failure : rate-limit -0.17, greylisting -0.13, reputation 0.3, policy 0.31
            row greylist failure : dependency 0.1, timeout -0.06
            row idle !clientmade : overload 0.17, maintenance 0.12, disk-full -0.16, mailbox-quota 0.24, connection-limit -0.14, rate-limit -0.12, too-many-recipients -0.06, greylisting -0.05, reputation -0.11, sender-identity -0.06, policy -0.19, dependency 0.11, server-error 0.46, dns -0.05, unreachable -0.06, timeout 0.15, protocol-error 0.11, tls -0.27
            row internal !failure : overload -0.59, connection-limit 0.7
            row internal failure !dns !nexthop !filter !directory !full !authword : overload 0.62, maintenance 0.21, disk-full 0.07, mailbox-quota -0.06, rate-limit -0.19, too-many-recipients -0.07, message-size -0.05, greylisting -0.07, reputation 0.17, sender-identity -0.07, policy -0.1, dependency -0.21, server-error 0.22, dns -0.08, unreachable -0.05, timeout -0.11, protocol-error -0.14, authentication -0.07
            row internal later : overload 0.5, maintenance -0.07, disk-full -0.15, connection-limit 0.09, rate-limit -0.11, reputation 0.22, policy -0.05, dependency 0.17, server-error -0.21, protocol-error -0.05
            row internal tlsword : tls 0.09
            row io !full !lostinput !filter !temporary : overload 0.81, maintenance 0.18, disk-full 0.29, mailbox-quota -0.12, connection-limit -0.16, rate-limit -0.27, too-many-recipients -0.12, message-size -0.07, greylisting -0.1, reputation -0.11, sender-identity -0.1, policy -0.14, dependency 0.26, server-error -0.21, dns -0.09, unreachable -0.08, timeout 0.36, protocol-error -0.16, tls -0.09, authentication -0.08
            row io temporary !full : overload -0.08, disk-full 0.17, dependency -0.35, server-error 0.37
            row io timeout : disk-full -0.29, rate-limit -0.05, dependency -0.18, timeout 0.79
            row later !failure !unavailable !manyconn !manymsg !manyrcpt !busy !full !internal !rate !timeout !shutdown !closing !throttle !maintenance !spam !dns !authword !reputation !startup : overload -0.87, maintenance -0.07, disk-full -0.05, connection-limit 0.07, too-many-recipients 0.38, message-size 0.05, greylisting -0.23, policy 0.57, dependency 0.16, server-error -0.12, timeout -0.06, protocol-error -0.13, tls 0.27, authentication 0.06
            row later delay !quota !rate : overload -0.09, greylisting 0.44, dependency -0.11
            row lostinput !clientmade : overload -0.06, maintenance -0.37, connection-limit -0.07, reputation -0.05, server-error 0.41, unreachable 0.39, protocol-error -0.05
            row lostinput clientmade : reputation -0.11, unreachable 0.27
            row maintenance : maintenance 0.14, server-error -0.05, tls 0.06
            row manyconn !rate !concurrent : overload 0.09, maintenance -0.05, connection-limit 0.15, rate-limit 0.29, too-many-recipients -0.07, reputation 0.22, dependency -0.08, server-error -0.44, timeout -0.07, protocol-error 0.41, tls -0.21
            row manyconn concurrent !rate : maintenance -0.06, connection-limit 0.23, rate-limit 0.28, dependency -0.07, timeout -0.05, protocol-error -0.06
            row manyconn toserver : overload -0.52, connection-limit 0.64
            row manyconn yours !rate !toserver : connection-limit -0.52, rate-limit 0.48, reputation 0.33, tls -0.19
            row manymsg !persession !spam !reputation : connection-limit 0.43, rate-limit -0.12, reputation 0.11, policy -0.06, dependency -0.07, server-error -0.07, timeout -0.08, protocol-error 0.18
            row manyrcpt !rate !badcommand : overload -0.09, disk-full -0.1, mailbox-quota -0.07, connection-limit 0.1, rate-limit 0.18, too-many-recipients 0.18, reputation -0.09, sender-identity 0.22, policy 0.19, dependency -0.1, server-error -0.06, timeout -0.05, protocol-error -0.07
            row manyrcpt attempts : too-many-recipients 0.19
            row manyrcpt rate : rate-limit 0.09
            row manyrcpt sender : rate-limit 0.3, too-many-recipients -0.26
            row manyrcpt yours : rate-limit 0.18, too-many-recipients -0.11
            row memory : overload 0.39, dependency -0.08, server-error -0.16
            row memory failure : overload 0.24, server-error -0.15
            row memory full : overload 0.15, dependency -0.05
            row nexthop : overload 0.13, maintenance -0.15, connection-limit -0.06, dependency 0.28, timeout 0.19, protocol-error -0.07
            row nexthop failure : dependency 0.16, server-error -0.13
            row norecipient !attempts : overload -0.11, maintenance -0.08, disk-full -0.05, mailbox-quota -0.05, connection-limit -0.08, rate-limit -0.2, greylisting -0.07, reputation -0.15, sender-identity -0.06, policy 0.22, dependency -0.54, server-error -0.12, dns -0.05, timeout -0.07, protocol-error 1.64, tls -0.06
            row persession !manyrcpt : connection-limit 0.14
            row persession manymsg : connection-limit 0.25, too-many-recipients -0.12
            row persession manyrcpt : connection-limit 0.17, too-many-recipients -0.17
            row process !busy : overload 0.12, server-error 0.07
            row process full : overload 0.08
            row protocolword authword : rate-limit 0.13
            row protocolword failure !internal : rate-limit 0.11, dependency -0.08, server-error 0.21
            row ptr !temporary : too-many-recipients -0.26, sender-identity 0.19, policy 0.28
            row ptr refuse : sender-identity 0.26, policy -0.08
            row ptr temporary !throttle : sender-identity -0.05, dns 0.12
            row ptr temporary failure !refuse !throttle : sender-identity -0.08, dns 0.14
            row ptr throttle : reputation -0.05, sender-identity 0.14
            row quota !rate !persession !manymsg !sender !content : mailbox-quota 0.33, rate-limit -0.05
            row quota content : rate-limit 0.13
            row rate !spf !ptr !tlsword !reputation !spam !manyrcpt : overload -0.13, disk-full -0.29, mailbox-quota -0.06, connection-limit -0.07, rate-limit 0.98, too-many-recipients -0.13, greylisting 0.1, reputation 0.49, sender-identity -0.06, policy -0.22, dependency -0.12, server-error -0.11, timeout -0.06, protocol-error -0.1
            row rate throttle !spf !ptr !tlsword !reputation !spam !unusualrate : disk-full -0.26, rate-limit -0.05, reputation 0.35
            row refuse !ptr !manyconn !clientmade !spam : overload 0.37, connection-limit -0.15, message-size 0.05, greylisting 0.18, reputation 0.1, sender-identity 0.26, policy -0.55, dependency -0.11, server-error -0.1, unreachable 0.07, timeout -0.18, protocol-error -0.08, authentication 0.06
            row refuse later : rate-limit -0.08, greylisting 0.16
            row refuse yours !manyconn !ptr !spam !clientmade : overload 0.51, reputation -0.1, policy -0.2
            row refuseframe : mailbox-quota 0.29, greylisting -0.19, reputation 0.06, sender-identity 0.35, policy -0.11, dependency 0.34, server-error -0.05, dns -0.05, timeout -0.17, protocol-error -0.15
            row reputation !spf !ptr : reputation 0.2, policy -0.16, server-error -0.05, protocol-error 0.08
            row reputation badcommand : protocol-error 0.08
            row reputation rate : reputation 0.05
            row resource full : overload 0.35, disk-full -0.05
            row senderdomain : connection-limit -0.06, rate-limit -0.06, reputation -0.19, sender-identity 0.28, policy 0.44, dependency -0.05, timeout -0.06, protocol-error -0.05
            row senderdomain directory : sender-identity -0.05, dns 0.06
            row shutdown !failure : overload -0.13, maintenance 0.32, connection-limit -0.07, rate-limit -0.06, reputation -0.08, policy -0.06, dependency -0.06, server-error 0.76, unreachable -0.12, timeout -0.11, protocol-error -0.13
            row size !full : server-error 0.09
            row spam !spf !ptr : rate-limit -0.06, reputation -0.32, policy 0.75, dependency -0.05
            row spam unusualrate : rate-limit -0.27, reputation 0.4
            row spf : rate-limit -0.18, too-many-recipients -0.4, reputation 0.2, sender-identity 0.48
            row spf unusualrate : rate-limit -0.17, reputation 0.22
            row startup : overload -0.05, maintenance 0.59, server-error -0.08, timeout -0.21
            row throttle !reputation !spam !spf !ptr !greylist !rate !senderdomain : rate-limit 0.55, reputation -0.78, dependency -0.06, unreachable 0.29, timeout -0.06
            row throttle message !rate !greylist !senderdomain : rate-limit 0.61, reputation -0.71, timeout -0.05
            row timeout !clientmade !directory !filter !io !nexthop !dns !conntimeout : overload 0.44, connection-limit -0.07, reputation -0.07, policy -0.05, dependency 0.06, server-error -0.09, unreachable 0.3, timeout -0.11, protocol-error -0.1
            row timeout closing : unreachable -0.21, timeout 0.32
            row timeout idle : overload 0.43, disk-full -0.1, dependency 0.28, server-error 0.7, timeout -1.13
            row tlsword : maintenance -0.1, mailbox-quota -0.07, connection-limit -0.38, rate-limit 0.38, greylisting -0.05, reputation -0.09, policy -0.05, dependency -0.12, server-error -0.08, timeout -0.09, protocol-error 0.2, tls 0.65
            row tlsword manyconn : connection-limit -0.34, rate-limit 0.54, tls -0.19
            row unavailable !temporary !later !thistime !mailbox !recipient !busy !blocklist !refuse !resource : overload 0.33, maintenance -0.4, disk-full 0.2, connection-limit -0.17, rate-limit -0.2, greylisting -0.2, reputation -0.26, policy 0.4, dependency 0.56, server-error -0.14, dns 0.25, timeout -0.18, protocol-error -0.31, tls 0.07
            row unavailable closing !temporary : maintenance -0.2, mailbox-quota 0.07, too-many-recipients 0.06, message-size 0.07, greylisting 0.07, sender-identity 0.06, policy -0.07, dependency -0.06, server-error -0.2, unreachable 0.09, protocol-error -0.14, authentication 0.09
            row unavailable directory : overload 0.32, connection-limit 0.48, greylisting -0.08, dependency -0.56
            row unavailable later !temporary !closing !mailbox !recipient !busy : overload -0.11, reputation -0.08, policy -0.06, dependency 0.72, server-error -0.11
            row unavailable mailbox !quota : overload 0.12, maintenance 0.51, mailbox-quota -0.26, connection-limit 0.41, rate-limit -0.07, greylisting 0.2, policy -0.28, dependency -0.75
            row unavailable recipient : reputation 0.35, dependency -0.1
            row unavailable temporary !mailbox !recipient !busy !resource : overload -0.32, maintenance -0.25, disk-full 0.28, connection-limit -0.09, rate-limit -0.1, reputation -0.09, dependency 0.35, server-error 0.22, protocol-error -0.07
            row unavailable thistime : overload -0.11, maintenance -0.31, connection-limit -0.07, greylisting 0.67, dependency -0.14, timeout -0.05, tls 0.06
            row unknownerr !full : overload 0.39, rate-limit -0.06, greylisting -0.13, reputation 0.18, dependency -0.21, server-error -0.22
            row unknownerr connection : overload 0.48, dependency -0.16, server-error -0.21
            row unusualrate !reputation !spam : rate-limit 0.18, reputation -0.17
            word access : overload -0.1, maintenance -0.13, disk-full -0.11, mailbox-quota -0.09, connection-limit -0.12, too-many-recipients -0.3, greylisting -0.07, reputation 0.09, sender-identity -0.17, policy 0.69, dependency -0.14, server-error 0.23, dns 0.28, timeout -0.13, protocol-error 0.18
            word attempts : connection-limit 0.42, too-many-recipients 0.19, authentication -0.33
            word authword : overload -0.05, connection-limit 0.39, rate-limit 0.09, sender-identity 0.05, dependency -0.23, server-error 0.14, protocol-error -0.07, authentication -0.06
            word badcommand : overload -0.09, maintenance -0.05, disk-full -0.05, connection-limit 0.8, rate-limit -0.14, reputation -0.13, policy -0.06, dependency -0.17, server-error -0.11, timeout 0.21, protocol-error 0.27, tls -0.26
            word block : overload -0.05, reputation -0.4, sender-identity -0.19, policy 1.17, dependency -0.05, server-error -0.11, timeout -0.06, protocol-error -0.08
            word blocklist : greylisting -0.11, reputation 0.32
            word busy : overload 0.43, maintenance -0.11, disk-full -0.06, connection-limit 0.33, rate-limit -0.14, too-many-recipients -0.05, greylisting -0.05, reputation -0.26, sender-identity -0.05, policy -0.12, dependency -0.18, server-error 0.4, unreachable -0.05, timeout 0.19, protocol-error -0.11
            word clientmade : overload -0.16, maintenance 0.05, mailbox-quota 0.06, connection-limit 0.14, rate-limit -0.05, too-many-recipients 0.05, message-size 0.07, greylisting 0.07, reputation -0.14, dependency 0.83, server-error 0.18, unreachable -1.05, timeout -0.19, protocol-error -0.05, authentication 0.07
            word closing : overload 0.38, maintenance 0.16, disk-full 0.05, connection-limit -0.8, rate-limit 0.37, too-many-recipients -0.06, reputation -0.4, sender-identity -0.09, policy 0.1, server-error -0.1, dns -0.08, unreachable -0.22, protocol-error 0.67, tls 0.07
            word concurrent : maintenance -0.07, connection-limit 0.67, rate-limit 0.28, reputation -0.05, dependency -0.08, timeout -0.06, protocol-error -0.07, authentication -0.42
            word config : connection-limit -0.07, message-size -0.11, reputation -0.05, dependency -0.11, server-error 0.77, timeout -0.06, protocol-error -0.07
            word connection : overload 1.0, maintenance -0.54, disk-full -0.19, mailbox-quota -0.17, connection-limit 0.6, rate-limit -0.2, too-many-recipients -0.17, message-size -0.07, greylisting -0.45, reputation -0.07, sender-identity -0.1, policy -0.29, dependency 0.33, server-error -0.21, dns -0.12, unreachable 1.01, timeout 0.28, protocol-error -0.5, tls -0.1, authentication -0.06
            word conntimeout : overload -0.07, connection-limit -0.06, unreachable 0.24, timeout 0.23
            word content : rate-limit 0.13
            word delay : overload -0.09, rate-limit -0.13, greylisting 0.59, policy -0.06, dependency -0.11
            word devicefull : overload 0.46, disk-full -0.28, rate-limit 0.18
            word directory : overload 0.1, maintenance -0.08, disk-full -0.13, mailbox-quota -0.07, connection-limit 0.34, rate-limit -0.11, too-many-recipients -0.05, greylisting -0.15, reputation -0.1, sender-identity -0.06, policy -0.13, dependency 0.33, server-error 0.91, dns 0.06, unreachable -0.05, timeout -0.39, protocol-error -0.26, tls -0.06, authentication -0.05
            word disabled : overload -0.05, maintenance 0.77, disk-full -0.05, mailbox-quota 0.75, connection-limit -0.06, rate-limit -0.22, too-many-recipients -0.06, greylisting -0.11, reputation -0.05, sender-identity -0.07, policy -0.37, dependency -0.08, timeout -0.16
            word dns : overload -0.08, disk-full -0.06, connection-limit -0.08, rate-limit -0.1, reputation -0.13, sender-identity 0.32, policy -0.13, dependency 0.27, server-error -0.13, dns 0.17, unreachable 0.32, timeout -0.08, protocol-error -0.09
            word dos : overload -0.07, rate-limit 0.34, protocol-error -0.05
            word failure : overload 0.13, maintenance -0.1, disk-full 0.57, mailbox-quota -0.35, connection-limit -0.06, too-many-recipients -0.26, message-size -0.23, greylisting -0.33, reputation -0.38, sender-identity -0.34, policy -0.11, dependency 0.9, server-error 1.07, dns 0.11, unreachable -0.28, timeout -0.43, protocol-error 0.06, tls -0.07, authentication 0.07
            word filter : overload 0.06, reputation -0.45, policy 0.5, dependency 0.05
            word full : overload 0.91, maintenance -0.09, disk-full 0.07, mailbox-quota 0.1, connection-limit -0.08, too-many-recipients -0.1, greylisting -0.05, reputation -0.07, sender-identity -0.06, policy -0.09, dependency -0.14, server-error -0.08, timeout -0.07, protocol-error -0.09
            word greylist : rate-limit -0.17, greylisting -0.14, reputation 0.3, policy 0.31, dependency 0.08, timeout -0.09
            word idle : overload 0.17, maintenance 0.12, disk-full -0.16, mailbox-quota 0.24, connection-limit -0.14, rate-limit -0.12, too-many-recipients -0.06, greylisting -0.05, reputation -0.11, sender-identity -0.06, policy -0.19, dependency 0.11, server-error 0.46, dns -0.05, unreachable -0.06, timeout 0.15, protocol-error 0.11, tls -0.27
            word internal : maintenance 0.19, disk-full 0.05, mailbox-quota -0.07, connection-limit 0.62, rate-limit -0.22, too-many-recipients -0.08, message-size -0.06, greylisting -0.08, reputation 0.13, sender-identity -0.08, policy -0.13, dependency -0.57, server-error 0.92, dns -0.1, unreachable -0.06, timeout -0.14, protocol-error -0.21, authentication -0.09
            word io : overload 0.73, maintenance 0.18, disk-full 0.47, mailbox-quota -0.12, connection-limit -0.17, rate-limit -0.29, too-many-recipients -0.13, message-size -0.08, greylisting -0.11, reputation -0.12, sender-identity -0.11, policy -0.15, dependency -0.09, server-error 0.16, dns -0.1, unreachable -0.09, timeout 0.35, protocol-error -0.16, tls -0.1, authentication -0.09
            word later : overload 1.77, maintenance 0.41, disk-full 0.07, mailbox-quota -0.19, connection-limit -1.62, rate-limit 0.39, too-many-recipients 0.44, message-size -0.08, greylisting 0.06, sender-identity -0.22, policy 0.15, dependency 0.41, server-error -0.25, dns -0.15, unreachable 0.12, timeout -0.53, protocol-error -0.41, tls 0.06, authentication -0.48
            word learnmore : overload -0.77, connection-limit 0.87, reputation 0.37, sender-identity 0.09, policy -0.25, dependency -0.07, server-error -0.2, timeout 0.19, protocol-error -0.09, tls 0.06
            word lostinput : overload -0.09, maintenance -0.38, connection-limit -0.08, rate-limit -0.05, reputation -0.16, dependency -0.05, server-error 0.4, unreachable 0.66, protocol-error -0.06
            word madeup : overload -0.09, connection-limit -0.05, rate-limit -0.09, reputation -0.11, dependency 0.39, server-error -0.22, unreachable 0.71, timeout -0.33
            word mailbox : maintenance 0.42, disk-full -0.15, mailbox-quota 0.74, connection-limit 0.3, rate-limit -0.28, too-many-recipients -0.08, message-size -0.1, greylisting 0.15, reputation -0.07, sender-identity -0.06, policy -0.08, dependency -0.32, server-error -0.2, timeout -0.17, protocol-error -0.08
            word maintenance : maintenance 0.14, server-error -0.05, tls 0.06
            word manyconn : overload 0.13, maintenance -0.11, disk-full -0.05, connection-limit 0.37, rate-limit 0.59, too-many-recipients -0.09, reputation 0.17, sender-identity -0.05, policy -0.08, dependency -0.15, server-error -0.47, unreachable -0.08, timeout -0.13, protocol-error 0.34, tls -0.23
            word manymsg : overload -0.05, connection-limit 0.68, rate-limit -0.12, too-many-recipients -0.14, reputation 0.11, policy -0.06, dependency -0.12, server-error -0.08, timeout -0.09, protocol-error 0.17
            word manyrcpt : overload -0.09, disk-full -0.1, mailbox-quota -0.07, connection-limit 0.1, rate-limit 0.26, too-many-recipients 0.14, reputation -0.1, sender-identity 0.21, policy 0.18, dependency -0.1, server-error -0.06, timeout -0.05, protocol-error -0.07
            word memory : overload 0.39, dependency -0.08, server-error -0.16
            word message : overload -0.49, maintenance 0.41, disk-full -0.74, mailbox-quota -0.13, connection-limit 0.46, rate-limit 0.34, too-many-recipients -0.13, message-size 0.05, greylisting -0.37, reputation -0.14, sender-identity 0.3, policy -0.28, dependency 0.65, server-error -0.08, unreachable -0.38, timeout 0.77, protocol-error -0.43, tls 0.24
            word nexthop : overload 0.13, maintenance -0.15, connection-limit -0.06, dependency 0.28, timeout 0.19, protocol-error -0.07
            word norecipient : overload -0.11, maintenance -0.08, disk-full -0.05, mailbox-quota -0.05, connection-limit -0.08, rate-limit -0.2, greylisting -0.07, reputation -0.15, sender-identity -0.06, policy 0.22, dependency -0.54, server-error -0.12, dns -0.05, timeout -0.07, protocol-error 1.64, tls -0.06
            word persession : connection-limit 0.31, too-many-recipients -0.17
            word process : overload 0.32, connection-limit -0.06, server-error 0.05
            word protect : connection-limit -0.05, rate-limit -0.09, reputation 0.18, sender-identity 0.16
            word protocolword : overload -0.14, maintenance -0.05, connection-limit 0.53, rate-limit 0.07, reputation -0.11, policy -0.05, dependency -0.17, server-error 0.41, timeout -0.11, protocol-error 0.16, tls -0.26
            word proxy : maintenance -0.47, reputation -0.07, policy -0.31, server-error 0.44, timeout 0.22
            word ptr : too-many-recipients -0.26, reputation -0.1, sender-identity 0.28, policy 0.27, server-error -0.05, dns 0.15
            word quota : disk-full -0.05, mailbox-quota 0.33, rate-limit 0.07, reputation -0.06
            word rate : overload -0.15, maintenance -0.05, disk-full -0.3, mailbox-quota -0.07, connection-limit -0.11, rate-limit 0.82, too-many-recipients -0.17, greylisting 0.09, reputation 0.79, sender-identity 0.14, policy -0.27, dependency -0.14, server-error -0.17, dns -0.05, unreachable -0.05, timeout -0.08, protocol-error -0.12
            word recipient : overload -0.28, maintenance 0.25, disk-full -0.14, mailbox-quota -0.11, connection-limit -0.16, rate-limit 0.67, too-many-recipients 0.09, greylisting -0.43, reputation 0.11, sender-identity 0.14, policy 0.4, dependency 0.39, server-error -0.57, dns -0.06, timeout -0.11, protocol-error -0.19, tls 0.13
            word refuse : overload 0.3, mailbox-quota 0.06, connection-limit -0.23, message-size 0.07, greylisting 0.2, sender-identity 0.52, policy -0.61, dependency -0.17, server-error 0.18, unreachable -0.18, timeout -0.22, protocol-error -0.11, authentication 0.08
            word refuseframe : mailbox-quota 0.29, greylisting -0.19, reputation 0.06, sender-identity 0.35, policy -0.11, dependency 0.34, server-error -0.05, dns -0.05, timeout -0.17, protocol-error -0.15
            word reputation : reputation 0.2, policy -0.16, server-error -0.05, protocol-error 0.08
            word resource : overload 0.35, disk-full -0.05
            word sender : overload -0.24, connection-limit 0.19, rate-limit 0.58, too-many-recipients -0.28, reputation -0.25, sender-identity 0.24, policy 0.3, dependency -0.1, server-error -0.06, timeout -0.07, protocol-error -0.07
            word senderdomain : connection-limit -0.06, rate-limit -0.06, reputation -0.19, sender-identity 0.28, policy 0.44, dependency -0.05, timeout -0.06, protocol-error -0.05
            word shutdown : overload -0.13, maintenance 0.36, connection-limit -0.07, rate-limit -0.06, reputation -0.08, policy -0.06, dependency -0.07, server-error 0.73, unreachable -0.12, timeout -0.11, protocol-error -0.13
            word size : server-error 0.09
            word spam : connection-limit -0.05, rate-limit -0.29, policy 0.74, dependency -0.06, protocol-error -0.05
            word spf : rate-limit -0.18, too-many-recipients -0.4, reputation 0.2, sender-identity 0.48
            word startup : overload -0.05, maintenance 0.59, server-error -0.08, timeout -0.21
            word storage : overload 0.26, disk-full -0.1, mailbox-quota -0.06, rate-limit 0.15
            word temporary : overload 0.36, disk-full 0.35, mailbox-quota 0.28, rate-limit -0.1, too-many-recipients -0.05, message-size 0.08, greylisting -0.3, reputation 0.28, sender-identity 0.23, policy -0.23, dependency -0.24, server-error -0.75, dns 0.12, unreachable 0.12, timeout -0.29, protocol-error -0.23, authentication 0.32
            word thistime : overload 0.35, maintenance -0.31, connection-limit -0.09, greylisting 0.65, dependency 0.15, server-error -0.25, dns -0.3, timeout -0.09, protocol-error -0.06, tls 0.05
            word throttle : overload -0.06, disk-full -0.26, connection-limit -0.1, rate-limit 0.21, greylisting -0.32, reputation -0.05, sender-identity 0.42, policy 0.25, dependency -0.13, server-error -0.06, unreachable 0.28, timeout -0.13
            word timeout : overload 0.29, maintenance -0.06, disk-full -0.33, mailbox-quota -0.06, connection-limit -0.16, rate-limit -0.12, too-many-recipients -0.06, message-size -0.05, greylisting -0.06, reputation -0.13, sender-identity -0.07, policy -0.1, dependency 0.16, server-error -0.23, dns -0.07, unreachable 0.49, timeout 0.83, protocol-error -0.18, tls -0.06
            word tlsword : maintenance -0.1, mailbox-quota -0.07, connection-limit -0.38, rate-limit 0.38, greylisting -0.05, reputation -0.09, policy -0.05, dependency -0.12, server-error -0.08, timeout -0.09, protocol-error 0.2, tls 0.65
            word toserver : overload 0.19, connection-limit 0.58, rate-limit -0.42, reputation 0.13, policy -0.07, server-error -0.15, timeout -0.06
            word unavailable : maintenance -0.46, disk-full 0.4, mailbox-quota -0.21, rate-limit -0.41, message-size 0.11, greylisting 0.66, reputation -0.13, dependency 0.65, server-error -0.09, dns 0.25, unreachable -0.31, timeout -0.3, protocol-error -0.46, tls 0.15, authentication 0.12
            word unknownerr : overload 0.38, rate-limit -0.06, greylisting -0.13, reputation 0.18, dependency -0.22, server-error -0.22
            word unusualrate : rate-limit -0.09, reputation 0.23
            word yours : overload -0.23, maintenance -0.16, disk-full -0.09, mailbox-quota -0.07, connection-limit -0.07, rate-limit 0.18, too-many-recipients -0.17, message-size -0.06, greylisting -0.36, reputation 0.88, sender-identity 0.12, policy 0.51, dependency -0.21, server-error 0.18, dns -0.1, unreachable -0.21, timeout 0.26, protocol-error -0.07, tls -0.26, authentication -0.08
            """;
}
