package org.mailwhy.diagnosis;

/// Written by `ModelWriter` from labelled replies; not by hand.
final class ModelWordRows {
    private ModelWordRows() {}

    static final String ROWS =
            """
            also 001 : connection-limit -0.44, rate-limit -0.2, reputation 1.15, policy -0.05, timeout -0.08, protocol-error -0.07
            also 4 : disk-full 0.06, connection-limit 0.06, rate-limit -0.17, message-size 0.05, greylisting -0.34, sender-identity 0.05, dependency -0.24, server-error 0.05, unreachable 0.05, protocol-error 0.06, authentication 0.06
            also a : overload 0.15, maintenance -0.28, connection-limit -0.28, rate-limit 0.44, too-many-recipients 0.11, reputation -0.09, policy 0.28, server-error -0.07, timeout -0.06
            also aborted : maintenance 0.05, mailbox-quota 0.05, connection-limit 0.05, too-many-recipients 0.05, message-size 0.05, dependency -0.23, server-error -0.42, tls 0.08, authentication 0.05
            also accepted : connection-limit -0.35, reputation -0.18, policy 0.37, dependency 0.24, server-error -0.12, timeout -0.14
            also access : reputation -0.13, policy 0.15, dependency 0.29, timeout -0.26
            also account : overload 0.15, maintenance -0.08, disk-full -0.08, mailbox-quota -0.12, connection-limit 0.48, rate-limit -0.17, too-many-recipients -0.07, greylisting -0.34, reputation -0.13, policy 1.34, dependency -0.59, server-error -0.09, dns -0.05
            also action : overload -0.59, disk-full 1.18, rate-limit -0.15, greylisting 0.11, reputation 0.11, dependency -0.31, server-error -0.52
            also active : overload -0.07, maintenance 0.39, connection-limit -0.05, reputation 0.14, policy -0.07, dependency -0.09, server-error -0.06
            also address : overload -0.11, maintenance -0.1, mailbox-quota 0.27, connection-limit 0.09, rate-limit -0.16, too-many-recipients -0.18, greylisting 0.06, reputation -0.31, sender-identity 0.62, policy 0.61, dependency 0.14, server-error -0.07, dns -0.53, timeout -0.14, protocol-error -0.07
            also addresses : overload -0.06, connection-limit -0.17, rate-limit -0.05, too-many-recipients 0.13, dependency -0.09, dns 0.09, protocol-error 0.28
            also after : overload -0.06, connection-limit -0.05, reputation -0.05, dependency 1.28, server-error -0.05, unreachable -0.1, timeout -0.63, protocol-error 0.09, tls -0.14
            also again : overload 0.41, maintenance 0.57, disk-full -0.34, mailbox-quota -0.05, connection-limit -0.2, rate-limit -0.28, too-many-recipients 0.33, greylisting 0.46, reputation 0.29, sender-identity -0.18, policy -0.15, dependency -0.47, server-error 0.32, unreachable -0.12, timeout -0.37, protocol-error -0.18, tls 0.12, authentication -0.19
            also all : overload 0.11
            also allowed : overload -0.19, maintenance -0.07, disk-full -0.05, connection-limit 0.14, rate-limit -0.15, too-many-recipients -0.44, reputation -0.17, sender-identity 0.06, policy 0.88, dependency -0.1, server-error 0.49, dns -0.06, timeout -0.09, protocol-error 0.05, tls -0.16
            also an : overload -0.18, maintenance -0.46, connection-limit 0.26, rate-limit -0.6, reputation 0.58, policy -0.06, server-error 0.6
            also and : mailbox-quota 0.31, reputation -0.35, policy 0.2, timeout -0.08
            also are : overload -0.09, maintenance -0.07, connection-limit 0.24, greylisting -0.09, policy 0.21, dependency -0.07, server-error -0.07, timeout 0.11
            also at : overload 0.36, connection-limit 0.44, rate-limit -0.12, reputation -0.55, sender-identity -0.23, policy 0.1, dependency 0.08, timeout -0.19, tls -0.07
            also attempts : overload -0.26, connection-limit 0.52, too-many-recipients 0.12, authentication -0.2
            also aup : overload 0.32, disk-full -0.08, connection-limit 0.09, rate-limit 0.18, policy -0.08, dependency -0.11, server-error -0.12
            also auth : disk-full -0.07, connection-limit -0.07, rate-limit 0.11, dependency 0.76, server-error -0.05, timeout -0.09, authentication -0.29
            also authentication : connection-limit -0.13, dependency -0.29, protocol-error -0.08, authentication 0.85
            also available : overload -0.07, maintenance -0.97, mailbox-quota 0.21, connection-limit 0.13, rate-limit 0.11, too-many-recipients 0.18, message-size 0.19, greylisting 0.22, reputation 0.15, sender-identity 0.12, policy -0.32, dependency -0.11, server-error -0.28, dns 0.11, unreachable -0.17, protocol-error 0.07, tls 0.19, authentication 0.17
            also back : maintenance -0.06, rate-limit -0.13, greylisting -0.7, reputation -0.05, policy 0.59, dependency -0.15, timeout 0.83
            also bad : connection-limit -0.15, sender-identity 0.23, protocol-error 0.21
            also be : overload -0.22, connection-limit 0.64, rate-limit -0.13, greylisting -0.18, reputation -0.35, sender-identity 0.31, policy 0.34, dependency -0.3, server-error 0.48, dns -0.05, unreachable -0.19, timeout -0.08, protocol-error -0.05
            also because : overload 0.25, disk-full 0.06, reputation -0.22, sender-identity 0.07, policy -0.07
            also been : overload 0.43, mailbox-quota 0.3, connection-limit -0.09, rate-limit 0.09, reputation -0.12, sender-identity 0.07, policy -0.22, timeout -0.09, authentication -0.29
            also beendet : policy 0.06
            also best : rate-limit 0.1, reputation -0.06
            also bfcommit : dependency -0.44, server-error 0.47
            also blacklisted : reputation 0.09
            also blocked : overload -0.05, reputation -0.11, sender-identity -0.34, policy 1.03, dependency -0.08, server-error -0.11, timeout -0.05, protocol-error -0.05
            also bulk : rate-limit 0.05, reputation -0.06
            also busy : overload 0.31, maintenance -0.16, disk-full -0.07, connection-limit 0.39, rate-limit -0.16, too-many-recipients -0.05, reputation -0.23, sender-identity -0.06, policy -0.14, dependency 0.2, server-error 0.32, dns -0.05, unreachable -0.09, timeout 0.15, protocol-error -0.16, tls -0.05
            also by : disk-full -0.05, mailbox-quota -0.05, connection-limit -0.09, rate-limit -0.09, greylisting -0.1, reputation -0.07, policy 0.72, server-error -0.17, unreachable 0.12
            also bye : unreachable -0.26, timeout 0.27
            also cannot : overload -0.21, maintenance -0.09, disk-full -0.21, mailbox-quota -0.05, connection-limit 0.22, rate-limit -0.12, too-many-recipients -0.05, message-size -0.05, greylisting -0.06, reputation -0.15, sender-identity 0.62, policy -0.19, dependency 1.74, server-error 0.05, dns -0.25, unreachable -0.63, timeout -0.27, protocol-error -0.16, tls -0.08, authentication -0.07
            also cant : overload 0.21, disk-full -0.14, connection-limit -0.06, dependency 0.65, server-error 0.25, unreachable -0.54, timeout -0.06, protocol-error -0.07
            also certificate : policy -0.05, tls 0.28
            also channel : overload 0.18, maintenance 0.14, mailbox-quota 0.08, connection-limit -0.25, rate-limit -0.06, too-many-recipients 0.07, message-size 0.08, greylisting 0.11, dependency -0.65, server-error 0.1, dns 0.05, unreachable -0.54, timeout 0.61, protocol-error -0.1, tls 0.05, authentication 0.07
            also check : overload -0.05, sender-identity -0.08, dependency 0.21, server-error -0.18, dns 0.15
            also client : connection-limit -0.05, rate-limit 0.15, greylisting -0.21, reputation -0.1, sender-identity 0.39, policy 0.08, dependency -0.14, server-error -0.06, unreachable -0.33, timeout 0.34, tls 0.17
            also closed : maintenance 0.43, connection-limit -0.05, reputation -0.36, policy 0.28, dependency -0.21, server-error -0.5, timeout 0.64
            also closing : maintenance 0.06, disk-full 0.11, rate-limit 0.41, greylisting 0.05, reputation 0.2, sender-identity -0.13, policy -0.37, dependency 0.22, server-error 0.3, dns -0.05, unreachable 0.05, timeout -0.54, protocol-error -0.25, tls -0.05, authentication -0.05
            also code : policy -0.05, dependency -0.16, unreachable 0.41
            also collect : dependency -0.45, server-error 0.55, unreachable 0.05, timeout -0.05
            also come : overload -0.05, maintenance -0.06, rate-limit -0.13, greylisting -0.7, reputation -0.05, policy 0.59, server-error -0.12, timeout 0.82
            also command : connection-limit -0.1, reputation -0.05, policy -0.06, dependency -0.08, server-error 0.23, protocol-error 0.22
            also commands : overload -0.05, connection-limit 1.0, rate-limit 0.19, reputation -0.06, dependency -0.12, timeout -0.05, protocol-error -0.49, tls -0.14, authentication -0.19
            also concurrent : overload 0.8, connection-limit -0.27, dependency -0.06, authentication -0.28
            also configuration : mailbox-quota -0.09, server-error 0.18
            also connect : overload -0.21, maintenance -0.06, disk-full -0.07, mailbox-quota -0.05, connection-limit 0.53, rate-limit -0.08, reputation -0.13, sender-identity -0.12, policy -0.22, dependency 1.13, server-error -0.2, dns -0.08, unreachable 0.11, timeout -0.21, protocol-error -0.11, tls -0.07, authentication -0.05
            also connecting : overload -0.17, connection-limit -0.11, rate-limit -0.18, reputation 0.54
            also connection : overload 0.19, maintenance -0.16, mailbox-quota -0.09, connection-limit -0.17, rate-limit 0.28, too-many-recipients -0.15, message-size -0.06, greylisting -0.07, reputation -0.39, sender-identity -0.21, policy 0.48, dependency -0.09, server-error 0.21, dns -0.16, unreachable 0.28, timeout 0.68, protocol-error -0.44, authentication -0.16
            also connections : overload 1.12, connection-limit 0.41, rate-limit -0.32, reputation -0.33, policy -0.11, dependency -0.08, server-error -0.23, timeout -0.1, protocol-error -0.17
            also connects : rate-limit 0.08
            also contact : overload -0.18, connection-limit 0.16, rate-limit 0.09, reputation 0.31, sender-identity 0.14, policy -0.17, server-error -0.06, unreachable -0.09, timeout -0.05
            also currently : overload -0.09, maintenance -0.33, greylisting 0.82, dependency -0.15
            also data : overload 0.62, maintenance -0.1, disk-full 0.32, connection-limit -0.07, rate-limit -0.1, policy -0.11, dependency -0.31, server-error -0.43, timeout 0.5
            also database : overload -0.11, dependency -0.44, server-error 0.89
            also deferred : overload -0.08, mailbox-quota -0.07, connection-limit -0.05, rate-limit 0.46, reputation -0.69, sender-identity 0.15, policy 0.37, dependency -0.11, server-error -0.06, unreachable 0.17, timeout -0.12
            also delivery : overload -0.25, connection-limit 0.3, policy 0.23, dependency -0.58, server-error 0.85, unreachable -0.76
            also denied : sender-identity 0.07, policy 0.16
            also detected : rate-limit -0.48, reputation 0.57
            also did : sender-identity 0.06
            also didnt : dependency -0.08, dns -0.13, unreachable 0.41
            also disabled : maintenance 0.92, disk-full -0.05, mailbox-quota 0.69, connection-limit -0.05, rate-limit -0.2, too-many-recipients -0.05, greylisting -0.14, reputation -0.05, sender-identity -0.07, policy -0.55, dependency -0.06, timeout -0.09
            also disconnected : overload -0.24, connection-limit 0.22, timeout 0.17
            also disconnecting : reputation -0.12, server-error -0.09, timeout -0.08, protocol-error 0.46, authentication 0.06
            also disk : overload -0.11, disk-full 0.17
            also dkim : rate-limit 0.14, reputation -0.15
            also dns : overload -0.06, rate-limit -0.07, reputation -0.07, sender-identity 0.27, policy -0.1, dependency -0.07, server-error -0.19, dns 0.51
            also does : rate-limit -0.12, reputation -0.07, policy 0.52, protocol-error -0.05
            also domain : maintenance -0.36, connection-limit -0.07, rate-limit -0.17, reputation -0.2, sender-identity 0.7, policy 0.34, dependency 0.32, server-error -0.37, dns -0.06, timeout -0.09, protocol-error -0.06, tls 0.08
            also down : overload -0.11, maintenance 0.62, connection-limit 0.07, rate-limit 0.31, reputation -0.19, policy -0.07, dependency -0.07, server-error -0.22, timeout -0.07, protocol-error -0.07
            also due : overload -0.06, connection-limit -0.06, reputation 0.91, sender-identity 0.15, policy -0.62, dependency -0.16, server-error -0.18, dns -0.08, unreachable 0.17, timeout -0.22, protocol-error 0.31, tls 0.06
            also during : maintenance -0.11, connection-limit -0.05, rate-limit -0.08, policy -0.11, dependency -0.21, server-error 0.09, unreachable 0.1, timeout 0.6
            also dyn : connection-limit -0.16, rate-limit 0.34, reputation 0.51, policy -0.16, dependency -0.06, server-error -0.05, timeout -0.05, protocol-error -0.05
            also e : overload -0.18, connection-limit 0.2, rate-limit 0.22, protocol-error -0.06
            also einmal : too-many-recipients 0.19, reputation -0.07, policy -0.06, dependency -0.1, server-error 0.4, protocol-error -0.07
            also email : overload -0.22, disk-full 0.05, connection-limit 0.19, reputation -0.12, sender-identity 0.05, policy -0.05, dependency -0.14, server-error 0.34
            also emails : rate-limit 0.06
            also enough : disk-full 0.1
            also entry : sender-identity 0.15, policy -0.07
            also error : overload -1.5, maintenance -0.31, disk-full 0.73, mailbox-quota -0.24, connection-limit -0.13, rate-limit 0.48, too-many-recipients -0.17, greylisting -0.23, reputation -0.09, sender-identity -0.37, policy 0.33, dependency -0.35, server-error 0.16, dns 0.11, unreachable 0.79, timeout 1.13, protocol-error 0.21, tls -0.08, authentication -0.44
            also errors : overload -0.12, connection-limit -0.27, rate-limit -0.12, reputation 0.64, dependency -0.07, timeout -0.07, protocol-error 0.17, authentication 0.06
            also es : too-many-recipients 0.19, reputation -0.07, policy -0.06, dependency -0.1, server-error 0.4, protocol-error -0.07
            also exceeded : overload -0.69, maintenance -0.13, disk-full 0.78, connection-limit 0.71, rate-limit 0.96, too-many-recipients -0.13, message-size -0.18, greylisting -0.05, reputation 0.13, sender-identity -0.09, policy -0.2, dependency -0.3, server-error -0.34, dns -0.06, unreachable -0.05, protocol-error -0.22, tls -0.05, authentication -0.06
            also excessive : rate-limit 0.23, reputation -0.23
            also expired : disk-full 0.05, mailbox-quota 0.06, too-many-recipients 0.07, message-size 0.07, greylisting 0.1, sender-identity 0.05, policy 0.86, dependency -0.11, server-error -0.37, dns 0.06, unreachable -1.29, timeout 0.33, tls 0.06, authentication 0.07
            also failed : maintenance -0.26, disk-full -0.53, mailbox-quota -0.06, connection-limit -0.11, rate-limit -0.12, too-many-recipients -0.06, reputation -0.11, sender-identity 0.16, policy -0.11, dependency -0.47, server-error 1.07, dns 0.15, unreachable 0.48, timeout -0.17, protocol-error -0.1, tls 0.33
            also failure : overload 1.11, disk-full -0.4, connection-limit -0.06, rate-limit -0.08, reputation -0.18, sender-identity -0.21, policy -0.07, dependency -0.09, server-error -0.73, dns 0.48, unreachable 0.24, timeout -0.29, protocol-error -0.05, tls 0.05, authentication 0.26
            also file : overload -0.13, maintenance -0.05, disk-full 1.25, rate-limit -0.11, too-many-recipients -0.05, message-size 0.06, policy -0.06, dependency -0.47, server-error 0.32, timeout -0.46
            also for : overload -0.46, maintenance 0.1, disk-full -0.21, mailbox-quota 0.09, connection-limit 0.62, rate-limit 0.18, too-many-recipients -0.07, reputation -0.15, sender-identity -0.49, policy -0.14, dependency 0.69, server-error -0.29, dns 0.74, unreachable -0.07, timeout -0.37, protocol-error -0.13, authentication -0.05
            also fork : overload 0.27, dependency -0.08
            also free : overload 0.11, policy 0.05
            also frequent : rate-limit 0.08
            also from : overload -0.1, maintenance -0.14, disk-full -0.09, mailbox-quota -0.06, connection-limit -0.45, rate-limit 1.56, too-many-recipients -0.36, message-size -0.07, reputation 0.57, sender-identity 0.06, policy -0.24, dependency -0.19, server-error 0.62, dns -0.12, unreachable -0.57, timeout 0.39, protocol-error -0.34, tls -0.22, authentication -0.25
            also full : overload -0.08, maintenance -0.07, disk-full 0.35, mailbox-quota 0.39, rate-limit -0.09, policy -0.07, dependency -0.07, server-error -0.05
            also gid : dependency -0.45, server-error 0.56
            also gl01 : rate-limit -0.05, greylisting 0.07, reputation 0.11, timeout -0.05
            also gmail : rate-limit 0.14, reputation -0.1
            also go : overload -0.18, connection-limit 0.24, rate-limit 0.16, reputation 0.12, policy -0.18, server-error -0.06, timeout 0.05
            also goodbye : connection-limit -0.16, dependency -0.07, protocol-error 0.29
            also greylisted : greylisting 0.64, policy -0.05, timeout -0.18
            also greylisting : greylisting 0.23
            also gsmtp : overload -0.13, rate-limit -0.08, reputation 0.08, dependency -0.13, server-error 0.33
            also guidelines : reputation -0.07, sender-identity 0.05
            also has : overload 0.45, maintenance -0.08, mailbox-quota 0.28, connection-limit -0.43, rate-limit -0.77, reputation 0.96, sender-identity 0.23, policy 1.16, dependency -0.1, server-error -0.92, dns -0.05, timeout -0.19, protocol-error -0.1, authentication -0.3
            also have : maintenance -0.47, connection-limit -0.1, rate-limit 0.14, reputation -0.08, sender-identity 0.34, policy -0.12, server-error 0.59, protocol-error -0.05
            also hl : overload -0.09, connection-limit 0.15, rate-limit 0.33, reputation 0.16, policy -0.05, server-error -0.05, timeout -0.05, protocol-error -0.12
            also host : overload -0.06, rate-limit 0.07, greylisting -0.22, reputation -0.1, sender-identity 0.35, dependency -0.2, server-error 0.42, dns -0.05, unreachable 0.22, timeout -0.1
            also hostname : sender-identity 0.05
            also hour : rate-limit 0.23, too-many-recipients -0.12
            also i : maintenance -0.46, dependency 0.06, server-error 0.59
            also id : disk-full 0.05, connection-limit 0.05, rate-limit -0.07, message-size 0.05, greylisting -0.34, sender-identity 0.05, dependency -0.24, server-error 0.05, unreachable 0.05, protocol-error 0.06, authentication 0.06
            also idle : overload -0.08, timeout 0.32
            also if : overload -0.17, connection-limit 0.17, reputation 0.36, policy -0.18, dependency -0.07, server-error 0.19, timeout -0.05
            also im : overload 0.3, server-error -0.06, timeout 0.05, protocol-error -0.08
            also in : overload -0.15, maintenance -0.08, disk-full -0.16, mailbox-quota -0.07, connection-limit -0.11, too-many-recipients -0.05, greylisting -0.25, reputation -0.08, sender-identity -0.07, policy -0.08, dependency 0.28, server-error 0.26, dns -0.05, timeout 0.81, protocol-error -0.06
            also information : overload -0.2, connection-limit 0.4, rate-limit 0.1, reputation -0.14, policy -0.12, server-error -0.06, timeout 0.06
            also input : disk-full -0.12, rate-limit -0.06, reputation -0.05, dependency -0.3, server-error 0.07, unreachable -0.28, timeout 0.93, protocol-error 0.05
            also insufficient : overload 0.58, disk-full -0.72, rate-limit 0.32
            also internal : overload -0.11, maintenance -0.08, disk-full 0.4, connection-limit -0.07, rate-limit -0.06, reputation -0.06, policy -0.06, dependency 0.09, dns -0.05, unreachable 0.29, timeout -0.11, protocol-error -0.07
            also invalid : connection-limit -0.21, sender-identity 0.05, dependency -0.07, protocol-error 0.38
            also ip : overload -0.24, maintenance -0.1, disk-full -0.09, mailbox-quota -0.06, connection-limit 0.66, rate-limit -0.28, too-many-recipients -0.07, message-size -0.05, greylisting -0.05, reputation 0.52, sender-identity -0.09, policy 0.8, dependency -0.17, server-error -0.31, dns 0.25, unreachable -0.08, timeout -0.24, protocol-error -0.28, tls -0.07, authentication -0.06
            also is : overload 0.18, maintenance -0.07, disk-full -0.09, mailbox-quota 0.37, connection-limit 0.34, rate-limit -0.16, too-many-recipients -0.07, message-size -0.05, greylisting -0.2, reputation 0.21, sender-identity -0.09, policy -0.07, dependency -0.64, server-error 0.34, dns -0.06, unreachable -0.09, timeout 0.22, protocol-error -0.09, tls 0.07, authentication -0.06
            also later : overload 0.7, maintenance 0.33, disk-full -0.13, mailbox-quota -0.06, connection-limit -0.78, rate-limit 0.37, too-many-recipients -0.28, greylisting 0.38, reputation 0.16, sender-identity -0.2, policy 0.5, dependency 0.24, server-error -0.25, unreachable -0.16, timeout -0.48, protocol-error -0.21, tls 0.09, authentication -0.2
            also limit : overload -0.1, maintenance -0.16, disk-full -0.16, connection-limit 0.98, too-many-recipients -0.18, reputation 0.07, sender-identity -0.07, policy -0.17, dependency -0.19, server-error -0.09, dns -0.05, unreachable -0.06, timeout -0.2, protocol-error 0.45, tls -0.05
            also limited : rate-limit 0.29, reputation -0.29, sender-identity 0.09
            also limits : connection-limit -0.05, rate-limit 0.26, reputation -0.06
            also lmtp : overload 0.58, connection-limit -0.22, policy -0.06, dependency -0.55, server-error 0.21, timeout 0.26
            also load : overload 0.16
            also local : overload -0.24, disk-full -0.08, rate-limit -0.06, reputation -0.11, dependency 0.19, server-error 0.67, timeout -0.06
            also login : overload -0.25, connection-limit 0.55, policy -0.13, server-error 0.27, authentication -0.28
            also long : overload -0.19, maintenance -0.07, connection-limit -0.06, reputation -0.06, dependency -0.09, server-error -0.07, timeout 0.73, protocol-error 0.08
            also lookup : dependency 0.3, server-error -0.05, dns 0.18, timeout -0.26
            also lost : server-error -0.05, unreachable 0.22, timeout 0.05
            also low : overload 0.09, disk-full 0.07, rate-limit -0.06
            also mail : overload -0.11, maintenance -0.14, disk-full 0.22, mailbox-quota -0.07, connection-limit -0.29, rate-limit 0.13, too-many-recipients -0.08, greylisting -0.22, reputation -0.51, sender-identity 0.48, policy 0.24, dependency 1.24, server-error -0.3, dns 0.54, unreachable -0.79, timeout -0.1, protocol-error -0.1, tls -0.06
            also mailbox : overload -0.24, maintenance 0.42, disk-full -0.15, mailbox-quota 0.87, connection-limit -0.13, rate-limit -0.29, greylisting 0.53, reputation -0.14, policy -0.14, dependency -0.33, server-error -0.25, timeout -0.18
            also mails : connection-limit -0.09, rate-limit 0.22, protocol-error -0.06
            also maintenance : maintenance 0.09
            also many : overload 0.48, maintenance -0.11, disk-full -0.16, mailbox-quota -0.07, connection-limit 0.84, rate-limit -0.47, too-many-recipients 0.2, message-size -0.06, greylisting -0.07, reputation 0.41, sender-identity -0.1, policy -0.21, dependency -0.29, server-error -0.29, dns -0.07, unreachable -0.06, timeout -0.26, protocol-error 0.48, tls -0.27, authentication 0.08
            also map : dependency 0.81, server-error -0.42, timeout -0.27
            also max : rate-limit -0.38, too-many-recipients 0.47
            also maximum : overload 0.41, connection-limit 0.2, rate-limit 0.22, too-many-recipients 0.09, reputation -0.11, dependency -0.06, server-error -0.23, protocol-error -0.07, authentication -0.29
            also memory : overload 0.6, mailbox-quota -0.05, rate-limit -0.09, dependency -0.13
            also message : overload 0.61, disk-full -0.24, connection-limit -0.3, rate-limit -0.6, message-size 0.32, greylisting 0.09, reputation -0.87, sender-identity 0.22, policy -0.09, dependency -0.11, server-error 0.73, unreachable -0.32, timeout 0.64, protocol-error -0.23, tls 0.06, authentication 0.06
            also messages : overload -0.3, maintenance 0.44, disk-full -0.25, mailbox-quota -0.15, connection-limit 0.45, rate-limit 0.61, too-many-recipients -0.26, message-size -0.06, greylisting -0.15, reputation 0.44, sender-identity -0.13, policy -0.28, dependency 0.71, server-error -0.47, dns -0.08, unreachable -0.05, timeout -0.2, protocol-error -0.29, tls 0.07, authentication -0.06
            also minutes : overload -0.09, maintenance -0.05, connection-limit -0.05, rate-limit 0.1, too-many-recipients -0.05, greylisting 0.91, reputation -0.06, policy -0.08, dependency -0.25, timeout -0.19
            also more : overload -0.05, connection-limit 0.12, rate-limit 0.16, reputation -0.11, sender-identity 0.05, policy -0.1, dependency -0.06, timeout 0.07
            also much : connection-limit -0.07, rate-limit 0.22, too-many-recipients 0.1, protocol-error -0.05
            also must : connection-limit -0.06, reputation -0.37, sender-identity 0.16, policy 0.24, server-error 0.26
            also mx : overload -0.06, connection-limit -0.05, reputation -0.08, sender-identity 0.07, policy -0.15, dependency -0.14, dns 0.28, unreachable 0.4, timeout -0.05
            also my : rate-limit 0.09, reputation -0.06
            also name : sender-identity -0.06, dependency 0.14, server-error -0.19, dns 0.28
            also network : overload -0.92, connection-limit 0.26, reputation -0.07, server-error 0.48, unreachable 0.17, timeout 0.25
            also new : connection-limit -0.67, rate-limit 0.79, tls -0.15
            also nicht : too-many-recipients 0.21, policy 0.06, dependency -0.06, server-error -0.05
            also no : overload 0.19, maintenance -0.13, disk-full -0.08, connection-limit -0.13, rate-limit -0.09, reputation -0.2, sender-identity 0.19, policy -0.32, dependency -0.25, server-error 0.86, dns -0.06, unreachable 0.42, timeout -0.18, authentication -0.05
            also noch : too-many-recipients 0.19, reputation -0.07, policy -0.06, dependency -0.1, server-error 0.4, protocol-error -0.07
            also not : overload -0.4, maintenance 0.08, disk-full 0.05, connection-limit -0.36, rate-limit -0.41, too-many-recipients 0.12, message-size 0.12, greylisting -0.18, reputation -0.06, sender-identity 0.36, policy 0.74, dependency -0.43, server-error 0.28, dns 0.19, unreachable 0.12, timeout -0.35, protocol-error -0.17, tls 0.24, authentication 0.07
            also number : overload 0.63, connection-limit 0.41, too-many-recipients 0.05, reputation -0.09, policy -0.14, dependency -0.11, unreachable -0.05, timeout -0.09, protocol-error -0.06, authentication -0.3
            also of : overload 0.47, maintenance -0.07, mailbox-quota -0.06, connection-limit 0.62, rate-limit -0.39, too-many-recipients 0.24, reputation 0.17, dependency -0.27, server-error -0.06, dns -0.06, unreachable -0.06, timeout -0.11, protocol-error -0.07, authentication -0.31
            also on : connection-limit -0.06, rate-limit 0.06, too-many-recipients -0.05, unreachable 0.05, tls 0.14
            also one : too-many-recipients -0.48, sender-identity 0.14, policy 0.39
            also only : overload -0.09, maintenance -0.07, connection-limit 0.57, rate-limit 0.1, too-many-recipients -0.53, reputation -0.09, sender-identity 0.08, policy 0.42, dependency -0.09, unreachable -0.05, timeout -0.1, protocol-error -0.06, tls 0.11
            also open : overload -0.53, maintenance -0.05, disk-full 0.31, mailbox-quota -0.05, connection-limit 0.34, rate-limit -0.07, reputation -0.12, policy 0.18, dependency 0.74, server-error -0.84, timeout 0.28
            also or : maintenance -0.28, connection-limit 0.31, rate-limit 0.07, too-many-recipients 0.11, reputation -0.34, policy 0.45, dependency -0.5, server-error 0.42, timeout -0.08, protocol-error -0.05
            also originating : rate-limit 0.06, reputation -0.05
            also our : rate-limit -0.53, reputation 0.57
            also out : overload 0.05, maintenance -0.05, disk-full -0.1, mailbox-quota -0.08, connection-limit -0.12, rate-limit -0.13, too-many-recipients 0.12, reputation -0.07, sender-identity -0.05, policy -0.09, dependency 0.8, server-error 0.23, unreachable 0.3, timeout -0.54, protocol-error -0.09
            also over : disk-full -0.2, mailbox-quota 0.46, rate-limit -0.07
            also pass : too-many-recipients -0.32, sender-identity 0.39
            also per : overload -0.73, connection-limit 0.69, rate-limit -0.05, too-many-recipients 0.27, dependency -0.05
            also please : overload -0.34, maintenance -0.33, disk-full 0.12, connection-limit -0.09, rate-limit -0.47, greylisting -1.31, reputation 1.23, policy -0.12, dependency 1.24, dns -0.06, timeout 0.73, protocol-error -0.65, tls 0.35, authentication -0.23
            also policy : disk-full -0.05, mailbox-quota -0.05, rate-limit -0.06, reputation 1.0, policy -0.14, dependency -0.08, server-error -0.2, dns -0.05, protocol-error -0.11
            also problem : overload 0.79, maintenance -0.11, disk-full -0.07, connection-limit -0.05, rate-limit -0.07, reputation -0.24, policy -0.05, dependency -0.31, server-error 0.51, dns -0.05, timeout -0.06, protocol-error -0.06
            also process : overload 0.74, maintenance 0.24, connection-limit -0.12, sender-identity -0.05, policy -0.05, dependency -0.29, timeout -0.12, protocol-error -0.05
            also processing : overload 0.8, rate-limit -0.05, dependency -0.57, server-error 0.69, timeout -0.7
            also protect : rate-limit 0.12, reputation -0.11, sender-identity 0.05
            also protocol : protocol-error 0.16, tls -0.13
            also proxy : maintenance -0.74, greylisting 0.05, reputation -0.16, policy -0.39, server-error 0.59, timeout 0.23, protocol-error 0.12
            also ptr : sender-identity -0.14, policy -0.05, dependency -0.05, dns 0.39
            also queue : overload -0.37, maintenance -0.26, disk-full 1.67, mailbox-quota -1.84, connection-limit -0.06, rate-limit 0.05, too-many-recipients -0.06, greylisting -0.13, reputation -0.05, sender-identity -0.07, policy -0.07, dependency 1.84, server-error -0.2, dns -0.09, unreachable -0.05, timeout -0.14, protocol-error -0.05, tls -0.05
            also quota : overload -0.08, disk-full 0.68, mailbox-quota 0.49, connection-limit -0.17, too-many-recipients -0.15, message-size -0.16, reputation -0.12, policy -0.08, dependency -0.06, server-error -0.07, protocol-error -0.07
            also rate : overload -0.35, disk-full -0.05, connection-limit -0.22, rate-limit 1.07, too-many-recipients -0.14, reputation 0.24, sender-identity 0.06, policy -0.09, dependency -0.06, server-error -0.05, timeout -0.05, protocol-error -0.18
            also rcpt : connection-limit -0.07, rate-limit -0.08, too-many-recipients 0.26, reputation -0.54, policy 0.19, tls 0.17
            also rdns : sender-identity 0.16, policy -0.08, dns 0.15
            also reached : overload 1.32, maintenance -0.05, connection-limit -0.71, rate-limit -0.31, too-many-recipients -0.11, reputation -0.26, protocol-error 0.67, authentication -0.29
            also read : overload -0.18, disk-full -0.22, dependency 0.18, server-error -0.55, timeout 1.14, protocol-error -0.05
            also received : maintenance 0.18, rate-limit 0.33, too-many-recipients -0.3, server-error -0.05
            also recipient : overload -0.42, maintenance 0.41, disk-full -0.05, mailbox-quota 0.21, connection-limit -0.18, rate-limit 0.29, too-many-recipients -0.45, greylisting -0.13, reputation 0.34, policy 0.22, dependency 0.47, server-error -0.4, dns -0.05, timeout -0.12, protocol-error -0.06
            also recipients : overload -0.09, maintenance -0.07, disk-full -0.07, mailbox-quota -0.05, rate-limit 0.15, too-many-recipients 0.39, reputation -0.08, policy 0.06, dependency -0.08, timeout -0.05, protocol-error 0.11
            also record : rate-limit -0.05, sender-identity -0.13, policy -0.05, dependency -0.05, dns 0.39
            also refused : overload 0.36, connection-limit -0.33, rate-limit -0.06, reputation -0.42, sender-identity 0.32, policy 0.79, dependency -0.14, server-error 0.29, unreachable -0.58, timeout -0.16, protocol-error -0.06
            also rejected : overload -0.14, maintenance -0.08, mailbox-quota 0.29, connection-limit -0.14, message-size 0.05, greylisting 0.14, reputation 0.6, sender-identity 0.29, policy -0.71, server-error -0.12, unreachable 0.06, timeout -0.24, protocol-error -0.12
            also relay : overload -0.1, rate-limit 0.43, reputation -0.08, sender-identity -0.11, policy 0.15, dependency -0.05
            also requested : maintenance 0.05, connection-limit 0.05, too-many-recipients 0.05, message-size 0.05, reputation 0.13, dependency -0.23, server-error -0.42, authentication 0.05
            also required : connection-limit -0.11, reputation -0.06, policy -0.09, dependency -0.09, server-error 0.2, timeout -0.06, protocol-error -0.06, tls 0.19, authentication 0.29
            also reset : rate-limit -0.06, unreachable 0.19
            also resolve : overload -0.05, connection-limit -0.07, rate-limit -0.07, reputation -0.08, sender-identity 0.86, policy -0.07, dependency 0.15, server-error -0.06, dns -0.68, unreachable 0.39, timeout -0.07
            also resources : overload 0.76, maintenance -0.12, disk-full -0.27, connection-limit -0.05, rate-limit 0.55, reputation -0.18, policy -0.11, dependency -0.13, server-error -0.07, tls -0.05
            also results : dependency 0.21, server-error -0.17
            also retry : overload -0.07, rate-limit 0.08, dependency 0.2, server-error -0.1
            also reverse : too-many-recipients -0.17, sender-identity 0.23, policy 0.32, dns -0.27
            also review : rate-limit 0.06, reputation -0.06
            also rfc : rate-limit -0.08, sender-identity 0.2, protocol-error 0.15, tls -0.13
            also rp : overload -0.05, connection-limit -0.45, reputation 1.13, policy -0.06, dependency -0.07, timeout -0.09, protocol-error -0.07
            also see : overload 0.14, maintenance -0.16, disk-full -0.08, mailbox-quota -0.07, connection-limit -0.29, rate-limit -1.01, too-many-recipients -0.08, message-size -0.06, reputation 0.68, sender-identity 0.14, policy -0.25, dependency -0.17, server-error -0.19, dns -0.08, unreachable -0.11, timeout -0.32, protocol-error 2.21, tls -0.22, authentication -0.09
            also send : overload -0.06, maintenance -0.06, reputation -0.05, sender-identity -0.08, policy 0.14, dependency -0.14, server-error 0.06, dns 0.28
            also sender : overload -0.58, maintenance -0.06, disk-full -0.05, mailbox-quota -0.05, connection-limit 0.46, rate-limit 0.2, too-many-recipients -0.23, reputation 0.13, sender-identity 0.43, policy 0.24, server-error -0.21, timeout -0.06, protocol-error -0.07
            also senders : rate-limit 0.05, reputation -0.14, policy 0.08
            also sending : overload -0.08, rate-limit 0.36, reputation -0.17, sender-identity 0.05, server-error 0.07
            also sent : overload -0.11, maintenance -0.11, connection-limit -0.55, rate-limit 0.96, too-many-recipients -0.24, reputation -0.33, sender-identity -0.06, policy -0.6, dependency -0.09, server-error -0.31, dns 0.49, timeout -0.21, protocol-error 1.4
            also server : overload 0.47, maintenance 0.34, disk-full 0.09, rate-limit -0.3, reputation 0.11, sender-identity -0.12, policy 0.3, dependency -0.45, dns 0.3, unreachable -0.43, timeout -0.13, protocol-error -0.23, tls 0.08
            also service : overload 0.6, maintenance 0.47, disk-full 0.5, mailbox-quota 0.07, rate-limit -0.22, greylisting 0.31, reputation -0.67, sender-identity -0.2, policy -0.15, dependency 0.18, dns 0.24, unreachable -0.31, timeout -0.4, protocol-error -0.36, tls -0.1
            also session : overload -0.14, maintenance -0.06, dependency -0.09, server-error -0.15, dns 0.24, timeout 0.53
            also sessions : connection-limit 0.07, rate-limit 0.24, tls -0.23
            also shutdown : maintenance -0.18, server-error 0.7, unreachable -0.18, timeout -0.16
            also shutting : overload -0.07, maintenance 0.65, policy -0.05, dependency -0.06, server-error -0.21
            also sie : too-many-recipients 0.19, reputation -0.07, policy -0.06, dependency -0.1, server-error 0.4, protocol-error -0.07
            also slow : connection-limit 0.11, rate-limit 0.35, reputation -0.15
            also smtp : overload 0.43, disk-full -0.05, connection-limit -0.76, rate-limit 0.27, reputation -0.11, sender-identity -0.13, policy -0.18, dependency 0.63, server-error -0.41, dns -0.05, unreachable 0.47, timeout -0.08, protocol-error 0.07, tls -0.12
            also socket : dependency 0.19, server-error -0.05, unreachable 0.3, timeout -0.27
            also sorry : overload 0.1, maintenance -0.47, connection-limit -0.11, rate-limit -0.05, policy -0.06, dependency 0.12, server-error 0.54
            also space : overload -0.11, disk-full 0.4, mailbox-quota -0.06, rate-limit -0.07
            also spam : connection-limit -0.08, reputation 0.35, policy -0.12
            also spf : rate-limit -0.09, too-many-recipients -0.32, reputation 0.08, sender-identity 0.38
            also spool : overload -0.08, maintenance 0.23, disk-full 0.42, rate-limit -0.07, dependency -0.24, server-error 0.44, timeout -0.5
            also ssl : tls 0.16
            also storage : overload 0.32, disk-full -0.8, mailbox-quota 0.27, rate-limit 0.21, too-many-recipients -0.05, dependency -0.07, server-error 0.34
            also submission : policy -0.12, server-error 0.27
            also supported : tls 0.08
            also system : overload 1.82, maintenance 1.41, disk-full -0.85, mailbox-quota -0.07, connection-limit 0.16, rate-limit -0.49, too-many-recipients -0.07, message-size -0.05, greylisting -0.06, reputation 0.44, policy -0.16, dependency -1.0, server-error -0.6, dns -0.08, unreachable -0.06, timeout -0.1, protocol-error -0.11, tls -0.07, authentication -0.06
            also t1 : connection-limit -0.16, rate-limit 0.34, reputation 0.51, policy -0.16, dependency -0.06, server-error -0.05, timeout -0.05, protocol-error -0.05
            also taken : rate-limit -0.07, reputation 0.08
            also temporarily : maintenance -0.14, mailbox-quota 0.16, connection-limit 0.17, rate-limit 0.53, too-many-recipients -0.09, greylisting -0.52, reputation 0.38, sender-identity 0.16, policy 0.22, dependency -0.49, dns -0.1, unreachable 0.06, timeout -0.15, protocol-error -0.11
            also temporary : maintenance -0.05, disk-full 0.31, connection-limit -0.06, rate-limit -0.19, message-size 0.06, greylisting 0.46, reputation 0.2, sender-identity -0.14, policy -0.21, dependency 0.11, server-error -0.97, dns 0.23, timeout -0.11, tls 0.05, authentication 0.27
            also test : overload 1.09, rate-limit -0.9, too-many-recipients -0.11, policy 0.15
            also than : too-many-recipients 0.12
            also the : overload 0.67, maintenance -0.12, connection-limit -0.53, rate-limit 0.32, too-many-recipients -0.1, reputation -0.27, policy 1.12, dependency -0.17, server-error -0.77, dns 0.57, timeout -0.14, protocol-error -0.12, tls -0.05, authentication -0.31
            also this : overload -0.08, maintenance -0.08, mailbox-quota 0.28, connection-limit 1.17, rate-limit 0.05, too-many-recipients -0.15, greylisting -0.11, reputation -0.1, sender-identity 0.07, policy -0.14, server-error -0.05, dns -0.19, unreachable -0.06, timeout -0.4, protocol-error -0.1, tls -0.08
            also throttled : overload -0.05, disk-full -0.35, rate-limit -0.58, reputation 1.17
            also time : overload 0.09, maintenance 0.06, disk-full 0.06, mailbox-quota 0.07, connection-limit -0.05, rate-limit -0.43, too-many-recipients 0.08, message-size 0.08, greylisting 0.07, reputation 0.06, policy -0.15, dependency 0.12, server-error 0.07, dns -0.05, unreachable -0.73, timeout 0.53, authentication 0.07
            also timed : overload -0.13, disk-full -0.09, connection-limit -0.1, rate-limit -0.08, reputation -0.07, policy -0.07, dependency 0.94, server-error 0.23, unreachable 0.3, timeout -0.54, protocol-error -0.08
            also timeout : overload 0.3, maintenance -0.06, disk-full -0.1, connection-limit -0.23, rate-limit -0.13, reputation -0.09, sender-identity -0.05, policy -0.1, dependency -0.09, server-error -0.16, unreachable 0.11, timeout 0.98, protocol-error -0.1, tls -0.05
            also tls : overload -0.25, maintenance -0.28, rate-limit 0.25, greylisting -0.05, reputation -0.06, policy -0.07, dependency -0.07, server-error -0.1, protocol-error -0.06, tls 0.87
            also to : maintenance -0.51, disk-full -0.21, mailbox-quota -0.14, connection-limit -0.53, rate-limit -0.31, message-size -0.13, greylisting 0.31, reputation 0.35, sender-identity 0.29, policy -0.67, dependency 0.79, server-error -0.08, dns 0.35, unreachable 0.28, timeout 0.25, protocol-error 0.22, tls -0.08, authentication -0.15
            also too : overload 0.99, maintenance -0.24, disk-full -0.21, mailbox-quota -0.23, connection-limit 0.58, rate-limit -0.23, too-many-recipients 0.24, message-size 0.16, greylisting -0.11, sender-identity -0.15, policy -0.35, dependency -0.45, server-error -0.36, dns -0.12, unreachable -0.09, timeout 0.36, protocol-error 0.47, tls -0.31
            also transaction : rate-limit -0.32, too-many-recipients 0.33, dependency -0.06, server-error 0.32
            also transmission : overload 0.21, mailbox-quota 0.08, connection-limit -0.25, too-many-recipients 0.07, message-size 0.08, greylisting 0.1, reputation 0.05, policy -0.06, dependency -0.41, server-error 0.14, dns 0.05, unreachable 0.11, timeout -0.16, protocol-error -0.09, tls 0.05, authentication 0.06
            also try : overload 0.5, maintenance 0.55, disk-full -0.16, mailbox-quota -0.1, connection-limit -0.78, rate-limit 0.53, too-many-recipients 0.28, greylisting 0.49, reputation 0.14, sender-identity -0.2, policy -0.23, dependency 0.1, server-error -0.22, unreachable -0.15, timeout -0.34, protocol-error -0.21, tls 0.07, authentication -0.21
            also trying : server-error 0.1
            also tss04 : rate-limit -0.07, reputation 0.07
            also uid : dependency -0.45, server-error 0.56
            also unable : overload 0.36, connection-limit -0.07, rate-limit -0.09, reputation -0.06, sender-identity 0.21, policy -0.06, dependency -0.23, server-error 0.52, dns -0.22, unreachable 0.22, timeout -0.23, protocol-error -0.05
            also unavailable : overload 0.21, maintenance -0.16, disk-full 0.25, mailbox-quota -0.39, connection-limit -0.32, rate-limit -0.09, too-many-recipients -0.16, message-size -0.06, greylisting 0.45, reputation -0.2, sender-identity -0.12, policy 0.22, dependency 0.61, server-error 0.29, dns 0.19, timeout -0.28, protocol-error -0.21, tls -0.11, authentication -0.09
            also unexpected : rate-limit -0.09, server-error 0.14, unreachable 1.15, timeout -0.92, protocol-error -0.05
            also unknown : connection-limit -0.32, rate-limit -0.05, reputation -0.07, sender-identity 0.89, dependency -0.1, server-error -0.24, dns -0.5, protocol-error 0.6
            also unrecognized : connection-limit -0.11, protocol-error 0.17
            also unsolicited : rate-limit -0.08, reputation 0.11
            also unsolicitedratelimiterror : rate-limit 0.06, reputation -0.06
            also unusual : rate-limit -0.58, reputation 0.63
            also unverified : policy -0.1, dependency 0.29
            also upgrade : maintenance -0.45, policy 0.45, timeout -0.05, tls 0.18
            also upstream : overload -0.6, maintenance -0.12, connection-limit -0.11, dependency 1.18, server-error -0.06, timeout -0.06
            also user : overload -0.1, connection-limit 0.06, dependency 0.41, server-error -0.27
            also users : connection-limit -0.06, rate-limit 0.11, reputation -0.12, policy -0.07, dependency -0.07, server-error 0.24
            also using : too-many-recipients 0.12
            also verbindung : policy 0.06
            also verification : policy -0.11, dependency -0.12, server-error 0.58
            also verify : sender-identity 0.11, dependency 0.2, server-error -0.2
            also versuchen : too-many-recipients 0.19, reputation -0.07, policy -0.06, dependency -0.1, server-error 0.4, protocol-error -0.07
            also violation : protocol-error 0.16, tls -0.13
            also visit : overload -0.06, connection-limit -0.12, rate-limit -0.07, reputation 1.08, protocol-error -0.64
            also volume : rate-limit 0.17, reputation -0.16
            also wait : unreachable 0.12
            also waiting : maintenance 0.24, server-error 0.56, timeout -0.71
            also while : overload -0.05, disk-full 0.45, rate-limit -0.06, dependency -0.31, server-error -0.18, timeout 0.38
            also why : rate-limit 0.09, reputation -0.06
            also will : overload -0.2, connection-limit 0.23, reputation -0.32, policy 0.36
            also wird : policy 0.06
            also with : too-many-recipients -0.17, reputation -0.1, sender-identity -0.22, policy 0.37, dns 0.09, unreachable 0.14
            also write : overload -0.18, rate-limit -0.07, reputation 0.06, dependency -0.49, server-error 1.01, timeout -0.11
            also writing : overload -0.23, disk-full 1.4, rate-limit -0.07, dependency -0.19, server-error -1.25, timeout 0.71
            also you : overload -0.27, connection-limit 0.43, rate-limit 0.37, greylisting -0.1, reputation -0.45, sender-identity 0.23, policy 0.34, dependency -0.08, server-error -0.14, timeout 0.06, protocol-error -0.17
            also your : overload -0.51, maintenance -0.08, disk-full -0.07, mailbox-quota -0.05, connection-limit 0.33, rate-limit 0.09, too-many-recipients -0.06, reputation 0.29, sender-identity 1.1, dependency -0.23, server-error -0.12, dns -0.54, unreachable -0.05, timeout -0.17, protocol-error -0.23, authentication 0.38
            also い : disk-full 0.13, dependency -0.06
            also か : dependency -0.06, server-error 0.09
            also が : disk-full 0.13, dependency -0.07
            also さ : dependency -0.06, server-error 0.09
            also し : dependency -0.06, server-error 0.09
            also す : disk-full 0.13, dependency -0.07
            also で : disk-full 0.13, server-error -0.09
            also に : policy 0.05, dependency -0.06, server-error 0.08
            also の : disk-full 0.13, policy 0.06, server-error -0.09
            also ま : policy 0.05, dependency -0.06, server-error 0.08
            also ら : dependency -0.06, server-error 0.09
            also を : policy 0.05
            also ス : disk-full 0.13, policy 0.05, dependency -0.06
            also ド : policy 0.05
            also メ : policy 0.05
            also 一 : dependency -0.06, server-error 0.09
            also 不 : disk-full 0.09, tls 0.05
            also 后 : dependency -0.06, server-error 0.12
            also 接 : maintenance -0.06, reputation -0.05, policy 0.15, timeout 0.05, tls 0.05
            also 时 : maintenance -0.05, dependency -0.06, server-error 0.12, timeout 0.06
            also 用 : tls 0.05
            also 的 : disk-full 0.08, policy 0.07, dependency -0.07
            also 稍 : dependency -0.06, server-error 0.12
            also 系 : disk-full 0.08, dependency -0.06, server-error 0.09
            also 统 : disk-full 0.08, dependency -0.06, server-error 0.09
            also 要 : disk-full 0.08, tls 0.06
            also 试 : dependency -0.06, server-error 0.12
            also 请 : dependency -0.06, server-error 0.12
            also 连 : maintenance -0.05, policy 0.08, timeout 0.05
            also 重 : dependency -0.06, server-error 0.12
            also 量 : disk-full 0.14, server-error -0.09
            """;
}
