package org.mailwhy.diagnosis;

/// Written by `ModelWriter` from labelled replies; not by hand.
final class ModelWordRows {
    private ModelWordRows() {}

    static final String ROWS =
            """
            also 001 : maintenance -0.05, connection-limit -0.41, rate-limit -0.14, reputation 1.08, server-error -0.07, timeout -0.07, protocol-error -0.08
            also a : overload 0.26, maintenance -0.25, connection-limit -0.34, rate-limit 0.29, too-many-recipients 0.13, reputation -0.06, sender-identity -0.06, policy 0.32, server-error -0.08, timeout -0.07, protocol-error -0.05
            also accepted : overload -0.09, connection-limit -0.09, reputation -0.14, policy 0.3, dependency 0.36, server-error -0.16, timeout -0.13
            also access : reputation -0.15, policy 0.18, dependency 0.27, timeout -0.23
            also account : overload 0.35, maintenance -0.06, disk-full -0.05, mailbox-quota -0.05, connection-limit 0.5, greylisting -0.2, reputation -0.16, policy 0.65, dependency -0.56, server-error -0.08, protocol-error -0.06
            also action : overload -0.57, disk-full 1.13, rate-limit -0.08, reputation 0.11, dependency -0.34, server-error -0.48
            also active : overload -0.05, maintenance 0.36, reputation 0.09, policy -0.06, dependency -0.09, server-error -0.06
            also address : overload -0.11, maintenance -0.05, mailbox-quota 0.26, connection-limit 0.16, rate-limit -0.13, too-many-recipients -0.2, greylisting 0.08, reputation -0.21, sender-identity -0.28, policy 0.61, dependency 0.22, server-error -0.05, timeout -0.13, protocol-error -0.05
            also addresses : overload -0.05, connection-limit -0.11, rate-limit -0.08, too-many-recipients 0.15, dependency -0.12, dns 0.1, protocol-error 0.26
            also after : overload -0.06, reputation -0.05, dependency 1.33, server-error -0.07, unreachable -0.05, timeout -0.73, protocol-error 0.08, tls -0.14
            also again : overload 0.15, maintenance 0.51, disk-full -0.17, mailbox-quota -0.05, connection-limit -0.36, rate-limit 0.47, too-many-recipients 0.35, greylisting 0.55, reputation 0.28, sender-identity -0.17, policy -0.38, dependency -0.63, server-error 0.32, timeout -0.53, protocol-error -0.21, tls 0.11, authentication -0.22
            also all : overload 0.11
            also allowed : overload -0.2, connection-limit 0.2, too-many-recipients -0.45, reputation -0.12, sender-identity 0.08, policy 0.48, dependency -0.07, server-error 0.5, timeout -0.1, protocol-error 0.07, tls -0.15
            also an : overload -0.19, maintenance -0.45, connection-limit 0.27, rate-limit -0.6, reputation 0.63, server-error 0.52
            also and : mailbox-quota 0.3, reputation -0.29, policy 0.21, timeout -0.09
            also are : overload -0.05, connection-limit 0.27, greylisting -0.07, policy 0.08, server-error -0.08
            also at : overload 0.43, rate-limit 0.2, reputation -0.44, sender-identity -0.18, policy 0.2, dependency 0.07, timeout -0.17
            also attempts : overload -0.17, connection-limit 0.44, too-many-recipients 0.15, authentication -0.26
            also auth : disk-full -0.07, connection-limit -0.09, rate-limit 0.12, dependency 0.77, server-error -0.07, timeout -0.07, protocol-error -0.05, authentication -0.29
            also authentication : connection-limit -0.09, dependency -0.31, protocol-error -0.08, authentication 0.8
            also available : overload -0.05, maintenance -0.87, mailbox-quota 0.19, connection-limit 0.09, rate-limit 0.14, too-many-recipients 0.17, message-size 0.17, greylisting 0.21, reputation 0.13, sender-identity 0.12, policy -0.06, dependency -0.14, server-error -0.34, dns 0.1, unreachable -0.31, protocol-error 0.06, tls 0.18, authentication 0.15
            also back : overload -0.05, maintenance -0.07, rate-limit -0.08, greylisting -0.7, reputation -0.07, policy 0.62, dependency -0.14, server-error -0.05, timeout 0.84
            also bad : connection-limit -0.19, sender-identity 0.24, protocol-error 0.25
            also be : overload -0.21, maintenance -0.05, connection-limit 0.64, rate-limit -0.1, greylisting -0.16, reputation -0.31, sender-identity 0.29, policy 0.44, dependency -0.28, server-error 0.25, unreachable -0.21, timeout -0.06, protocol-error -0.06
            also because : overload 0.22, rate-limit -0.05, reputation -0.14, sender-identity 0.07
            also been : overload 0.07, mailbox-quota 0.3, connection-limit 0.27, rate-limit 0.1, reputation -0.12, sender-identity 0.07, policy -0.16, timeout -0.11, authentication -0.28
            also beendet : policy 0.09
            also best : rate-limit 0.07
            also bfcommit : dependency -0.44, server-error 0.49
            also blacklisted : reputation 0.07
            also blocked : sender-identity -0.29, policy 0.7, server-error -0.07, timeout -0.05, protocol-error -0.05
            also bulk : rate-limit 0.07, reputation -0.06
            also busy : overload 0.35, maintenance -0.14, disk-full -0.06, connection-limit 0.45, rate-limit -0.13, reputation -0.14, policy -0.1, dependency -0.21, server-error 0.3, unreachable -0.08, timeout 0.24, protocol-error -0.14, tls -0.05
            also by : rate-limit -0.05, greylisting -0.08, reputation -0.45, policy 0.78, server-error -0.12, unreachable 0.12
            also bye : unreachable -0.3, timeout 0.31
            also cannot : overload -0.22, maintenance -0.1, disk-full -0.27, mailbox-quota -0.05, connection-limit 0.3, rate-limit -0.09, too-many-recipients -0.05, message-size -0.05, greylisting -0.06, reputation -0.1, sender-identity -0.08, policy -0.14, dependency 1.73, server-error 0.19, dns 0.05, unreachable -0.58, timeout -0.2, protocol-error -0.15, tls -0.08, authentication -0.06
            also cant : overload 0.16, disk-full -0.19, connection-limit -0.06, dependency 0.69, server-error 0.28, unreachable -0.56, protocol-error -0.07
            also certificate : policy -0.06, tls 0.3
            also channel : overload 0.2, maintenance 0.23, mailbox-quota 0.07, connection-limit -0.31, too-many-recipients 0.07, message-size 0.07, greylisting 0.11, sender-identity 0.05, policy -0.13, dependency -0.69, server-error 0.13, unreachable -0.26, timeout 0.38, protocol-error -0.1, authentication 0.06
            also check : overload -0.05, sender-identity -0.06, dependency 0.2, server-error -0.17, dns 0.15
            also client : rate-limit 0.21, greylisting -0.21, reputation -0.1, sender-identity 0.42, dependency -0.15, server-error -0.07, tls 0.17
            also closed : maintenance 0.51, reputation -0.33, policy 0.34, server-error -0.47
            also closing : rate-limit 0.33, reputation 0.16, sender-identity -0.13, policy -0.19, dependency 0.19, server-error 0.28, dns -0.07, timeout -0.21, protocol-error -0.3, tls -0.06, authentication -0.07
            also code : dependency -0.11, server-error 0.05, unreachable 0.25
            also collect : disk-full -0.07, dependency -0.45, server-error 0.56
            also come : overload -0.05, maintenance -0.07, rate-limit -0.08, greylisting -0.7, reputation -0.07, policy 0.62, dependency -0.14, server-error -0.05, timeout 0.84
            also command : connection-limit -0.1, server-error 0.17, protocol-error 0.16
            also commands : overload -0.05, connection-limit 0.99, rate-limit 0.2, dependency -0.15, timeout -0.05, protocol-error -0.44, tls -0.13, authentication -0.19
            also concurrent : overload 0.77, connection-limit -0.25, rate-limit -0.05, dependency -0.05, authentication -0.28
            also configuration : mailbox-quota -0.07, server-error 0.12
            also connect : overload -0.13, maintenance -0.05, disk-full -0.07, connection-limit -0.15, rate-limit -0.05, reputation -0.07, sender-identity -0.06, policy -0.06, dependency 1.17, server-error -0.21, dns -0.07, unreachable 0.22, timeout -0.14, protocol-error -0.09, tls -0.05
            also connecting : overload -0.18, connection-limit -0.08, rate-limit -0.12, reputation 0.5, server-error -0.06
            also connection : overload 0.22, maintenance -0.16, mailbox-quota -0.1, connection-limit -0.05, rate-limit 0.36, too-many-recipients -0.17, message-size -0.06, greylisting -0.05, reputation -0.21, sender-identity -0.23, policy 0.1, dependency 0.09, server-error 0.16, dns -0.12, unreachable 0.63, timeout 0.19, protocol-error -0.42, authentication -0.14
            also connections : overload 0.92, maintenance -0.06, connection-limit 0.69, rate-limit -0.3, reputation -0.36, policy -0.05, dependency -0.08, server-error -0.26, timeout -0.09, protocol-error -0.21
            also contact : overload -0.18, connection-limit 0.26, rate-limit 0.07, sender-identity 0.14, policy -0.07, dependency 0.07, server-error -0.08, unreachable -0.08
            also currently : overload -0.09, maintenance -0.31, greylisting 0.81, dependency -0.16
            also data : overload 0.67, disk-full 0.25, rate-limit -0.08, dependency -0.18, server-error -0.41
            also database : overload -0.09, dependency -0.56, server-error 0.93
            also deferred : overload -0.08, connection-limit -0.05, rate-limit 0.52, greylisting -0.06, reputation -0.77, sender-identity 0.13, policy 0.43, dependency -0.11, server-error -0.08, unreachable 0.17, timeout -0.19
            also delivered : dependency 0.07, server-error -0.06
            also delivery : overload -0.29, connection-limit 0.31, policy 0.28, dependency -0.7, server-error 1.0, unreachable -0.71
            also denied : connection-limit -0.05, sender-identity 0.06, policy 0.25
            also detected : rate-limit -0.49, reputation 0.58
            also did : sender-identity 0.06
            also didnt : dependency -0.08, dns -0.17, unreachable 0.43
            also disabled : overload -0.05, maintenance 0.9, disk-full -0.05, mailbox-quota 0.69, connection-limit -0.06, rate-limit -0.16, too-many-recipients -0.06, greylisting -0.13, sender-identity -0.08, policy -0.53, dependency -0.07, timeout -0.11
            also disconnecting : connection-limit -0.06, reputation -0.14, server-error -0.09, protocol-error 0.45, authentication 0.08
            also disk : overload -0.12, disk-full 0.18
            also dkim : rate-limit 0.12, reputation -0.12
            also dns : overload -0.07, reputation -0.06, sender-identity 0.28, policy -0.07, dependency -0.09, server-error -0.07, dns 0.36
            also does : rate-limit -0.1, reputation -0.07, policy 0.51, protocol-error -0.05
            also domain : overload -0.05, maintenance -0.26, connection-limit -0.06, rate-limit -0.08, reputation -0.19, sender-identity 0.7, policy 0.19, dependency 0.34, server-error -0.41, dns -0.06, timeout -0.09, protocol-error -0.08, tls 0.09
            also down : overload -0.07, maintenance 0.56, rate-limit 0.08, reputation -0.08, dependency -0.05, server-error -0.16
            also due : overload -0.06, maintenance -0.05, connection-limit -0.06, rate-limit 0.09, reputation 0.96, sender-identity 0.09, policy -0.62, dependency -0.16, server-error -0.2, dns -0.09, unreachable 0.14, timeout -0.17, protocol-error 0.28, tls 0.08
            also during : server-error 0.06, unreachable 0.14
            also dyn : rate-limit 0.41, reputation 0.29, policy -0.15, dependency -0.06, server-error -0.05, protocol-error -0.05
            also e : overload -0.17, connection-limit 0.28, server-error -0.06
            also einmal : too-many-recipients 0.22, reputation -0.07, dependency -0.1, server-error 0.34, protocol-error -0.07
            also email : overload -0.2, connection-limit 0.24, reputation -0.08, sender-identity 0.05, dependency -0.14, server-error 0.27, timeout -0.06, tls 0.05
            also emails : rate-limit 0.05
            also enough : disk-full 0.11
            also entry : sender-identity 0.15, policy -0.05
            also error : overload -1.36, maintenance -0.28, disk-full 0.67, mailbox-quota -0.21, connection-limit 0.09, rate-limit 0.36, too-many-recipients -0.16, greylisting -0.23, sender-identity -0.13, policy 0.34, dependency -0.34, server-error 0.5, dns -0.2, unreachable 0.81, timeout 0.46, protocol-error 0.19, tls -0.05, authentication -0.44
            also errors : overload -0.08, connection-limit -0.13, protocol-error 0.3, authentication 0.08
            also es : too-many-recipients 0.22, reputation -0.07, dependency -0.1, server-error 0.34, protocol-error -0.07
            also exceeded : overload -0.42, maintenance -0.14, disk-full -0.07, mailbox-quota 0.23, connection-limit 0.44, rate-limit 1.14, too-many-recipients -0.07, reputation 0.15, sender-identity -0.06, policy -0.15, dependency -0.24, server-error -0.39, dns -0.05, timeout 0.05, protocol-error -0.2
            also excessive : rate-limit 0.18, reputation -0.18
            also expired : maintenance 0.07, disk-full 0.08, mailbox-quota 0.08, connection-limit 0.05, rate-limit 0.07, too-many-recipients 0.09, message-size 0.09, greylisting 0.11, sender-identity 0.08, policy -0.15, dependency -0.11, server-error 0.13, dns 0.08, unreachable -1.14, timeout 0.18, protocol-error 0.06, tls 0.08, authentication 0.08
            also failed : maintenance -0.24, disk-full -0.1, mailbox-quota -0.05, connection-limit -0.09, rate-limit -0.07, too-many-recipients -0.05, reputation -0.07, sender-identity 0.14, policy -0.07, dependency -0.48, server-error 0.37, dns 0.25, unreachable 0.52, timeout -0.12, protocol-error -0.08, tls 0.23
            also failure : overload 1.15, disk-full -0.39, connection-limit -0.05, rate-limit -0.05, reputation -0.11, sender-identity -0.13, server-error -1.03, dns 0.27, unreachable 0.24, timeout -0.18, protocol-error -0.06, authentication 0.27
            also file : overload -0.16, disk-full 1.02, rate-limit -0.08, too-many-recipients -0.05, policy -0.06, dependency -0.53, server-error 0.35, timeout -0.2
            also for : overload -0.39, maintenance 0.11, disk-full -0.12, mailbox-quota -0.07, connection-limit 0.61, rate-limit 0.1, too-many-recipients -0.06, greylisting 0.05, reputation -0.05, sender-identity -0.19, policy -0.24, dependency 0.72, server-error -0.43, dns 0.35, unreachable -0.06, timeout -0.12, protocol-error -0.15, authentication -0.05
            also fork : overload 0.31, dependency -0.1
            also from : maintenance -0.06, disk-full -0.05, mailbox-quota -0.05, connection-limit -0.37, rate-limit 0.94, too-many-recipients -0.37, greylisting -0.1, reputation 0.29, sender-identity 0.12, policy -0.13, dependency -0.12, server-error 0.54, dns -0.08, unreachable -0.29, timeout 0.26, protocol-error -0.05, tls -0.2, authentication -0.23
            also full : maintenance -0.05, disk-full 0.28, mailbox-quota 0.25, rate-limit -0.07, dependency -0.07
            also gid : disk-full -0.07, dependency -0.45, server-error 0.57
            also gmail : rate-limit 0.14, reputation -0.08
            also go : overload -0.19, connection-limit 0.24, rate-limit 0.13, reputation 0.19, policy -0.14, dependency -0.07, server-error -0.1, timeout 0.1, protocol-error -0.06
            also goodbye : connection-limit -0.1, dependency -0.08, protocol-error 0.28
            also greylisted : greylisting 0.72, reputation -0.06, policy -0.05, dependency -0.05, timeout -0.17, protocol-error -0.06
            also gsmtp : overload -0.18, rate-limit -0.05, dependency -0.17, server-error 0.46
            also guidelines : rate-limit 0.06, reputation -0.07
            also has : overload 0.23, maintenance -0.05, mailbox-quota 0.29, connection-limit -0.1, rate-limit -0.67, reputation 0.99, sender-identity 0.27, policy -0.23, dependency -0.07, server-error -0.11, timeout -0.14, authentication -0.29
            also have : overload -0.07, maintenance -0.46, connection-limit -0.06, rate-limit 0.2, reputation -0.1, sender-identity 0.31, policy -0.08, server-error 0.54, protocol-error -0.06
            also hl : overload -0.16, connection-limit 0.38, rate-limit 0.34, reputation 0.12, policy -0.05, server-error -0.08, timeout -0.05, protocol-error -0.15
            also host : overload -0.1, connection-limit 0.15, greylisting -0.22, reputation -0.14, sender-identity 0.39, dependency -0.23, server-error 0.36, dns -0.05, unreachable 0.2, timeout -0.1, protocol-error -0.05
            also hostname : connection-limit 0.06, sender-identity 0.12
            also hour : rate-limit 0.24, too-many-recipients -0.11
            also i : maintenance -0.45, dependency 0.08, server-error 0.54
            also id : disk-full 0.05, connection-limit 0.05, rate-limit -0.06, message-size 0.05, greylisting -0.37, sender-identity 0.05, dependency -0.27, server-error 0.05, unreachable 0.05, protocol-error 0.06, authentication 0.06
            also idle : overload -0.05, maintenance -0.05, timeout 0.24
            also if : overload -0.17, connection-limit 0.24, server-error 0.12
            also im : overload 0.25, connection-limit -0.05, server-error -0.06, timeout 0.1, protocol-error -0.08
            also in : overload -0.13, maintenance -0.07, disk-full -0.17, mailbox-quota -0.09, connection-limit -0.08, greylisting -0.32, reputation -0.11, sender-identity -0.05, policy -0.09, dependency 0.26, server-error 0.2, timeout 0.89, protocol-error -0.05
            also information : overload -0.22, connection-limit 0.4, rate-limit 0.1, reputation -0.06, policy -0.1, dependency -0.08, server-error -0.12, timeout 0.12
            also input : disk-full -0.14, rate-limit -0.05, dependency -0.33, server-error 0.06, unreachable -0.07, timeout 0.81
            also insufficient : overload 0.52, disk-full -0.7, rate-limit 0.35
            also internal : overload -0.09, maintenance -0.06, disk-full 0.39, connection-limit -0.05, policy -0.05, server-error 0.29, timeout -0.05, protocol-error -0.07
            also invalid : connection-limit -0.15, dependency -0.09, protocol-error 0.36
            also ip : overload -0.05, maintenance -0.06, disk-full -0.05, connection-limit -0.32, rate-limit -0.23, reputation 0.25, policy 1.06, dependency -0.1, server-error -0.17, timeout -0.13
            also is : overload -0.19, mailbox-quota 0.41, connection-limit 0.4, rate-limit -0.07, too-many-recipients -0.05, greylisting -0.23, dependency -0.62, server-error 0.37, dns -0.05, unreachable -0.08, timeout 0.27, protocol-error -0.06
            also later : overload 0.77, maintenance 0.35, disk-full 0.05, connection-limit -0.79, rate-limit 0.26, too-many-recipients -0.23, greylisting 0.41, reputation 0.21, sender-identity -0.17, policy 0.31, dependency 0.35, server-error -0.47, unreachable -0.05, timeout -0.61, protocol-error -0.25, tls 0.1, authentication -0.23
            also limit : overload 0.19, maintenance -0.2, disk-full -0.05, mailbox-quota -0.06, connection-limit 0.72, rate-limit 0.22, too-many-recipients -0.19, message-size -0.05, sender-identity -0.07, policy -0.16, dependency -0.19, server-error -0.16, dns -0.06, unreachable -0.05, timeout -0.13, protocol-error 0.39, tls -0.06, authentication -0.05
            also limited : rate-limit 0.15, reputation -0.15, sender-identity 0.08
            also limits : overload -0.05, rate-limit 0.31, reputation -0.05, policy -0.06
            also lmtp : overload 0.35, connection-limit -0.26, dependency -0.2, server-error 0.14, timeout 0.22
            also load : overload 0.14
            also local : overload -0.26, maintenance -0.05, disk-full -0.11, connection-limit -0.05, rate-limit -0.05, reputation -0.1, dependency 0.21, server-error 0.66
            also login : overload -0.17, connection-limit 0.48, server-error 0.12, authentication -0.27
            also long : overload -0.16, maintenance -0.08, dependency -0.08, timeout 0.66
            also lookup : sender-identity 0.17, dependency 0.31, dns -0.11, timeout -0.24
            also lost : server-error -0.07, unreachable 0.37, timeout -0.09
            also mail : overload -0.1, maintenance -0.12, disk-full 0.14, mailbox-quota -0.06, connection-limit -0.2, rate-limit -0.11, too-many-recipients -0.05, greylisting -0.2, reputation -0.43, sender-identity 0.46, policy 0.31, dependency 1.19, server-error -0.22, dns 0.53, unreachable -0.77, timeout -0.11, protocol-error -0.1, tls -0.06
            also mailbox : overload -0.33, maintenance 0.39, disk-full -0.16, mailbox-quota 0.71, connection-limit -0.11, rate-limit -0.22, too-many-recipients -0.07, greylisting 0.46, reputation -0.13, policy 0.2, dependency -0.32, server-error -0.2, timeout -0.21
            also maintenance : maintenance 0.11
            also many : overload 0.45, maintenance -0.13, disk-full -0.11, mailbox-quota -0.08, connection-limit 0.73, rate-limit -0.13, too-many-recipients 0.23, message-size -0.08, greylisting -0.06, reputation 0.14, sender-identity -0.08, policy -0.18, dependency -0.29, server-error -0.33, dns -0.07, unreachable -0.07, timeout -0.24, protocol-error 0.48, tls -0.21
            also map : dependency 0.83, server-error -0.45, timeout -0.24
            also max : rate-limit -0.4, too-many-recipients 0.5
            also maximum : overload 0.27, connection-limit 0.5, rate-limit -0.08, too-many-recipients 0.07, dependency -0.05, server-error -0.25, authentication -0.28
            also memory : overload 0.3, dependency -0.15
            also message : overload 0.54, maintenance -0.06, disk-full -0.38, connection-limit -0.18, rate-limit -0.46, too-many-recipients -0.11, message-size 0.24, reputation -0.43, sender-identity 0.15, policy 0.08, dependency -0.17, server-error 0.67, unreachable -0.3, timeout 0.71, protocol-error -0.3
            also messages : overload -0.33, maintenance 0.51, disk-full -0.17, mailbox-quota -0.15, connection-limit 0.33, rate-limit 0.33, too-many-recipients -0.24, message-size -0.05, greylisting -0.13, reputation 0.17, sender-identity -0.06, policy -0.26, dependency 0.71, server-error -0.37, dns -0.05, protocol-error -0.27, tls 0.07
            also minutes : overload -0.09, maintenance -0.05, rate-limit 0.12, too-many-recipients -0.06, greylisting 0.87, reputation -0.06, policy -0.05, dependency -0.22, timeout -0.21
            also more : overload -0.05, connection-limit 0.12, rate-limit 0.12, reputation -0.07, policy -0.1, dependency -0.08, server-error -0.05, timeout 0.14
            also much : overload 0.05, rate-limit 0.09
            also must : reputation -0.33, sender-identity 0.13, policy 0.33, server-error 0.1
            also mx : overload -0.07, reputation -0.1, sender-identity 0.13, policy -0.09, dependency -0.16, dns 0.21, unreachable 0.42, timeout -0.06
            also my : rate-limit 0.07
            also name : dependency 0.18, server-error -0.22, dns 0.2
            also network : overload -0.93, connection-limit 0.25, server-error 0.4, unreachable 0.14, timeout 0.32
            also new : connection-limit -0.32, rate-limit 0.46, tls -0.16
            also no : overload 0.26, maintenance -0.15, disk-full -0.09, connection-limit -0.1, rate-limit -0.08, reputation -0.28, sender-identity 0.21, policy 0.1, dependency -0.24, server-error 0.76, dns -0.06, unreachable 0.08, timeout -0.17, authentication -0.05
            also noch : too-many-recipients 0.22, reputation -0.07, dependency -0.1, server-error 0.34, protocol-error -0.07
            also not : overload -0.48, maintenance 0.18, disk-full 0.07, rate-limit -0.27, too-many-recipients 0.1, message-size 0.1, greylisting -0.17, reputation -0.29, sender-identity 0.41, policy 0.69, dependency -0.3, server-error 0.11, unreachable 0.06, timeout -0.28, protocol-error -0.2, tls 0.2, authentication 0.06
            also number : overload 0.42, dependency -0.05, authentication -0.28
            also of : overload 0.4, maintenance -0.05, mailbox-quota -0.05, connection-limit 0.19, rate-limit -0.43, too-many-recipients 0.27, reputation 0.21, policy 0.23, dependency -0.26, authentication -0.29
            also on : connection-limit 0.06, rate-limit 0.07, too-many-recipients -0.09, policy -0.06, tls 0.11
            also one : too-many-recipients -0.49, sender-identity 0.12, policy 0.41
            also only : connection-limit -0.07, rate-limit 0.14, too-many-recipients -0.52, sender-identity 0.11, policy 0.4, tls 0.11
            also open : overload -0.48, maintenance -0.06, disk-full 0.3, mailbox-quota -0.05, connection-limit 0.29, rate-limit -0.06, reputation -0.09, policy 0.23, dependency 0.68, server-error -0.75, timeout 0.24
            also or : maintenance -0.22, connection-limit 0.35, rate-limit 0.07, too-many-recipients 0.13, reputation -0.35, policy 0.3, dependency -0.46, server-error 0.44, timeout -0.08, protocol-error -0.06
            also originating : rate-limit 0.07, reputation -0.05
            also our : rate-limit -0.53, reputation 0.6
            also out : overload 0.08, maintenance -0.06, disk-full -0.09, mailbox-quota -0.08, connection-limit -0.1, rate-limit -0.13, too-many-recipients 0.11, reputation -0.09, sender-identity -0.05, policy -0.07, dependency 0.79, server-error 0.21, unreachable 0.16, timeout -0.39, protocol-error -0.1, tls -0.05
            also over : mailbox-quota 0.18
            also pass : too-many-recipients -0.3, sender-identity 0.37
            also per : overload -0.76, connection-limit 0.69, too-many-recipients 0.26, dependency -0.05
            also please : overload -0.07, maintenance -0.28, disk-full 0.05, mailbox-quota -0.05, connection-limit -0.2, rate-limit -0.68, greylisting -1.43, reputation 0.74, policy -0.13, dependency 1.27, server-error 0.12, dns -0.05, timeout 0.75, protocol-error -0.13, tls 0.34, authentication -0.22
            also policy : disk-full -0.06, mailbox-quota -0.05, reputation 1.15, sender-identity -0.05, policy -0.2, dependency -0.07, server-error -0.2, dns -0.06, timeout -0.06, protocol-error -0.14
            also problem : overload 0.66, maintenance -0.13, disk-full -0.11, connection-limit -0.06, rate-limit -0.07, reputation -0.25, dependency -0.35, server-error 0.77, dns -0.05, timeout -0.05, protocol-error -0.08
            also process : overload 0.62, maintenance 0.21, connection-limit -0.07, dependency -0.3, server-error 0.11, unreachable -0.05, timeout -0.12, protocol-error -0.06
            also processing : overload 0.8, disk-full -0.05, rate-limit -0.06, dependency -0.65, server-error 0.8, timeout -0.69
            also protect : rate-limit 0.13, reputation -0.09
            also protocol : protocol-error 0.15, tls -0.12
            also proxy : maintenance -0.72, greylisting 0.05, reputation -0.12, policy -0.35, server-error 0.54, timeout 0.24, protocol-error 0.07
            also ptr : sender-identity 0.08
            also queue : overload -0.33, maintenance -0.3, disk-full 0.39, rate-limit -0.08, too-many-recipients -0.05, greylisting -0.13, reputation -0.05, sender-identity -0.07, policy -0.05, dependency 1.8, server-error -0.67, dns -0.09, timeout -0.09, tls -0.05
            also quota : disk-full -0.06, mailbox-quota 0.47, connection-limit -0.07, rate-limit 0.06, too-many-recipients -0.08, reputation -0.06
            also rate : overload -0.46, maintenance -0.05, connection-limit -0.15, rate-limit 1.15, too-many-recipients -0.15, reputation 0.17, sender-identity 0.06, policy -0.05, dependency -0.05, server-error -0.08, timeout -0.05, protocol-error -0.17
            also rcpt : rate-limit -0.14, too-many-recipients 0.31, reputation -0.35, policy 0.21, protocol-error -0.1, tls 0.17
            also rdns : sender-identity 0.13, policy -0.06, dns 0.15
            also reached : overload 1.1, maintenance -0.07, connection-limit -0.29, rate-limit -0.46, too-many-recipients -0.14, reputation -0.26, protocol-error 0.67, authentication -0.29
            also read : overload -0.12, dependency 0.21, server-error 0.22, timeout -0.24
            also received : maintenance 0.18, rate-limit 0.37, too-many-recipients -0.33, server-error -0.06
            also recipient : overload -0.41, maintenance 0.38, disk-full -0.06, mailbox-quota 0.19, connection-limit -0.2, rate-limit 0.31, too-many-recipients -0.43, greylisting -0.12, reputation 0.39, policy 0.33, dependency 0.4, server-error -0.37, dns -0.06, timeout -0.15, protocol-error -0.07, tls -0.05
            also recipients : overload -0.1, disk-full -0.05, rate-limit 0.21, too-many-recipients 0.33, reputation -0.07, policy -0.07, timeout -0.05, protocol-error 0.06
            also record : sender-identity 0.08
            also refused : overload 0.39, connection-limit -0.29, reputation -0.23, sender-identity 0.3, policy -0.1, dependency -0.05, server-error 0.33, unreachable -0.41, timeout -0.07
            also rejected : overload -0.12, maintenance -0.07, disk-full 0.05, mailbox-quota 0.32, rate-limit 0.17, message-size 0.07, greylisting 0.15, sender-identity 0.41, policy -0.56, server-error -0.17, unreachable 0.1, timeout -0.25, protocol-error -0.09, authentication 0.06
            also relay : overload -0.07, rate-limit 0.35, reputation -0.06, sender-identity -0.12, policy 0.19, server-error -0.05
            also requested : maintenance 0.05, too-many-recipients 0.05, message-size 0.05, reputation 0.13, dependency -0.29, server-error -0.39, authentication 0.05
            also required : connection-limit -0.09, reputation -0.08, policy -0.05, dependency -0.07, server-error 0.14, timeout -0.06, protocol-error -0.06, tls 0.22, authentication 0.28
            also reset : unreachable 0.14
            also resolve : dependency 0.26, dns -0.29, unreachable 0.42, timeout -0.05
            also resources : overload 0.58, maintenance -0.11, disk-full -0.13
            also results : dependency 0.25, server-error -0.2
            also retry : overload -0.07, dependency 0.17, server-error -0.06
            also reverse : too-many-recipients -0.18, sender-identity 0.2, policy 0.33, dns -0.17
            also review : rate-limit 0.07, reputation -0.05
            also rfc : sender-identity 0.16, protocol-error 0.14, tls -0.13
            also rp : overload -0.05, maintenance -0.05, connection-limit -0.42, rate-limit 0.08, reputation 1.06, dependency -0.06, server-error -0.08, timeout -0.09, protocol-error -0.08
            also see : overload 0.09, maintenance -0.18, disk-full -0.09, mailbox-quota -0.08, connection-limit -0.24, rate-limit -0.82, too-many-recipients -0.08, message-size -0.07, reputation 0.58, sender-identity 0.12, policy -0.2, dependency -0.14, server-error -0.25, dns -0.09, unreachable -0.09, timeout -0.29, protocol-error 2.13, tls -0.22, authentication -0.09
            also send : dependency -0.07, dns 0.21
            also sender : overload -0.54, connection-limit 0.49, rate-limit 0.3, too-many-recipients -0.25, reputation -0.28, sender-identity 0.47, policy 0.3, server-error -0.05, dns -0.18, protocol-error -0.05
            also senders : rate-limit 0.07, reputation -0.13, policy 0.07
            also sending : rate-limit 0.08, reputation -0.07, dependency -0.05, server-error 0.19
            also sent : overload -0.09, connection-limit -0.5, rate-limit -0.3, too-many-recipients -0.21, policy -0.55, server-error -0.27, dns 0.53, protocol-error 1.54
            also server : overload 0.11, maintenance 0.39, disk-full 0.15, connection-limit 0.13, rate-limit -0.3, reputation 0.21, policy 0.51, dependency -0.42, server-error -0.24, dns 0.22, unreachable -0.36, protocol-error -0.25
            also service : overload 0.38, maintenance 0.29, disk-full 0.4, connection-limit 0.05, rate-limit -0.05, greylisting 0.27, reputation -0.58, sender-identity -0.2, policy 0.21, dependency 0.37, server-error -0.1, dns 0.23, unreachable -0.42, timeout -0.32, protocol-error -0.37, tls -0.14, authentication -0.06
            also session : overload -0.13, dependency -0.09, timeout 0.53
            also sessions : overload 0.06, connection-limit -0.13, rate-limit 0.27, tls -0.16
            also shutdown : maintenance -0.22, server-error 0.64, unreachable -0.15, timeout -0.1
            also shutting : overload -0.05, maintenance 0.56, dependency -0.05, server-error -0.16
            also sie : too-many-recipients 0.22, reputation -0.07, dependency -0.1, server-error 0.34, protocol-error -0.07
            also slow : rate-limit 0.1, reputation -0.05
            also smtp : overload 0.46, disk-full -0.07, connection-limit -0.59, rate-limit 0.1, reputation -0.11, sender-identity -0.12, policy -0.11, dependency 0.61, server-error -0.54, dns -0.05, unreachable 0.5, protocol-error 0.05, tls -0.12
            also sorry : overload 0.27, maintenance -0.46, connection-limit -0.24, rate-limit -0.05, reputation 0.07, policy -0.12, dependency 0.15, server-error 0.45, unreachable -0.06, timeout 0.12
            also space : overload -0.14, disk-full 0.41, mailbox-quota -0.05, rate-limit -0.05
            also spam : rate-limit 0.06, reputation -0.05
            also spf : rate-limit -0.05, too-many-recipients -0.3, reputation 0.06, sender-identity 0.34
            also spool : overload -0.11, maintenance 0.18, disk-full 0.35, rate-limit -0.08, dependency -0.22, server-error 0.32, timeout -0.25
            also ssl : tls 0.17
            also storage : overload 0.45, disk-full -0.75, rate-limit 0.37, server-error 0.15
            also submission : server-error 0.1
            also supported : tls 0.08
            also system : overload 1.82, maintenance 1.31, disk-full -0.75, mailbox-quota -0.07, connection-limit 0.15, rate-limit -0.41, too-many-recipients -0.08, message-size -0.05, greylisting -0.07, reputation 0.38, sender-identity -0.06, policy -0.11, dependency -0.98, server-error -0.61, dns -0.08, unreachable -0.05, timeout -0.08, protocol-error -0.13, tls -0.08, authentication -0.06
            also t1 : rate-limit 0.41, reputation 0.29, policy -0.15, dependency -0.06, server-error -0.05, protocol-error -0.05
            also taken : disk-full 0.05, rate-limit -0.07, reputation 0.08
            also temporarily : maintenance -0.1, disk-full 0.18, mailbox-quota 0.12, connection-limit 0.23, rate-limit 0.35, message-size 0.05, greylisting -0.47, reputation -0.06, sender-identity 0.18, dependency -0.4, dns -0.07, unreachable 0.13, timeout -0.18, protocol-error -0.06
            also temporary : maintenance -0.07, disk-full 0.3, connection-limit -0.07, rate-limit -0.13, message-size 0.05, greylisting 0.32, reputation 0.37, sender-identity -0.1, policy -0.15, dependency 0.08, server-error -1.01, dns 0.25, unreachable 0.05, timeout -0.09, protocol-error -0.07, authentication 0.27
            also than : too-many-recipients 0.14
            also the : overload 0.39, maintenance -0.05, connection-limit -0.15, rate-limit 0.35, too-many-recipients -0.11, reputation -0.1, sender-identity 0.08, policy -0.31, dependency -0.15, dns 0.6, timeout -0.07, protocol-error -0.08, authentication -0.29
            also this : overload 0.07, maintenance -0.07, mailbox-quota 0.3, connection-limit 0.3, rate-limit 0.33, too-many-recipients -0.17, greylisting -0.09, reputation -0.41, sender-identity 0.14, policy 0.13, dependency 0.06, dns -0.24, timeout -0.27, protocol-error -0.05
            also throttled : overload -0.08, disk-full -0.37, rate-limit -0.55, reputation 1.11
            also time : overload 0.17, disk-full 0.05, mailbox-quota 0.06, connection-limit -0.4, too-many-recipients 0.07, message-size 0.07, greylisting 0.07, sender-identity 0.05, policy -0.05, dependency 0.13, dns -0.13, unreachable -0.71, timeout 0.42, authentication 0.06
            also timed : overload -0.17, maintenance -0.05, disk-full -0.09, mailbox-quota -0.05, connection-limit -0.07, rate-limit -0.08, reputation -0.08, policy -0.05, dependency 0.97, server-error 0.22, unreachable 0.17, timeout -0.38, protocol-error -0.09
            also timeout : overload 0.33, maintenance -0.07, disk-full -0.11, connection-limit -0.22, rate-limit -0.11, too-many-recipients -0.05, reputation -0.09, sender-identity -0.05, policy -0.06, dependency -0.07, server-error -0.3, dns -0.05, unreachable 0.19, timeout 0.99, protocol-error -0.12, tls -0.05, authentication -0.05
            also tls : maintenance -0.27, connection-limit -0.36, rate-limit 0.41, greylisting -0.05, reputation -0.06, policy -0.05, dependency -0.07, server-error -0.07, protocol-error -0.05, tls 0.79
            also to : overload -0.09, maintenance -0.44, disk-full -0.34, mailbox-quota -0.15, connection-limit -0.41, rate-limit -0.21, message-size -0.15, greylisting 0.29, reputation 0.42, sender-identity 0.32, policy -0.61, dependency 0.74, server-error -0.08, dns 0.27, unreachable 0.16, timeout 0.49, protocol-error 0.13, tls -0.14, authentication -0.17
            also too : overload 0.94, maintenance -0.27, disk-full -0.12, mailbox-quota -0.21, connection-limit 0.55, rate-limit 0.06, too-many-recipients 0.16, message-size 0.13, greylisting -0.1, reputation -0.17, sender-identity -0.13, policy -0.27, dependency -0.42, server-error -0.42, dns -0.11, unreachable -0.09, timeout 0.31, protocol-error 0.41, tls -0.25
            also transaction : rate-limit -0.31, too-many-recipients 0.33
            also transmission : overload 0.23, mailbox-quota 0.06, connection-limit -0.33, too-many-recipients 0.05, message-size 0.07, greylisting 0.08, policy -0.15, dependency -0.29, server-error 0.16, unreachable 0.13, timeout -0.09, protocol-error -0.1, authentication 0.05
            also try : overload 0.53, maintenance 0.54, mailbox-quota -0.09, connection-limit -0.8, rate-limit 0.38, too-many-recipients 0.31, greylisting 0.53, reputation 0.2, sender-identity -0.18, policy -0.42, dependency 0.18, server-error -0.3, unreachable -0.05, timeout -0.41, protocol-error -0.24, tls 0.08, authentication -0.24
            also uid : disk-full -0.07, dependency -0.45, server-error 0.57
            also unable : overload 0.36, maintenance -0.05, connection-limit -0.07, rate-limit -0.08, reputation -0.06, sender-identity 0.19, policy -0.06, dependency -0.21, server-error 0.48, dns -0.18, unreachable 0.13, timeout -0.13, protocol-error -0.06, tls -0.05
            also unavailable : overload 0.26, maintenance -0.16, disk-full 0.29, mailbox-quota -0.36, connection-limit -0.2, rate-limit -0.36, too-many-recipients -0.14, message-size -0.06, greylisting 0.5, reputation -0.08, sender-identity -0.11, dependency 0.58, server-error 0.31, dns 0.19, timeout -0.25, protocol-error -0.22, tls -0.09, authentication -0.09
            also unrecognized : connection-limit -0.12, protocol-error 0.17
            also unsolicited : rate-limit -0.05, reputation 0.08
            also unsolicitedratelimiterror : rate-limit 0.08, reputation -0.06
            also unusual : rate-limit -0.56, reputation 0.61
            also unverified : dependency 0.26
            also upgrade : maintenance -0.34, policy 0.41, timeout -0.05, tls 0.14
            also user : overload -0.14, connection-limit 0.13, dependency 0.41, server-error -0.26
            also users : connection-limit -0.07, rate-limit 0.13, reputation -0.09, server-error 0.17
            also using : too-many-recipients 0.14
            also verbindung : policy 0.09
            also verification : dependency -0.09, server-error 0.49
            also verify : sender-identity 0.14, dependency 0.18, server-error -0.19
            also versuchen : too-many-recipients 0.22, reputation -0.07, dependency -0.1, server-error 0.34, protocol-error -0.07
            also violation : protocol-error 0.15, tls -0.12
            also visit : overload -0.06, connection-limit -0.17, reputation 0.45, policy -0.08
            also volume : rate-limit 0.18, reputation -0.17
            also wait : unreachable 0.12
            also waiting : overload -0.05, maintenance 0.19, server-error 0.43, timeout -0.51
            also while : overload -0.05, disk-full 0.43, rate-limit -0.06, dependency -0.35, server-error -0.25, timeout 0.56
            also why : rate-limit 0.07
            also will : overload -0.19, connection-limit 0.23, reputation -0.28, policy 0.34
            also wird : policy 0.09
            also with : too-many-recipients -0.19, reputation -0.07, sender-identity -0.19, policy 0.4, dependency -0.05, dns 0.1, unreachable 0.14
            also write : overload -0.14, disk-full 0.44, rate-limit -0.07, dependency -0.57, server-error 0.61
            also writing : overload -0.24, disk-full 1.23, rate-limit -0.05, dependency -0.16, server-error -1.39, timeout 0.95
            also you : overload -0.16, connection-limit 0.42, rate-limit 0.2, greylisting -0.08, reputation -0.39, sender-identity 0.22, policy 0.37, dependency -0.06, server-error -0.15, timeout -0.07, protocol-error -0.12
            also your : overload -0.41, maintenance -0.08, mailbox-quota -0.05, connection-limit 0.13, rate-limit 0.23, reputation 0.24, sender-identity 0.34, policy -0.08, dependency -0.12, server-error -0.15, dns -0.06, timeout -0.13, authentication 0.35
            also い : disk-full 0.14, dependency -0.07
            also か : dependency -0.07, server-error 0.1
            also が : disk-full 0.14, policy 0.05, dependency -0.08
            also さ : dependency -0.07, server-error 0.1
            also し : dependency -0.07, server-error 0.1
            also す : disk-full 0.14, policy 0.05, dependency -0.08
            also で : disk-full 0.15, server-error -0.1
            also に : policy 0.06, dependency -0.07, server-error 0.1
            also の : disk-full 0.14, policy 0.06, server-error -0.1
            also ま : policy 0.06, dependency -0.07, server-error 0.1
            also ら : dependency -0.07, server-error 0.1
            also を : policy 0.06
            also ス : disk-full 0.14, policy 0.06, dependency -0.08
            also ド : policy 0.06
            also メ : policy 0.06
            also 一 : dependency -0.07, server-error 0.1
            also 不 : disk-full 0.08, server-error -0.05, tls 0.06
            also 后 : dependency -0.06, server-error 0.14
            also 接 : reputation -0.08, policy 0.19, tls 0.06
            also 用 : tls 0.06
            also 的 : disk-full 0.07, policy 0.08, dependency -0.08, server-error 0.06
            also 稍 : dependency -0.06, server-error 0.14
            also 系 : disk-full 0.07, dependency -0.07, server-error 0.1
            also 统 : disk-full 0.07, dependency -0.07, server-error 0.1
            also 要 : disk-full 0.08, tls 0.07
            also 试 : dependency -0.06, server-error 0.14
            also 请 : dependency -0.06, server-error 0.14
            also 重 : dependency -0.06, server-error 0.14
            also 量 : disk-full 0.15, reputation 0.05, server-error -0.1
            """;
}
