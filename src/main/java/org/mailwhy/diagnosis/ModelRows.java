package org.mailwhy.diagnosis;

/// Written by `ModelWriter` from labelled replies; not by hand.
final class ModelRows {
    private ModelRows() {}

    static final String ROWS =
            """
            bare 412 : greylisting -0.09, policy 0.11
            bare 420 : overload -0.61, rate-limit 0.93, reputation -0.05, dependency -0.08
            bare 421 : overload -0.5, maintenance 0.59, disk-full -0.67, mailbox-quota -0.24, connection-limit 0.26, rate-limit 0.39, message-size -0.09, greylisting -0.17, reputation 0.3, sender-identity 0.55, policy -0.19, dependency -0.78, server-error -0.42, dns -0.47, unreachable 0.14, timeout 0.72, protocol-error 0.63, tls -0.07, authentication 0.05
            bare 422 : policy -0.62, server-error 0.69
            bare 430 : authentication 0.16
            bare 431 : overload -0.09, disk-full 0.19, too-many-recipients 0.09
            bare 432 : overload 0.09
            bare 450 : overload 0.17, maintenance -0.25, disk-full -0.12, mailbox-quota 0.09, too-many-recipients 0.13, greylisting -0.14, reputation 0.06, sender-identity -0.05, dependency 0.93, server-error -0.48, dns -0.2
            bare 451 : overload 0.56, disk-full -0.11, mailbox-quota -0.14, connection-limit 0.36, rate-limit -0.24, too-many-recipients 0.12, message-size -0.09, greylisting 0.44, reputation 0.58, sender-identity 0.09, policy -0.12, dependency 0.08, server-error -0.31, unreachable -0.58, timeout 0.27, protocol-error -0.53, tls -0.13, authentication -0.25
            bare 452 : overload -0.86, disk-full 1.15, mailbox-quota 0.15, connection-limit -0.14, rate-limit 0.69, too-many-recipients 0.6, message-size 0.09, reputation -0.4, sender-identity -0.1, policy -0.12, dependency -0.35, server-error 0.28, dns -0.08, timeout -0.64, protocol-error -0.15, authentication -0.08
            bare 458 : overload -0.07, disk-full -0.14, dependency 0.95, server-error -0.46, timeout -0.05
            bare 470 : connection-limit -0.08, rate-limit 0.24, protocol-error -0.06
            code 412 : greylisting -0.09, policy 0.11
            code 420 : overload -0.61, rate-limit 0.93, reputation -0.05, dependency -0.08
            code 421 : disk-full 0.11, mailbox-quota -0.44, connection-limit 0.54, rate-limit -0.84, too-many-recipients -0.33, message-size -0.26, greylisting -0.91, reputation 0.76, policy 0.64, dependency -0.32, server-error 0.81, dns -0.6, unreachable 0.05, timeout 0.24, protocol-error 0.78, tls -0.1, authentication -0.08
            code 422 : policy -0.62, server-error 0.69
            code 425 : overload -0.08, disk-full 0.12
            code 430 : authentication 0.16
            code 431 : overload -0.09, disk-full 0.19, too-many-recipients 0.09
            code 432 : overload -0.62, connection-limit 0.32, rate-limit 0.46, too-many-recipients -0.06
            code 450 : overload -0.19, maintenance 0.35, disk-full -0.29, mailbox-quota 0.23, connection-limit -0.12, rate-limit -0.25, too-many-recipients -0.09, greylisting 0.77, reputation -0.17, sender-identity 0.26, policy -0.56, dependency 0.61, server-error -0.62, dns 0.53, unreachable 0.11, timeout -0.17, tls -0.12, authentication -0.2
            code 451 : overload 0.9, maintenance -0.45, disk-full 0.29, mailbox-quota -0.27, connection-limit 0.13, rate-limit 0.65, too-many-recipients 0.12, message-size -0.22, greylisting 0.63, reputation -0.18, sender-identity -0.49, dependency 0.47, server-error -1.05, dns 0.45, unreachable -0.38, timeout 0.52, protocol-error -0.45, tls -0.28, authentication -0.36
            code 452 : overload 0.9, maintenance -0.11, disk-full -0.24, mailbox-quota 0.41, connection-limit -0.33, rate-limit -0.19, too-many-recipients 0.14, greylisting -0.41, reputation -0.16, policy 0.95, dependency -1.0, server-error 0.84, dns -0.18, unreachable 0.09, timeout -0.36, protocol-error -0.21, authentication -0.14
            code 454 : overload -0.08, connection-limit -0.13, greylisting -0.47, reputation -0.09, policy -0.07, dependency 0.44, server-error -0.07, tls 0.37, authentication 0.28
            code 458 : overload -0.07, disk-full -0.14, dependency 0.95, server-error -0.46, timeout -0.05
            code 470 : connection-limit -0.08, rate-limit 0.24, protocol-error -0.06
            enhanced 0.0 : overload -0.29, maintenance -0.2, disk-full 0.81, mailbox-quota 0.06, connection-limit -0.05, too-many-recipients 0.06, message-size 0.05, greylisting 0.06, sender-identity 0.06, policy -0.12, dependency -0.33, server-error 0.39, unreachable -0.49, timeout -0.11, authentication 0.06
            enhanced 1.0 : overload 0.3, disk-full -0.07, rate-limit -0.81, reputation 1.22, policy -0.2, dependency -0.22, server-error -0.41, dns -0.05, unreachable 0.05, timeout 0.05
            enhanced 1.1 : overload -0.22, disk-full -0.05, mailbox-quota -0.07, rate-limit -0.15, greylisting -0.14, reputation -0.05, policy 0.71, dependency 0.3, server-error -0.06
            enhanced 1.8 : sender-identity 0.07
            enhanced 2.0 : overload 0.49, connection-limit -0.44, message-size 0.05, greylisting -0.48, sender-identity 0.05, dependency -0.05, dns 0.05, unreachable 0.05, authentication 0.05
            enhanced 2.1 : maintenance 0.07, disk-full 0.05, mailbox-quota 0.8, rate-limit -0.29, too-many-recipients 0.08, message-size 0.11, greylisting -0.43, sender-identity 0.06, policy -0.86, dependency -0.32, dns 0.05, unreachable 0.34, protocol-error 0.09, tls 0.07, authentication 0.11
            enhanced 2.2 : overload -0.06, disk-full 0.25, mailbox-quota -0.05, connection-limit -0.11, rate-limit -0.12, message-size -0.14, policy 0.38, server-error -0.12, tls 0.14
            enhanced 3.0 : overload 1.56, disk-full 0.38, mailbox-quota -0.25, connection-limit -0.41, rate-limit -0.36, too-many-recipients 0.05, message-size -0.09, greylisting 0.1, reputation -0.37, sender-identity -0.14, dependency 0.93, server-error 0.4, dns -0.4, unreachable -0.46, timeout -0.61, tls -0.19, authentication -0.08
            enhanced 3.1 : overload -0.09, maintenance -0.05, disk-full -0.73, mailbox-quota -0.08, rate-limit 0.16, too-many-recipients -0.05, policy -0.07, dependency -0.09, server-error 1.19
            enhanced 3.2 : overload -0.35, maintenance 1.56, disk-full -0.14, mailbox-quota -0.14, connection-limit -1.39, rate-limit 0.1, too-many-recipients -0.22, message-size -0.12, greylisting 0.1, reputation -0.56, sender-identity -0.12, dependency 1.22, server-error 0.07, dns -0.24, unreachable -0.12, timeout 0.15, protocol-error 0.46, tls -0.16, authentication -0.13
            enhanced 3.4 : mailbox-quota 0.27, rate-limit -0.06, too-many-recipients -0.1, message-size 0.09, server-error -0.08
            enhanced 3.5 : disk-full -0.08, dependency 0.09, server-error 0.12
            enhanced 4.0 : reputation -0.11, sender-identity -0.23, dependency -0.21, dns 0.55, unreachable 0.38
            enhanced 4.1 : overload -0.91, disk-full -0.11, connection-limit -0.05, rate-limit -0.06, reputation -0.05, dependency -0.32, server-error -0.14, unreachable 1.02, timeout 0.89
            enhanced 4.2 : overload -0.16, maintenance -0.14, disk-full -0.06, rate-limit -0.06, reputation -0.09, sender-identity -0.05, policy 0.18, dependency -0.41, server-error -0.1, dns 0.06, unreachable -0.06, timeout 1.16, protocol-error -0.08
            enhanced 4.3 : sender-identity -0.23, dns 0.31
            enhanced 4.316 : dependency -0.05, unreachable 0.17
            enhanced 4.4 : dependency -0.07, dns -0.19, unreachable 0.41
            enhanced 4.5 : overload 1.0, maintenance -0.36, mailbox-quota -0.05, connection-limit 0.51, rate-limit 0.81, too-many-recipients -0.08, greylisting -0.07, reputation -0.08, policy -0.11, dependency -0.61, server-error 0.15, dns -0.07, unreachable -0.05, timeout -0.68, protocol-error -0.05, tls -0.13
            enhanced 4.62 : policy -0.53, dns 0.55
            enhanced 4.7 : mailbox-quota 0.05, rate-limit 0.05, too-many-recipients 0.05, message-size 0.05, greylisting 0.06, sender-identity 0.05, dependency -0.07, dns 0.05, timeout -0.52, tls 0.05, authentication 0.05
            enhanced 5.0 : rate-limit 0.38, policy -0.18, timeout -0.06, protocol-error 0.28, tls -0.14
            enhanced 5.1 : rate-limit 0.16, protocol-error -0.07
            enhanced 5.2 : connection-limit 0.53, protocol-error -0.53
            enhanced 5.3 : overload 0.95, mailbox-quota -0.07, connection-limit 0.71, rate-limit -0.72, too-many-recipients -0.38, greylisting -0.22, reputation -0.05, sender-identity 0.12, policy 0.37, dependency -0.05, server-error -0.07, protocol-error -0.45
            enhanced 5.4 : dependency 0.16, authentication -0.11
            enhanced 7.0 : overload -0.26, maintenance -0.74, disk-full 0.17, mailbox-quota -0.14, connection-limit -0.16, rate-limit -0.86, too-many-recipients -0.22, message-size -0.12, greylisting 0.33, reputation 0.43, sender-identity -0.27, policy 1.0, dependency 0.24, dns -0.23, unreachable -0.69, protocol-error 0.79, tls 0.36, authentication 0.3
            enhanced 7.1 : overload -0.37, maintenance -0.61, disk-full -0.31, mailbox-quota -0.15, connection-limit 1.19, rate-limit 0.43, too-many-recipients -0.14, message-size -0.12, greylisting 0.38, reputation -0.51, sender-identity 0.39, policy 0.43, dependency 0.31, server-error -0.39, dns 0.18, unreachable -0.16, timeout -0.28, protocol-error -0.12, tls 0.08, authentication -0.23
            enhanced 7.20 : sender-identity 0.05
            enhanced 7.24 : sender-identity -0.35, dns 0.4
            enhanced 7.25 : sender-identity -0.05, dns 0.06
            enhanced 7.28 : rate-limit 0.3, reputation -0.4, policy 0.55, dependency -0.05, protocol-error -0.05
            enhanced 7.3 : disk-full -0.33, rate-limit 0.35
            enhanced 7.500 : rate-limit -0.05, reputation 0.07
            enhanced 7.650 : overload -0.06, connection-limit -0.19, rate-limit 0.06, reputation 0.28
            reply : maintenance -0.36, mailbox-quota -0.14, connection-limit 0.26, rate-limit 0.93, too-many-recipients -0.21, message-size -0.57, greylisting -0.52, reputation 0.09, sender-identity -0.34, policy 0.33, dependency 0.95, server-error 0.1, dns 0.08, unreachable -0.2, timeout 0.11, tls -0.14, authentication -0.35
            row access !manyrcpt !spam !tlsword : overload -0.1, maintenance -0.13, disk-full -0.14, mailbox-quota -0.11, connection-limit -0.23, rate-limit -0.15, too-many-recipients -0.07, message-size -0.07, greylisting -0.15, reputation 0.87, sender-identity -0.25, policy -0.05, dependency -0.2, server-error 0.67, dns 0.53, unreachable -0.12, timeout -0.32, protocol-error 0.22, tls -0.11, authentication -0.09
            row access yours : rate-limit -0.07, reputation -0.43, sender-identity -0.13, policy 0.09, server-error 0.54, dns 0.17
            row authword !spf !temporary !reputation !blocklist !failure !config !badcommand : overload -0.28, maintenance -0.05, connection-limit 0.43, rate-limit -0.06, reputation -0.07, sender-identity -0.05, policy -0.05, server-error -0.05, timeout -0.07, protocol-error -0.06, authentication 0.54
            row authword attempts : overload -0.28, connection-limit 0.47, rate-limit 0.22, dependency -0.05, protocol-error -0.1, authentication -0.14
            row authword failure !temporary : disk-full -0.08, connection-limit -0.13, rate-limit 0.12, reputation -0.05, dependency 0.75, server-error -0.06, dns -0.05, timeout -0.09, protocol-error -0.1, authentication -0.07
            row authword failure temporary : dependency -0.23, authentication 0.3
            row authword temporary : dependency -0.23, authentication 0.3
            row badcommand !attempts !authword : overload -0.19, disk-full -0.05, connection-limit 0.57, rate-limit -0.17, too-many-recipients -0.06, reputation 0.48, sender-identity -0.06, policy -0.21, dependency -0.15, server-error -0.23, dns -0.05, timeout 0.32, protocol-error 0.14, tls -0.15
            row badcommand authword yours : rate-limit 0.24, authentication -0.2
            row block !yours !blocklist : overload -0.15, connection-limit 0.43, reputation -0.4, sender-identity -0.22, policy 0.88, dependency -0.09, server-error -0.12, timeout -0.05, protocol-error -0.05
            row block sender : reputation -0.12, sender-identity -0.3, policy 0.48
            row block yours !rate !manyconn : connection-limit -0.08, rate-limit -0.05, reputation -0.27, sender-identity -0.13, policy 0.57, dns 0.18
            row blocklist : overload -0.06, greylisting -0.12, reputation 0.12, dependency -0.53, server-error -0.06, dns 0.89
            row busy !yours : overload 0.3, maintenance -0.21, disk-full -0.07, connection-limit 0.36, rate-limit -0.12, too-many-recipients -0.06, reputation -0.11, sender-identity -0.06, policy -0.1, dependency 0.16, server-error 0.32, dns -0.05, unreachable -0.1, timeout 0.13, protocol-error -0.16, tls -0.06, authentication -0.05
            row busy yours : overload 0.31, reputation -0.17, policy -0.06
            row clientmade !manyconn !refuse : overload -0.1, connection-limit 0.26, too-many-recipients 0.06, message-size 0.05, greylisting 0.07, policy -0.23, dependency 0.82, server-error -0.46, unreachable -0.16, timeout -0.36, authentication 0.05
            row clientmade refuse !manyconn !ptr : overload -0.17, connection-limit -0.11, reputation -0.13, sender-identity -0.06, policy 0.96, dependency -0.17, server-error 0.34, unreachable -0.56, timeout -0.12, protocol-error -0.06
            row closing !later !unavailable !failure !timeout !shutdown !busy !manyconn !idle !badcommand !access !refuse !tlsword !lostinput : overload -0.29, maintenance 1.3, disk-full -0.2, mailbox-quota -0.07, connection-limit 0.1, rate-limit -0.55, too-many-recipients -0.09, message-size -0.05, reputation -0.58, sender-identity -0.08, policy 0.18, dependency 1.01, server-error -0.35, dns -0.06, unreachable -0.08, timeout 0.16, protocol-error -0.07, tls -0.12, authentication -0.11
            row concurrent !manyconn : overload -0.26, connection-limit 0.58, authentication -0.28
            row config !badcommand : overload -0.12, maintenance -0.09, disk-full -0.05, mailbox-quota 0.13, connection-limit -0.12, rate-limit -0.09, message-size -0.16, reputation -0.15, sender-identity -0.09, policy 0.67, dependency -0.14, server-error 0.77, dns -0.05, unreachable -0.05, timeout -0.16, protocol-error -0.13, tls -0.05
            row config failure : mailbox-quota -0.15, server-error 0.31
            row connection rate !spf !ptr !tlsword !unusualrate !reputation !spam : connection-limit 0.16, reputation 0.06, protocol-error -0.07
            row conntimeout !madeup !clientmade : overload -0.1, connection-limit -0.06, policy -0.06, dependency -0.25, unreachable 0.11, timeout 0.65
            row devicefull !mailbox : overload 0.4, maintenance -0.07, disk-full -0.14, mailbox-quota -0.26, rate-limit 0.47, policy -0.05, dependency -0.07, server-error -0.05
            row devicefull quota : disk-full -0.06, mailbox-quota -0.19, rate-limit 0.31
            row directory failure !ptr !dns !senderdomain !attempts : overload -0.29, disk-full -0.13, connection-limit -0.06, rate-limit -0.09, reputation -0.33, sender-identity -0.07, policy -0.07, dependency -0.08, server-error 1.06, dns 0.48, timeout -0.07, protocol-error -0.06
            row directory failure dns : sender-identity 0.17, dns -0.13
            row directory internal : dependency -0.52, server-error 0.69
            row directory io failure : dependency -0.4, server-error 0.45
            row directory norecipient : policy -0.18, dependency 0.33
            row directory temporary : overload 0.29, disk-full -0.06, connection-limit 0.63, rate-limit -0.07, greylisting -0.16, reputation -0.31, policy -0.09, dependency -0.44, server-error -0.12, dns 0.53
            row directory timeout : dependency 0.31, timeout -0.27
            row disabled : overload -0.07, maintenance 0.89, disk-full -0.05, mailbox-quota 0.68, connection-limit -0.11, rate-limit -0.21, too-many-recipients -0.05, greylisting -0.16, reputation -0.07, sender-identity -0.08, policy -0.3, dependency -0.09, dns -0.06, timeout -0.1
            row dns !ptr !senderdomain !spf !failure : dependency -0.1, unreachable 0.39
            row dns directory : sender-identity 0.17, dns -0.13
            row dns failure !ptr !senderdomain !spf : overload -0.05, maintenance -0.06, disk-full -0.05, connection-limit -0.09, rate-limit -0.07, reputation -0.11, sender-identity 0.69, policy -0.08, dependency 0.18, server-error -0.23, dns 0.24, unreachable -0.05, timeout -0.1, protocol-error -0.07
            row dns temporary !ptr !throttle : dns 0.08
            row dos : overload -0.08, rate-limit 0.37, sender-identity -0.12
            row failure !internal !dns !timeout !clientmade !filter !directory !authword !tlsword !io !memory !spf !ptr !lostinput !manyconn !manymsg !manyrcpt !busy !unavailable !full !badcommand !access !idle !rate !config !shutdown !senderdomain !attempts : overload -0.06, maintenance 0.08, disk-full 0.54, mailbox-quota 0.05, rate-limit -0.15, too-many-recipients 0.05, message-size 0.1, greylisting 0.09, reputation -0.06, sender-identity 0.07, policy -0.09, dependency -0.69, server-error -0.13, dns -0.33, unreachable 0.07, timeout 0.39, tls 0.05
            row failure temporary : disk-full -0.23, rate-limit -0.13, message-size 0.06, reputation -0.18, sender-identity -0.37, policy -0.08, dependency 0.33, server-error -0.53, dns 0.79, unreachable 0.05, timeout -0.09, tls 0.06, authentication 0.27
            row filter !failure !timeout !unavailable !block : overload 0.09, policy 0.11, dependency -0.09
            row filter access : policy 0.11
            row filter failure : dependency 0.05
            row folder : disk-full -0.05, dependency -0.07, server-error 0.16
            row full mailbox !storage !busy !transaction : disk-full -0.05, mailbox-quota 0.33
            row full recipient : mailbox-quota -0.07, too-many-recipients 0.19
            row full storage !mailbox !quota : overload 0.28, maintenance -0.06, disk-full 0.32, mailbox-quota -0.19, rate-limit 0.17, too-many-recipients -0.06, policy -0.05, server-error -0.2
            row greylist !failure : maintenance -0.1, connection-limit -0.05, rate-limit -0.14, greylisting -0.09, dependency -0.12, server-error -0.05, timeout 0.89, protocol-error -0.05
            row greylist failure : dependency 0.06
            row idle !clientmade : overload 0.29, disk-full -0.07, mailbox-quota 0.3, connection-limit -0.33, rate-limit -0.13, too-many-recipients -0.05, reputation -0.1, sender-identity -0.06, policy -0.34, server-error 0.39, timeout 0.38, tls -0.16
            row idle manyconn !yours : overload -0.05, timeout 0.09
            row internal !failure : overload -0.22, disk-full 0.11, rate-limit -0.05, reputation -0.11, policy -0.09, dependency -0.05, server-error -0.1, unreachable 0.33, protocol-error 0.45
            row internal failure !dns !nexthop !filter !directory !full !authword : overload 0.4, maintenance 0.25, mailbox-quota -0.06, connection-limit 0.17, rate-limit -0.22, too-many-recipients -0.07, message-size -0.06, greylisting -0.09, reputation 0.12, sender-identity -0.06, policy -0.17, dependency -0.08, server-error 0.73, dns -0.24, unreachable -0.13, timeout -0.26, protocol-error -0.18, authentication -0.08
            row internal later : overload 0.21, maintenance -0.15, disk-full -0.11, connection-limit 0.28, rate-limit -0.12, too-many-recipients -0.05, greylisting -0.05, reputation 0.21, policy -0.1, dependency 0.16, server-error 0.2, dns -0.11, timeout -0.08, protocol-error -0.1, tls -0.07
            row internal tlsword : server-error -0.05, tls 0.11
            row io !full !lostinput !filter !temporary : overload 0.99, maintenance 0.09, disk-full -0.61, mailbox-quota -0.09, connection-limit -0.1, rate-limit -0.25, too-many-recipients -0.11, greylisting -0.09, sender-identity -0.09, policy -0.17, dependency 0.15, server-error -0.22, dns -0.14, unreachable -0.11, timeout 1.05, protocol-error -0.11, tls -0.09, authentication -0.07
            row io full storage : disk-full 0.05
            row io timeout : overload -0.18, disk-full -0.1, dependency -0.31, server-error 0.31, timeout 0.48
            row io unavailable : maintenance -0.06, server-error 0.13
            row later !failure !unavailable !manyconn !manymsg !manyrcpt !busy !full !internal !rate !timeout !shutdown !closing !throttle !maintenance !spam !dns !authword !reputation !startup : overload -1.08, maintenance -0.35, disk-full 0.07, mailbox-quota 0.08, connection-limit 0.17, too-many-recipients 0.47, message-size 0.12, greylisting -0.59, reputation -0.36, sender-identity 0.1, policy 0.26, dependency -0.09, server-error -0.09, dns 0.09, unreachable 0.11, timeout 0.62, tls 0.35, authentication 0.13
            row later delay !quota !rate : overload -0.11, maintenance -0.05, rate-limit -0.06, greylisting -0.33, reputation 0.11, policy -0.06, dependency -0.23, timeout 0.94
            row lostinput !clientmade : overload -0.05, maintenance -0.43, connection-limit -0.13, rate-limit -0.06, reputation -0.07, policy -0.08, dependency -0.06, server-error 0.61, unreachable 0.79, timeout -0.21, protocol-error -0.07
            row lostinput clientmade : unreachable 0.14
            row maintenance : tls 0.22
            row many !manyconn !manymsg !manyrcpt !rate !quota !size !storage !recipient !message !busy !badcommand !attempts !filter !process !memory !sender : overload 0.83, maintenance -0.17, disk-full -0.11, mailbox-quota -0.09, connection-limit 0.33, rate-limit -0.54, too-many-recipients 0.58, sender-identity -0.05, policy -0.09, dependency -0.3, server-error -0.07, timeout -0.3, protocol-error 0.21
            row many connection !manyconn !badcommand : rate-limit -0.14, reputation 0.16
            row many message !manymsg !size !quota !spam !persession : overload 0.32, connection-limit -0.28, rate-limit 0.2, reputation -0.21
            row manyconn !rate !concurrent : overload 0.68, maintenance -0.05, connection-limit -0.29, rate-limit -0.23, too-many-recipients -0.09, policy -0.11, server-error -0.2, protocol-error 0.71, tls -0.24
            row manyconn concurrent !rate : overload -0.37, connection-limit 0.31, rate-limit 0.4, too-many-recipients -0.07, dependency -0.06, protocol-error -0.05
            row manyconn toserver : overload -0.13, connection-limit 0.24
            row manyconn yours !rate !toserver : overload -0.31, connection-limit -0.13, rate-limit 0.32, reputation 0.34, tls -0.1
            row manymsg !persession !spam !reputation : overload 0.55, disk-full -0.07, connection-limit -0.11, rate-limit -0.39, too-many-recipients -0.24, message-size -0.05, reputation 0.1, policy -0.06, dependency -0.06, server-error -0.07, timeout -0.06, protocol-error 0.68
            row manymsg mailbox !rate !recipientwait !sender : mailbox-quota 0.07
            row manyrcpt !rate !badcommand : overload -0.57, disk-full -0.08, mailbox-quota -0.11, rate-limit 0.42, too-many-recipients 0.38, message-size 0.06, reputation -0.07, sender-identity 0.11, policy 0.32, dependency -0.13, server-error -0.06, protocol-error -0.08
            row manyrcpt attempts : connection-limit -0.05, too-many-recipients 0.15
            row manyrcpt rate : connection-limit -0.09, rate-limit 0.07, too-many-recipients 0.18
            row manyrcpt sender : rate-limit 0.21, too-many-recipients -0.19
            row manyrcpt yours : rate-limit 0.14, too-many-recipients -0.12
            row memory : overload 0.55, disk-full -0.07, mailbox-quota -0.06, rate-limit 0.37, too-many-recipients -0.1, dependency -0.19, server-error -0.19
            row memory failure : overload 0.44, dependency -0.08, server-error -0.15
            row memory full : overload 0.25, dependency -0.11
            row nexthop : overload -0.83, maintenance -0.17, connection-limit 0.45, rate-limit -0.08, reputation -0.11, sender-identity -0.05, dependency 1.07, unreachable -0.11, timeout 0.22, protocol-error -0.07
            row nexthop failure : dependency 0.26, server-error -0.14, unreachable -0.08
            row norecipient !attempts : overload -0.07, connection-limit -0.26, rate-limit -0.13, reputation -0.08, sender-identity -0.05, policy 0.36, dependency 0.18, server-error -0.06, protocol-error 0.41
            row norecipient many : connection-limit -0.23, dependency -0.11, protocol-error 0.47
            row persession !manyrcpt !badcommand : connection-limit 0.13, rate-limit -0.18, tls 0.14
            row persession manymsg : connection-limit 0.4, rate-limit -0.17, too-many-recipients -0.2
            row persession manyrcpt : connection-limit 0.24, too-many-recipients -0.23
            row process !busy : overload 0.3, dependency -0.06, timeout -0.05
            row process full : overload 0.12
            row protocolword authword : rate-limit 0.24, authentication -0.2
            row protocolword failure !internal : rate-limit 0.23, dependency -0.13, server-error 0.24, authentication -0.2
            row protocolword internal : connection-limit -0.25, server-error -0.18, protocol-error 0.54
            row ptr !temporary : connection-limit -0.05, too-many-recipients -0.2, sender-identity 0.21, policy 0.33, dependency -0.08, server-error -0.05, dns 0.05
            row ptr access : too-many-recipients -0.2, reputation -0.08, sender-identity -0.39, policy 0.49, dns 0.2
            row ptr directory failure : dns 0.08
            row ptr refuse : reputation -0.1, sender-identity 0.22, policy -0.13, dns 0.1
            row ptr temporary !throttle : reputation -0.09, sender-identity -0.08, dns 0.22
            row ptr temporary failure !refuse !throttle : sender-identity -0.08, dns 0.11
            row quota !rate !persession !manymsg !sender !content : overload -0.06, disk-full 0.18, mailbox-quota 0.78, connection-limit -0.07, rate-limit -0.36, too-many-recipients -0.09, message-size -0.11, policy -0.05
            row quota content : rate-limit 0.09, reputation -0.07
            row quota sender : disk-full -0.33, rate-limit 0.44
            row rate !spf !ptr !tlsword !reputation !spam !manyrcpt : overload -0.23, maintenance -0.1, disk-full -0.35, mailbox-quota -0.05, connection-limit -0.15, rate-limit 0.98, too-many-recipients -0.14, reputation 1.0, sender-identity -0.07, policy -0.15, dependency -0.12, server-error -0.08, unreachable -0.05, timeout -0.11, protocol-error -0.22, tls -0.05
            row rate manyconn : connection-limit 0.18, rate-limit -0.15
            row rate throttle !spf !ptr !tlsword !reputation !spam !unusualrate : disk-full -0.31, rate-limit -0.27, reputation 0.94
            row refuse !ptr !manyconn !clientmade !spam : overload 0.16, maintenance -0.06, mailbox-quota -0.23, connection-limit -0.15, rate-limit -0.12, message-size 0.05, greylisting 0.25, reputation 1.45, policy -1.03, dependency -0.14, server-error -0.16, unreachable 0.07, timeout -0.18
            row refuse later : greylisting 0.27, reputation -0.15, dependency -0.06
            row refuse sender !senderdomain : reputation 0.41, policy -0.12
            row refuse yours !manyconn !ptr !spam !clientmade : overload 0.31, reputation 0.06, sender-identity 0.15, policy -0.33
            row refuseframe : greylisting -0.16, reputation -0.18, sender-identity 0.47, policy 0.12, dependency 0.15, dns -0.07, timeout -0.1
            row reputation !spf !ptr : overload -0.1, connection-limit 0.33, rate-limit -0.06, reputation -0.33, policy 0.31
            row reputation badcommand : protocol-error 0.07
            row resource full : overload -0.15, maintenance -0.07, disk-full 0.97, mailbox-quota -0.08, rate-limit -0.13, too-many-recipients -0.07, policy -0.06, dependency -0.06, server-error -0.11
            row resource many : overload -0.39, maintenance -0.05, connection-limit 0.6, rate-limit -0.06, dependency -0.05
            row resource temporary : overload 0.18, disk-full -0.06, rate-limit 0.62, reputation -0.16, policy -0.09, dependency -0.11
            row resource unavailable : overload 0.18, disk-full -0.06, rate-limit 0.62, reputation -0.16, policy -0.09, dependency -0.11
            row senderdomain : overload -0.11, maintenance -0.05, connection-limit -0.08, rate-limit 0.22, greylisting -0.05, reputation -0.13, sender-identity 0.47, policy 0.11, dependency -0.08, dns -0.05, protocol-error -0.05
            row senderdomain directory : sender-identity 0.13
            row senderdomain dns temporary failure : dns 0.07
            row shutdown !failure : overload -0.11, maintenance 0.14, disk-full -0.05, connection-limit -0.1, rate-limit -0.06, reputation -0.09, policy -0.09, dependency -0.08, server-error 1.1, unreachable -0.2, timeout -0.15, protocol-error -0.09
            row shutdown failure : maintenance -0.05, disk-full 0.05, server-error -0.13, dns 0.25
            row size !full : mailbox-quota 0.18, too-many-recipients -0.1, message-size 0.23, policy -0.09
            row size mailbox !message : mailbox-quota -0.15, server-error 0.2
            row spam !spf !ptr : connection-limit -0.13, rate-limit -0.05, reputation -0.19, policy 0.73, dependency -0.06
            row spam unusualrate : rate-limit -0.09, reputation 0.13
            row spf : too-many-recipients -0.35, reputation -0.06, sender-identity 0.16, policy -0.05, dns 0.39
            row spf temporary failure : sender-identity -0.37, dns 0.41
            row spf unusualrate : rate-limit 0.05
            row startup : maintenance 0.38, rate-limit -0.05, greylisting 0.19, reputation -0.05, server-error -0.12, timeout -0.17, tls 0.14
            row tempfile failure : disk-full 0.81, dependency -0.32, server-error -0.43
            row throttle !reputation !spam !spf !ptr !greylist !rate !senderdomain : overload -0.06, rate-limit 0.61, reputation -0.4, policy -0.13, unreachable 0.17, timeout -0.05
            row throttle message !rate !greylist !senderdomain : disk-full 0.05, rate-limit -0.15, too-many-recipients 0.05, reputation -0.15
            row timeout !clientmade !directory !filter !io !nexthop !dns !conntimeout : overload 0.48, maintenance -0.13, disk-full -0.06, mailbox-quota -0.05, connection-limit -0.14, rate-limit -0.11, too-many-recipients -0.05, reputation -0.11, sender-identity -0.07, policy -0.09, dependency 1.15, server-error -0.14, dns -0.05, unreachable 0.33, timeout -0.62, protocol-error -0.14, tls -0.05, authentication -0.05
            row timeout closing : unreachable -0.26, timeout 0.41
            row timeout idle : overload 0.59, maintenance -0.06, connection-limit -0.19, rate-limit -0.06, dependency 0.2, server-error 0.59, timeout -0.97
            row tlsword : overload -0.24, maintenance -0.32, disk-full -0.05, rate-limit 0.2, greylisting -0.05, reputation -0.1, policy -0.13, dependency -0.1, server-error -0.13, timeout -0.1, protocol-error 0.08, tls 1.13
            row tlsword manyconn : overload -0.21, connection-limit 0.17, rate-limit 0.3, tls -0.24
            row transaction : rate-limit -0.33, too-many-recipients 0.36
            row unavailable !temporary !later !thistime !mailbox !recipient !busy !blocklist !refuse !resource : overload 0.67, maintenance -0.98, disk-full 0.17, mailbox-quota 0.07, connection-limit -0.53, rate-limit -0.26, greylisting -0.36, reputation -0.07, policy 0.15, dependency 0.87, dns 0.34, unreachable 0.08, timeout -0.1, protocol-error -0.17, tls 0.08
            row unavailable closing !temporary : overload 0.1, maintenance -1.37, disk-full 0.05, mailbox-quota 0.11, connection-limit 0.1, rate-limit 0.05, too-many-recipients 0.11, message-size 0.12, greylisting 0.14, reputation 0.11, sender-identity 0.09, dependency 0.05, server-error -0.14, dns 0.09, unreachable 0.15, tls 0.08, authentication 0.11
            row unavailable directory : overload 0.39, connection-limit 0.65, greylisting -0.13, policy -0.07, dependency -0.63, dns -0.06
            row unavailable later !temporary !closing !mailbox !recipient !busy : overload -0.45, maintenance 1.1, disk-full -0.05, rate-limit -0.13, greylisting -0.16, reputation -0.12, policy -0.13, dependency 0.36, server-error -0.08, timeout -0.05, tls -0.05
            row unavailable mailbox !quota : overload -0.06, maintenance 0.54, disk-full -0.06, mailbox-quota -0.46, connection-limit 0.63, rate-limit -0.22, greylisting 0.24, reputation -0.09, sender-identity 0.05, policy 0.25, dependency -0.88, server-error -0.07, unreachable 0.06, timeout -0.05, protocol-error 0.06
            row unavailable recipient : rate-limit -0.07, greylisting -0.07, reputation 0.51, dependency -0.22
            row unavailable temporary !mailbox !recipient !busy !resource : overload -0.4, maintenance -0.52, disk-full 0.33, mailbox-quota 0.05, connection-limit -0.14, message-size 0.05, greylisting 0.05, reputation -0.18, policy -0.11, dependency 0.47, server-error 0.24, unreachable 0.05
            row unavailable thistime : overload -0.09, maintenance -0.36, greylisting 0.84, dependency -0.15
            row unknownerr !full : overload 0.43, disk-full -0.05, greylisting -0.09, reputation 0.2, dependency -0.52, server-error -0.29
            row unknownerr connection : overload 0.48, dependency -0.16, server-error -0.24
            row unusualrate !reputation !spam : rate-limit -0.35, reputation 0.37
            word access : overload -0.1, maintenance -0.13, disk-full -0.14, mailbox-quota -0.12, connection-limit -0.24, rate-limit -0.19, too-many-recipients -0.26, message-size -0.07, greylisting -0.17, reputation 0.48, sender-identity -0.53, policy 0.95, dependency -0.26, server-error 0.66, dns 0.51, unreachable -0.12, timeout -0.33, protocol-error 0.21, tls -0.05, authentication -0.09
            word attempts : overload -0.35, connection-limit 0.19, rate-limit -0.33, too-many-recipients 0.13, reputation -0.1, dependency -0.06, protocol-error 0.84, authentication -0.15
            word authword : overload -0.33, maintenance -0.07, disk-full -0.11, mailbox-quota -0.05, connection-limit 0.27, too-many-recipients -0.06, greylisting -0.06, reputation -0.11, sender-identity -0.05, policy -0.21, dependency 0.47, server-error 0.15, dns -0.1, unreachable -0.06, timeout -0.18, protocol-error -0.18, tls -0.07, authentication 0.76
            word badcommand : overload -0.27, disk-full -0.07, connection-limit 0.24, rate-limit -0.46, too-many-recipients -0.08, greylisting -0.05, reputation 0.4, sender-identity -0.06, policy -0.22, dependency -0.19, server-error -0.25, dns -0.05, timeout 0.31, protocol-error 1.01, tls -0.16
            word block : overload -0.16, maintenance -0.05, connection-limit 0.35, rate-limit -0.08, reputation -0.67, sender-identity -0.36, policy 1.45, dependency -0.1, server-error -0.13, dns 0.16, timeout -0.08, protocol-error -0.07
            word blocklist : overload -0.06, greylisting -0.12, reputation 0.12, dependency -0.53, server-error -0.06, dns 0.89
            word busy : overload 0.61, maintenance -0.21, disk-full -0.07, mailbox-quota -0.05, connection-limit 0.35, rate-limit -0.16, too-many-recipients -0.06, greylisting -0.05, reputation -0.28, sender-identity -0.07, policy -0.16, dependency 0.16, server-error 0.32, dns -0.06, unreachable -0.1, timeout 0.12, protocol-error -0.16, tls -0.06, authentication -0.05
            word clientmade : mailbox-quota 0.08, connection-limit -0.05, too-many-recipients 0.08, message-size 0.07, greylisting 0.09, reputation -0.17, policy 0.71, dependency 0.62, server-error -0.13, unreachable -0.72, timeout -0.48, protocol-error -0.09
            word closing : overload -0.31, maintenance 0.48, disk-full 0.05, connection-limit -0.1, rate-limit 0.35, too-many-recipients -0.05, reputation -0.37, sender-identity -0.18, policy 0.21, dependency -0.28, server-error -0.29, dns -0.09, unreachable -0.27, timeout 0.33, protocol-error 0.47
            word concurrent : overload -0.63, connection-limit 0.89, rate-limit 0.39, too-many-recipients -0.08, dependency -0.06, protocol-error -0.06, authentication -0.29
            word config : overload -0.12, maintenance -0.09, disk-full -0.05, mailbox-quota 0.13, connection-limit -0.13, rate-limit -0.09, too-many-recipients -0.05, message-size -0.16, reputation -0.15, sender-identity -0.09, policy 0.67, dependency -0.14, server-error 0.77, dns -0.05, unreachable -0.05, timeout -0.17, protocol-error -0.1, tls -0.05
            word connection : overload 0.78, maintenance -0.63, disk-full -0.29, mailbox-quota -0.11, connection-limit 0.95, rate-limit -0.52, too-many-recipients -0.16, message-size -0.06, greylisting -0.07, reputation -0.53, sender-identity -0.19, policy 0.09, dependency 0.64, server-error -0.25, dns 0.07, unreachable 0.45, timeout 0.58, protocol-error -0.43, tls -0.21, authentication -0.11
            word conntimeout : overload -0.1, connection-limit -0.06, policy -0.07, dependency -0.26, server-error -0.05, unreachable 0.13, timeout 0.64
            word content : rate-limit 0.09
            word delay : overload -0.13, maintenance -0.06, mailbox-quota -0.05, connection-limit -0.12, rate-limit 0.42, too-many-recipients -0.18, greylisting -0.22, reputation 0.05, policy -0.12, dependency -0.27, timeout 0.91
            word devicefull : overload 0.4, maintenance -0.07, disk-full -0.14, mailbox-quota -0.25, rate-limit 0.47, policy -0.05, dependency -0.07, server-error -0.05
            word directory : overload 0.57, maintenance -0.07, disk-full -0.16, mailbox-quota -0.06, connection-limit 0.07, rate-limit -0.07, too-many-recipients -0.05, greylisting -0.2, reputation -0.43, sender-identity 0.06, policy -0.34, dependency -0.11, server-error 0.97, dns 0.47, unreachable -0.06, timeout -0.36, protocol-error -0.09, tls -0.06, authentication -0.05
            word disabled : overload -0.07, maintenance 0.89, disk-full -0.05, mailbox-quota 0.68, connection-limit -0.11, rate-limit -0.21, too-many-recipients -0.05, greylisting -0.16, reputation -0.07, sender-identity -0.08, policy -0.3, dependency -0.09, dns -0.06, timeout -0.1
            word dns : overload -0.09, maintenance -0.08, disk-full -0.06, connection-limit -0.11, rate-limit -0.13, greylisting -0.06, reputation -0.23, sender-identity 0.96, policy -0.22, server-error -0.25, dns 0.31, unreachable 0.33, timeout -0.12, protocol-error -0.09, tls -0.05
            word dos : overload -0.08, rate-limit 0.37, sender-identity -0.12
            word failure : overload -0.13, maintenance -0.33, disk-full 0.7, mailbox-quota -0.5, connection-limit -0.66, rate-limit -0.17, too-many-recipients -0.43, message-size -0.14, greylisting -0.41, reputation -0.31, sender-identity 0.13, policy -0.22, dependency 1.16, server-error 1.21, dns 0.37, unreachable -0.15, protocol-error -0.15, tls 0.13, authentication -0.08
            word filter : overload 0.08, reputation -0.37, policy 0.48
            word folder : disk-full -0.05, dependency -0.07, server-error 0.16
            word full : overload 0.31, maintenance -0.26, disk-full 1.1, mailbox-quota 0.42, connection-limit -0.21, rate-limit -0.22, message-size -0.09, greylisting -0.1, reputation -0.11, sender-identity -0.13, policy -0.29, dependency 0.58, server-error -0.15, dns -0.11, unreachable 0.24, timeout -0.58, protocol-error -0.17, tls -0.1, authentication -0.1
            word greylist : overload -0.05, maintenance -0.1, mailbox-quota -0.05, connection-limit -0.05, rate-limit -0.14, greylisting -0.1, dependency -0.07, server-error -0.05, timeout 0.85, protocol-error -0.05
            word idle : overload 0.33, maintenance 0.08, mailbox-quota 0.35, connection-limit -0.33, rate-limit -0.08, reputation -0.06, policy -0.35, server-error 0.41, unreachable -0.78, timeout 0.43, protocol-error 0.06, tls -0.11
            word internal : overload 0.16, maintenance 0.22, disk-full 0.21, mailbox-quota -0.11, connection-limit 0.14, rate-limit -0.28, too-many-recipients -0.12, message-size -0.08, greylisting -0.1, sender-identity -0.1, policy -0.27, dependency -0.65, server-error 1.29, dns -0.3, unreachable 0.19, timeout -0.32, protocol-error 0.26, authentication -0.1
            word io : overload 1.0, maintenance 0.06, disk-full -0.58, mailbox-quota -0.1, connection-limit -0.11, rate-limit -0.29, too-many-recipients -0.11, greylisting -0.1, sender-identity -0.09, policy -0.17, dependency -0.05, server-error 0.08, dns -0.15, unreachable -0.12, timeout 1.05, protocol-error -0.12, tls -0.09, authentication -0.07
            word later : overload 0.39, maintenance 0.4, disk-full -0.16, mailbox-quota -0.16, connection-limit -0.86, rate-limit 0.4, too-many-recipients 0.23, message-size -0.06, greylisting -0.11, sender-identity -0.22, policy 0.27, dependency 0.16, server-error 0.23, dns -0.2, unreachable -0.06, timeout 0.31, protocol-error -0.32, authentication -0.25
            word learnmore : overload -0.26, connection-limit 0.26, rate-limit 0.05, greylisting 0.34, reputation 0.46, policy 0.22, dependency -0.09, server-error -0.1, dns -0.05, protocol-error -0.7
            word lostinput : overload -0.06, maintenance -0.44, connection-limit -0.14, rate-limit -0.1, reputation -0.1, policy -0.1, dependency -0.08, server-error 0.6, unreachable 0.93, timeout -0.21, protocol-error -0.07
            word madeup : rate-limit -0.1, policy -0.07, dependency 0.23, server-error -0.07, unreachable 0.48, timeout -0.3
            word mailbox : overload 0.16, maintenance 0.37, disk-full -0.2, mailbox-quota 0.62, connection-limit 0.08, rate-limit -0.41, too-many-recipients -0.11, greylisting 0.18, reputation -0.21, policy 0.56, dependency -0.55, server-error -0.15, dns -0.1, timeout -0.19
            word maintenance : tls 0.22
            word many : overload 1.04, maintenance -0.37, mailbox-quota 0.06, connection-limit 1.23, rate-limit 1.02, too-many-recipients 0.87, message-size -0.29, greylisting -0.17, reputation -0.15, sender-identity -0.25, policy -0.61, dependency -0.71, server-error -0.77, dns -0.19, unreachable -0.15, timeout -0.56, protocol-error 0.63, tls -0.37, authentication -0.3
            word manyconn : overload 0.3, maintenance -0.07, connection-limit 0.2, too-many-recipients -0.16, policy -0.12, dependency -0.1, server-error -0.21, protocol-error 0.66, tls -0.25
            word manymsg : overload 0.53, disk-full -0.07, connection-limit 0.28, rate-limit -0.58, too-many-recipients -0.43, message-size -0.05, reputation 0.13, policy -0.06, dependency -0.06, server-error -0.07, timeout -0.06, protocol-error 0.67
            word manyrcpt : overload -0.57, disk-full -0.08, mailbox-quota -0.12, connection-limit -0.06, rate-limit 0.48, too-many-recipients 0.56, message-size 0.05, reputation -0.09, sender-identity 0.1, policy 0.3, dependency -0.14, server-error -0.07, timeout -0.05, protocol-error -0.1
            word memory : overload 0.55, disk-full -0.07, mailbox-quota -0.06, rate-limit 0.37, too-many-recipients -0.1, dependency -0.19, server-error -0.19
            word message : overload 0.16, maintenance 0.43, disk-full -0.56, mailbox-quota -0.11, connection-limit -0.08, rate-limit 0.41, too-many-recipients -0.39, message-size 0.31, greylisting -0.1, reputation -0.3, sender-identity 0.08, policy -0.38, dependency 0.42, server-error 0.74, dns -0.11, unreachable -0.37, timeout 0.34, protocol-error -0.62, tls 0.15
            word nexthop : overload -0.83, maintenance -0.17, connection-limit 0.45, rate-limit -0.08, reputation -0.11, sender-identity -0.05, dependency 1.07, unreachable -0.11, timeout 0.22, protocol-error -0.07
            word norecipient : overload -0.07, connection-limit -0.26, rate-limit -0.13, reputation -0.08, sender-identity -0.05, policy 0.36, dependency 0.18, server-error -0.06, protocol-error 0.41
            word persession : connection-limit 0.18, rate-limit -0.18, too-many-recipients -0.25, protocol-error 0.21, tls 0.14
            word process : overload 0.41, dependency -0.08, timeout -0.06
            word protect : rate-limit 0.09, reputation -0.11, sender-identity 0.08
            word protocolword : overload -0.44, connection-limit 0.7, rate-limit 0.18, reputation -0.13, policy -0.06, dependency -0.22, server-error 0.25, timeout -0.1, protocol-error 0.4, tls -0.14, authentication -0.21
            word proxy : maintenance -0.76, greylisting 0.05, reputation -0.18, policy -0.38, server-error 0.59, timeout 0.22, protocol-error 0.14
            word ptr : connection-limit -0.05, rate-limit -0.05, too-many-recipients -0.2, reputation -0.13, sender-identity 0.17, policy 0.32, dependency -0.09, server-error -0.05, dns 0.26
            word quota : overload -0.07, disk-full -0.15, mailbox-quota 0.76, connection-limit -0.1, rate-limit 0.17, too-many-recipients -0.1, message-size -0.11, reputation -0.1, policy -0.06
            word rate : overload -0.25, maintenance -0.11, disk-full -0.35, mailbox-quota -0.07, connection-limit -0.24, rate-limit 1.05, reputation 0.96, policy -0.2, dependency -0.13, server-error -0.09, dns -0.06, unreachable -0.06, timeout -0.12, protocol-error -0.24, authentication -0.05
            word recipient : overload -0.58, maintenance 0.37, disk-full -0.1, mailbox-quota -0.14, connection-limit -0.15, rate-limit 0.29, too-many-recipients 0.32, message-size 0.06, greylisting -0.17, reputation -0.17, policy 0.66, dependency 0.33, server-error -0.52, dns 0.05, timeout -0.11, protocol-error -0.19, tls 0.12
            word refuse : overload 0.22, mailbox-quota -0.2, connection-limit -0.47, rate-limit -0.15, message-size 0.06, greylisting 0.26, reputation 1.22, sender-identity 0.16, policy -0.2, dependency -0.35, server-error 0.17, dns 0.11, unreachable -0.49, timeout -0.31, protocol-error -0.09
            word refuseframe : greylisting -0.16, reputation -0.18, sender-identity 0.47, policy 0.12, dependency 0.15, dns -0.07, timeout -0.1
            word reputation : overload -0.1, connection-limit 0.33, rate-limit -0.07, reputation -0.33, policy 0.31
            word resource : overload -0.37, maintenance -0.15, disk-full 0.91, mailbox-quota -0.1, connection-limit 0.55, rate-limit 0.42, too-many-recipients -0.1, message-size -0.05, greylisting -0.05, reputation -0.19, sender-identity -0.05, policy -0.14, dependency -0.22, server-error -0.16, dns -0.05, protocol-error -0.07, tls -0.06, authentication -0.05
            word sender : overload -0.76, maintenance -0.12, disk-full -0.37, mailbox-quota -0.07, connection-limit 0.56, rate-limit 0.66, too-many-recipients -0.24, greylisting 0.15, sender-identity 0.41, policy 0.27, dependency -0.11, server-error -0.21, dns 0.13, timeout -0.08, protocol-error -0.09
            word senderdomain : overload -0.11, maintenance -0.05, connection-limit -0.08, rate-limit 0.22, greylisting -0.05, reputation -0.13, sender-identity 0.47, policy 0.11, dependency -0.08, dns -0.05, protocol-error -0.05
            word shutdown : overload -0.11, maintenance 0.09, connection-limit -0.11, rate-limit -0.06, reputation -0.09, sender-identity -0.08, policy -0.1, dependency -0.08, server-error 0.97, dns 0.22, unreachable -0.21, timeout -0.16, protocol-error -0.09
            word size : mailbox-quota 0.18, too-many-recipients -0.1, message-size 0.23, policy -0.09
            word spam : connection-limit -0.13, rate-limit -0.13, reputation -0.1, policy 0.73, dependency -0.06
            word spf : too-many-recipients -0.35, reputation -0.06, sender-identity 0.16, policy -0.05, dns 0.39
            word startup : maintenance 0.38, rate-limit -0.05, greylisting 0.19, reputation -0.05, server-error -0.12, timeout -0.17, tls 0.14
            word storage : overload 0.16, maintenance -0.13, disk-full -0.32, mailbox-quota 0.46, rate-limit 0.07, too-many-recipients -0.09, policy -0.08, dependency -0.1, server-error 0.3
            word tempfile : disk-full 0.81, dependency -0.32, server-error -0.43
            word temporary : maintenance -0.24, disk-full -0.15, mailbox-quota 0.09, connection-limit 0.15, rate-limit 0.33, too-many-recipients -0.08, message-size 0.08, greylisting -0.1, reputation 0.52, sender-identity -0.16, policy -0.06, dependency -0.32, server-error -0.55, dns 0.56, unreachable 0.1, timeout -0.26, protocol-error -0.14, authentication 0.24
            word thistime : overload 0.13, maintenance -0.33, connection-limit 0.28, rate-limit -0.52, greylisting 0.85, reputation 0.05, policy -0.14, dependency 0.1, server-error 0.06, dns -0.31, timeout -0.14
            word throttle : overload -0.12, disk-full -0.33, mailbox-quota -0.06, connection-limit -0.08, rate-limit 0.38, too-many-recipients -0.06, sender-identity 0.27, policy 0.32, dependency -0.13, server-error -0.09, dns -0.05, unreachable 0.15, timeout -0.14
            word timeout : overload 0.14, maintenance -0.16, disk-full -0.19, mailbox-quota -0.09, connection-limit -0.39, rate-limit -0.21, too-many-recipients -0.08, message-size -0.06, greylisting -0.07, reputation -0.16, sender-identity -0.09, policy -0.17, dependency 0.8, server-error 0.12, dns -0.08, unreachable 0.42, timeout 0.61, protocol-error -0.19, tls -0.08, authentication -0.08
            word tlsword : overload -0.24, maintenance -0.32, disk-full -0.05, rate-limit 0.2, greylisting -0.05, reputation -0.1, policy -0.13, dependency -0.1, server-error -0.13, timeout -0.1, protocol-error 0.08, tls 1.13
            word toserver : overload 0.29, connection-limit 0.21, rate-limit -0.18, reputation -0.09, policy -0.09
            word transaction : rate-limit -0.33, too-many-recipients 0.36
            word unavailable : overload -0.05, maintenance -0.23, disk-full 0.31, mailbox-quota -0.33, connection-limit -0.14, message-size 0.11, greylisting 0.56, reputation -0.06, policy -0.33, dependency 0.38, dns 0.21, unreachable -0.2, timeout -0.23, protocol-error -0.18, tls 0.11, authentication 0.06
            word unknownerr : overload 0.41, greylisting -0.09, reputation 0.2, dependency -0.52, server-error -0.29
            word unusualrate : rate-limit -0.44, reputation 0.5
            word yours : overload -0.35, maintenance -0.3, disk-full -0.13, mailbox-quota -0.11, connection-limit -0.51, rate-limit 0.84, too-many-recipients -0.22, message-size -0.09, greylisting 0.13, reputation 1.45, sender-identity 0.67, policy 0.05, dependency -0.43, dns 0.25, unreachable -0.14, timeout -0.16, protocol-error -0.49, tls -0.21, authentication -0.3
            """;
}
