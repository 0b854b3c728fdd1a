package org.mailwhy.diagnosis;

/// Written by `ModelWriter` from labelled replies; not by hand.
final class ModelWordRows {
    private ModelWordRows() {}

    static final String ROWS =
            """
            also 001 : connection-limit -0.45, rate-limit -0.18, reputation 1.13, policy -0.05, timeout -0.07, protocol-error -0.07
            also 4 : disk-full 0.06, connection-limit 0.07, rate-limit -0.19, message-size 0.05, greylisting -0.31, sender-identity 0.05, dependency -0.22, server-error 0.05, dns 0.05, unreachable 0.05, protocol-error 0.06, authentication 0.06
            also 5 : disk-full 0.05, connection-limit 0.06, rate-limit -0.18, message-size 0.05, greylisting -0.31, sender-identity 0.05, dependency -0.22, server-error 0.05, unreachable 0.05, protocol-error 0.08, authentication 0.06
            also a : overload 0.06, maintenance -0.05, connection-limit -0.18, rate-limit 0.39, too-many-recipients 0.11, reputation -0.1, sender-identity -0.07, policy 0.23, dependency 0.05, server-error -0.08, dns -0.1, timeout -0.1, protocol-error -0.05
            also aborted : maintenance 0.05, mailbox-quota 0.05, connection-limit 0.05, too-many-recipients 0.05, message-size 0.05, dependency -0.25, server-error -0.4, tls 0.08, authentication 0.05
            also accepted : connection-limit -0.41, reputation -0.18, policy 0.4, dependency 0.2, server-error -0.11, timeout -0.1
            also access : reputation -0.1, policy 0.12, dependency 0.31, timeout -0.27
            also account : overload 0.16, maintenance -0.08, disk-full -0.06, mailbox-quota -0.13, connection-limit 0.55, rate-limit -0.16, too-many-recipients -0.07, greylisting -0.32, reputation -0.12, policy 1.36, dependency -0.71, server-error -0.09, dns -0.09, protocol-error -0.05
            also action : overload -0.56, disk-full 1.15, rate-limit -0.1, reputation 0.19, dependency -0.32, server-error -0.49
            also active : overload -0.06, maintenance 0.36, reputation 0.12, policy -0.06, dependency -0.08, server-error -0.06
            also address : overload -0.13, maintenance -0.06, connection-limit 0.08, rate-limit -0.17, too-many-recipients -0.22, greylisting 0.07, reputation -0.24, sender-identity 0.55, policy 0.87, dependency 0.19, server-error -0.07, dns -0.54, timeout -0.14, protocol-error -0.07
            also addresses : overload -0.06, connection-limit -0.16, rate-limit -0.05, too-many-recipients 0.12, dependency -0.09, dns 0.11, protocol-error 0.28
            also after : overload -0.06, connection-limit -0.05, reputation -0.05, dependency 1.32, server-error -0.06, unreachable -0.1, timeout -0.69, protocol-error 0.11, tls -0.14
            also again : overload 0.47, maintenance 0.63, disk-full -0.27, mailbox-quota -0.07, connection-limit -0.22, rate-limit -0.23, too-many-recipients 0.34, greylisting 0.3, reputation 0.31, sender-identity -0.15, policy -0.15, dependency -0.48, server-error 0.31, dns -0.1, unreachable -0.11, timeout -0.33, protocol-error -0.18, tls 0.12, authentication -0.19
            also all : overload 0.1, rate-limit -0.05
            also allowed : overload -0.21, maintenance -0.05, mailbox-quota 0.3, connection-limit 0.1, rate-limit -0.15, too-many-recipients -0.5, message-size -0.15, reputation -0.21, sender-identity 0.07, policy 0.82, dependency -0.1, server-error 0.37, dns -0.09, timeout -0.11, protocol-error 0.22, tls -0.17
            also an : overload -0.18, maintenance -0.49, connection-limit 0.24, rate-limit -0.62, reputation 0.6, policy -0.06, server-error 0.64
            also and : mailbox-quota 0.37, reputation -0.35, policy 0.13, timeout -0.07
            also any : dependency -0.09, dns -0.07, unreachable 0.4
            also are : overload -0.1, connection-limit 0.22, greylisting -0.1, policy 0.19, dependency -0.07, server-error -0.06, timeout 0.14
            also at : overload 0.39, connection-limit 0.39, rate-limit -0.17, reputation -0.83, sender-identity -0.19, policy 0.11, dependency -0.3, server-error 0.05, dns 0.66, timeout -0.14, tls -0.05
            also attempts : overload -0.27, connection-limit 0.52, too-many-recipients 0.14, authentication -0.21
            also aup : overload 0.36, disk-full -0.08, connection-limit 0.1, rate-limit 0.14, policy -0.09, dependency -0.1, server-error -0.12
            also auth : disk-full -0.08, connection-limit -0.07, rate-limit 0.13, dependency 0.78, server-error -0.05, dns -0.05, timeout -0.09, protocol-error -0.05, authentication -0.31
            also authentication : connection-limit -0.13, reputation -0.05, dependency -0.29, protocol-error -0.09, authentication 0.95
            also authorized : maintenance -0.07, greylisting 0.19, policy 0.13, dependency -0.06
            also available : maintenance -0.99, disk-full 0.09, mailbox-quota 0.19, connection-limit 0.11, rate-limit 0.11, too-many-recipients 0.18, message-size 0.19, greylisting 0.22, reputation 0.14, sender-identity 0.11, policy -0.36, dependency -0.09, server-error -0.3, dns 0.13, unreachable -0.16, protocol-error 0.05, tls 0.2, authentication 0.17
            also back : maintenance -0.06, rate-limit -0.13, greylisting -0.6, reputation -0.06, policy 0.59, dependency -0.14, timeout 0.74
            also bad : connection-limit -0.15, reputation 0.1, sender-identity 0.18, policy -0.05, protocol-error 0.17
            also bare : policy -0.16, protocol-error 0.23
            also be : overload -0.21, connection-limit 0.64, rate-limit -0.13, greylisting -0.18, reputation -0.34, sender-identity 0.27, policy 0.37, dependency -0.35, server-error 0.45, dns -0.05, unreachable -0.16, timeout -0.07, protocol-error -0.05
            also because : overload 0.28, reputation -0.22, sender-identity 0.08, policy -0.08
            also been : overload 0.49, mailbox-quota 0.37, connection-limit -0.16, rate-limit 0.14, reputation -0.19, sender-identity 0.09, policy -0.28, timeout -0.08, authentication -0.29
            also beendet : policy 0.06
            also best : rate-limit 0.09, reputation -0.06
            also bfcommit : dependency -0.4, server-error 0.44
            also blacklisted : reputation 0.11
            also blocked : overload -0.06, reputation -0.12, sender-identity -0.33, policy 1.06, dependency -0.08, server-error -0.1, timeout -0.05, protocol-error -0.05
            also bulk : reputation -0.05
            also busy : overload 0.32, maintenance -0.17, disk-full -0.07, connection-limit 0.38, rate-limit -0.17, too-many-recipients -0.05, reputation -0.22, sender-identity -0.06, policy -0.15, dependency 0.19, server-error 0.35, dns -0.05, unreachable -0.09, timeout 0.14, protocol-error -0.15, tls -0.05
            also by : disk-full -0.06, connection-limit -0.08, rate-limit -0.1, message-size -0.14, greylisting -0.12, reputation -0.1, sender-identity -0.05, policy 1.06, server-error -0.26, unreachable 0.12
            also bye : unreachable -0.25, timeout 0.27
            also cannot : overload -0.2, maintenance -0.1, disk-full -0.19, connection-limit 0.24, rate-limit -0.11, too-many-recipients -0.05, message-size -0.05, greylisting -0.05, reputation -0.22, sender-identity 0.64, policy -0.2, dependency 1.78, server-error -0.07, dns -0.25, unreachable -0.58, timeout -0.23, protocol-error -0.16, tls -0.08, authentication -0.06
            also cant : overload 0.2, disk-full -0.16, connection-limit -0.06, dependency 0.64, server-error 0.27, unreachable -0.54, timeout -0.05, protocol-error -0.06
            also certificate : tls 0.28
            also channel : overload 0.09, maintenance 0.16, mailbox-quota 0.07, connection-limit -0.33, rate-limit -0.05, too-many-recipients 0.07, message-size 0.08, greylisting 0.11, policy -0.06, dependency -0.57, dns 0.06, unreachable -0.56, timeout 0.63, protocol-error 0.05, tls 0.05, authentication 0.06
            also check : sender-identity -0.06, dependency 0.26, server-error -0.22, dns 0.23
            also client : connection-limit -0.12, rate-limit 0.23, greylisting -0.2, reputation -0.13, sender-identity 0.36, policy 0.07, dependency -0.14, server-error -0.07, dns -0.05, unreachable -0.42, timeout 0.45, protocol-error 0.07, tls 0.1
            also closed : maintenance 0.41, connection-limit -0.05, reputation -0.37, policy 0.29, dependency -0.21, server-error -0.5, timeout 0.65
            also closing : maintenance 0.06, disk-full 0.12, connection-limit -0.05, rate-limit 0.43, greylisting 0.05, reputation 0.2, sender-identity -0.14, policy -0.33, dependency 0.08, server-error 0.35, unreachable 0.05, timeout -0.51, protocol-error -0.2, authentication -0.05
            also code : dependency -0.17, unreachable 0.42
            also collect : dependency -0.4, server-error 0.44, unreachable 0.05
            also come : maintenance -0.06, rate-limit -0.13, greylisting -0.6, reputation -0.06, policy 0.59, server-error -0.13, timeout 0.73
            also command : connection-limit -0.09, reputation -0.07, sender-identity 0.12, policy -0.11, dependency -0.07, server-error 0.19, protocol-error 0.21
            also commands : overload -0.05, connection-limit 1.04, rate-limit 0.21, reputation -0.06, dependency -0.13, timeout -0.07, protocol-error -0.52, tls -0.13, authentication -0.2
            also concurrent : overload 0.77, connection-limit -0.22, rate-limit -0.06, dependency -0.05, authentication -0.28
            also configuration : mailbox-quota 0.2, message-size -0.13, policy -0.1, server-error 0.17
            also connect : overload -0.19, maintenance -0.06, disk-full -0.08, connection-limit 0.53, rate-limit -0.06, reputation -0.12, sender-identity -0.11, policy -0.2, dependency 1.07, server-error -0.17, dns -0.09, unreachable 0.1, timeout -0.2, protocol-error -0.12, tls -0.06, authentication -0.05
            also connecting : overload -0.17, connection-limit -0.14, rate-limit -0.15, reputation 0.53
            also connection : overload 0.11, maintenance -0.19, disk-full -0.06, mailbox-quota -0.1, connection-limit -0.05, rate-limit 0.27, too-many-recipients -0.15, message-size -0.06, greylisting -0.07, reputation -0.38, sender-identity -0.21, policy 0.45, dependency 0.23, server-error 0.05, dns -0.16, unreachable 0.29, timeout 0.54, protocol-error -0.36, authentication -0.16
            also connections : overload 1.13, connection-limit 0.39, rate-limit -0.4, reputation -0.34, policy -0.09, dependency -0.08, server-error -0.19, timeout -0.06, protocol-error -0.19
            also contact : overload -0.18, connection-limit 0.17, reputation 0.31, sender-identity 0.13, policy -0.16, dependency 0.07, server-error -0.05, unreachable -0.1
            also control : disk-full -0.33, rate-limit -0.05, server-error 0.7, timeout -0.06
            also could : connection-limit -0.05, unreachable 0.35
            also currently : overload -0.09, maintenance -0.36, greylisting 0.83, dependency -0.15
            also data : overload 0.57, maintenance -0.11, disk-full 0.39, connection-limit -0.07, rate-limit -0.1, policy -0.11, dependency -0.44, server-error -0.34, timeout 0.53
            also database : overload 0.36, connection-limit -0.51, rate-limit -0.05, dependency -0.28, server-error 0.92, dns -0.22
            also deferred : overload -0.07, mailbox-quota -0.05, connection-limit -0.05, rate-limit 0.43, reputation -0.64, sender-identity 0.18, policy 0.37, dependency -0.1, server-error -0.06, unreachable 0.17, timeout -0.1
            also delivery : overload -0.26, connection-limit 0.27, policy 0.21, dependency -0.56, server-error 0.88, unreachable -0.76
            also denied : policy 0.09, dns 0.19
            also detected : rate-limit -0.5, reputation 0.59
            also did : sender-identity 0.06
            also didnt : dependency -0.07, dns -0.19, unreachable 0.41
            also directory : disk-full -0.07, dependency -0.47, server-error 0.59
            also disabled : overload -0.06, maintenance 0.93, mailbox-quota 0.69, rate-limit -0.2, too-many-recipients -0.05, greylisting -0.14, reputation -0.05, sender-identity -0.07, policy -0.57, dependency -0.07, dns -0.05, timeout -0.09
            also disconnected : overload -0.23, connection-limit 0.19, timeout 0.24
            also disconnecting : reputation -0.13, policy 0.05, dependency -0.05, server-error -0.11, timeout -0.08, protocol-error 0.47, authentication 0.09
            also disk : overload -0.13, disk-full -0.3, mailbox-quota 0.51
            also dkim : rate-limit 0.13, reputation -0.14, sender-identity 0.08
            also dns : rate-limit -0.05, reputation -0.06, sender-identity 0.32, policy -0.11, dependency -0.06, server-error -0.18, dns 0.39
            also does : rate-limit -0.12, reputation -0.07, policy 0.55, dependency -0.05, protocol-error -0.05
            also domain : maintenance -0.15, connection-limit -0.08, rate-limit -0.14, reputation -0.28, sender-identity 0.71, policy 0.3, dependency 0.38, server-error -0.41, dns -0.13, timeout -0.13, protocol-error -0.08, tls 0.09
            also down : overload -0.1, maintenance 0.77, connection-limit 0.09, rate-limit 0.19, reputation -0.18, policy -0.07, dependency -0.1, server-error -0.23, timeout -0.07, protocol-error -0.07
            also due : overload -0.06, maintenance -0.06, disk-full -0.05, connection-limit -0.07, reputation 0.95, sender-identity 0.17, policy -0.6, dependency -0.15, server-error -0.19, dns -0.09, unreachable 0.17, timeout -0.21, protocol-error 0.29, tls 0.06
            also during : maintenance -0.13, connection-limit -0.05, rate-limit -0.06, policy -0.11, dependency -0.21, server-error 0.1, unreachable 0.1, timeout 0.61
            also dyn : connection-limit -0.16, rate-limit 0.31, reputation 0.54, policy -0.15, dependency -0.06, server-error -0.05, timeout -0.05, protocol-error -0.05
            also e : overload -0.21, connection-limit 0.19, rate-limit 0.23, protocol-error -0.06
            also einmal : too-many-recipients 0.19, reputation -0.07, policy -0.06, dependency -0.1, server-error 0.39, protocol-error -0.07
            also email : overload -0.22, connection-limit 0.18, reputation -0.11, sender-identity 0.06, dependency -0.12, server-error 0.33
            also enough : disk-full -0.31, mailbox-quota 0.44
            also entry : sender-identity 0.15, policy -0.09
            also error : overload -1.52, maintenance -0.31, disk-full 0.84, mailbox-quota -0.28, connection-limit -0.08, rate-limit 0.55, too-many-recipients -0.19, greylisting -0.23, sender-identity -0.66, policy 0.33, dependency -0.47, server-error 0.34, dns 0.13, unreachable 0.79, timeout 1.19, protocol-error 0.18, tls -0.09, authentication -0.46
            also errors : overload -0.13, connection-limit -0.4, rate-limit -0.13, reputation 0.69, dependency -0.09, timeout -0.06, protocol-error 0.26, authentication 0.09
            also es : too-many-recipients 0.19, reputation -0.07, policy -0.06, dependency -0.1, server-error 0.39, protocol-error -0.07
            also exceeded : overload -0.3, maintenance -0.16, disk-full 0.33, mailbox-quota -0.06, connection-limit 0.74, rate-limit 0.92, too-many-recipients -0.06, message-size -0.13, reputation 0.15, sender-identity -0.07, policy -0.18, dependency -0.29, server-error -0.26, dns -0.05, timeout -0.24, protocol-error -0.2
            also excessive : rate-limit 0.21, reputation -0.21
            also execute : dependency 0.17
            also expired : disk-full 0.05, connection-limit -0.05, too-many-recipients 0.08, message-size 0.07, greylisting 0.1, reputation -0.05, policy 0.9, dependency -0.1, server-error -0.38, dns 0.07, unreachable -1.29, timeout 0.38, tls 0.05, authentication 0.07
            also failed : overload 0.06, maintenance -0.31, disk-full -0.53, mailbox-quota -0.05, connection-limit -0.12, rate-limit -0.12, too-many-recipients -0.06, reputation -0.11, sender-identity 0.22, policy -0.11, dependency -0.52, server-error 1.1, dns 0.07, unreachable 0.49, timeout -0.18, protocol-error -0.11, tls 0.35
            also failure : overload 1.14, disk-full -0.5, connection-limit -0.07, rate-limit -0.08, reputation -0.37, sender-identity -0.07, policy -0.06, dependency -0.4, server-error -0.6, dns 0.78, unreachable 0.23, timeout -0.26, protocol-error -0.05, tls 0.05, authentication 0.24
            also file : overload -0.13, maintenance -0.05, disk-full 1.15, rate-limit -0.11, too-many-recipients -0.05, message-size 0.06, policy -0.07, dependency -0.51, server-error 0.49, dns -0.05, timeout -0.46
            also find : sender-identity 0.07
            also for : overload -0.52, maintenance 0.22, disk-full -0.11, mailbox-quota -0.08, connection-limit 0.66, rate-limit 0.11, too-many-recipients -0.15, reputation -0.25, sender-identity -0.45, policy -0.14, dependency 0.64, server-error -0.34, dns 0.91, unreachable -0.1, timeout -0.3, protocol-error -0.15, authentication -0.06
            also fork : overload 0.33, dependency -0.08, server-error -0.05
            also found : sender-identity 0.2, policy -0.07
            also free : overload 0.13
            also from : overload -0.06, maintenance -0.2, disk-full -0.08, mailbox-quota -0.07, connection-limit -0.42, rate-limit 1.57, too-many-recipients -0.38, message-size -0.07, greylisting 0.14, reputation 0.55, sender-identity 0.08, policy -0.23, dependency -0.2, server-error 0.6, dns -0.15, unreachable -0.59, timeout 0.43, protocol-error -0.41, tls -0.25, authentication -0.26
            also full : overload -0.09, maintenance -0.06, disk-full 0.45, mailbox-quota 0.31, rate-limit -0.12, too-many-recipients -0.05, policy -0.07, dependency -0.08, server-error -0.05
            also gid : dependency -0.4, server-error 0.45
            also gl01 : rate-limit -0.05, reputation 0.14
            also gmail : rate-limit 0.13, reputation -0.09
            also go : overload -0.18, connection-limit 0.22, rate-limit 0.15, reputation 0.15, sender-identity 0.05, policy -0.2, dependency -0.05, server-error -0.05, timeout 0.07, protocol-error -0.05
            also goodbye : connection-limit -0.15, dependency -0.07, protocol-error 0.3
            also greeting : overload -0.13, maintenance 0.6, dependency -0.21, server-error -0.05, unreachable 0.05
            also greylisted : greylisting 0.59, policy -0.06, dependency -0.05, timeout -0.14
            also greylisting : greylisting 0.19
            also gsmtp : overload -0.14, reputation 0.06, dependency -0.16, server-error 0.33, protocol-error 0.1, tls -0.06
            also guidelines : reputation -0.05, sender-identity 0.06
            also has : overload 0.41, maintenance -0.08, mailbox-quota 0.32, connection-limit -0.43, rate-limit -0.77, reputation 0.96, sender-identity 0.25, policy 1.13, dependency -0.09, server-error -0.93, dns -0.05, timeout -0.17, protocol-error -0.1, authentication -0.3
            also have : maintenance -0.49, connection-limit -0.09, rate-limit 0.09, reputation -0.07, sender-identity 0.32, policy -0.13, server-error 0.63
            also helo : overload -0.08, rate-limit 0.36, policy -0.1
            also hl : overload -0.09, connection-limit 0.15, rate-limit 0.34, reputation 0.15, policy -0.05, server-error -0.05, timeout -0.05, protocol-error -0.13
            also host : overload -0.06, connection-limit -0.05, greylisting -0.25, reputation -0.07, sender-identity 0.44, policy -0.11, dependency -0.23, server-error 0.43, dns 0.09, unreachable 0.19, timeout -0.09, protocol-error -0.05
            also hostname : overload -0.05, connection-limit 0.06, sender-identity 0.07
            also hour : rate-limit 0.21, too-many-recipients -0.11
            also i : maintenance -0.49, dependency 0.11, server-error 0.63, dns -0.05
            also id : disk-full 0.05, connection-limit 0.05, rate-limit -0.09, message-size 0.05, greylisting -0.31, reputation -0.05, sender-identity 0.05, dependency -0.22, server-error 0.05, unreachable 0.05, protocol-error 0.06, authentication 0.06
            also idle : overload -0.08, timeout 0.36
            also if : overload -0.18, connection-limit 0.17, reputation 0.34, policy -0.17, dependency -0.06, server-error 0.17
            also im : overload 0.27, disk-full 0.87, connection-limit -0.05, dependency -0.22, server-error -0.7, timeout 0.06, protocol-error -0.08
            also in : overload -0.19, maintenance -0.08, disk-full -0.26, connection-limit -0.1, rate-limit -0.05, too-many-recipients -0.05, greylisting -0.18, reputation -0.08, sender-identity -0.07, policy -0.09, dependency 0.27, server-error 0.4, dns -0.1, timeout 0.73, protocol-error -0.06
            also inactivity : timeout 0.22
            also incoming : unreachable 0.2, timeout -0.13
            also information : overload -0.22, connection-limit 0.41, rate-limit 0.08, reputation -0.14, sender-identity 0.05, policy -0.12, dependency -0.05, server-error -0.05, timeout 0.09
            also input : disk-full -0.11, rate-limit -0.06, dependency -0.25, unreachable -0.29, timeout 0.96
            also insufficient : overload 0.55, disk-full -0.65, rate-limit 0.26
            also internal : overload -0.1, maintenance -0.08, disk-full 0.39, connection-limit -0.07, rate-limit -0.05, reputation -0.05, policy -0.05, dependency 0.06, dns -0.08, unreachable 0.3, timeout -0.11, protocol-error -0.07
            also invalid : connection-limit -0.21, sender-identity 0.05, dependency -0.07, protocol-error 0.4
            also ip : overload -0.22, maintenance -0.1, disk-full -0.08, mailbox-quota -0.07, connection-limit 0.65, rate-limit -0.29, too-many-recipients -0.07, message-size -0.05, greylisting -0.05, reputation 0.6, sender-identity -0.07, policy 0.85, dependency -0.17, server-error -0.31, dns 0.19, unreachable -0.09, timeout -0.23, protocol-error -0.37, tls -0.07, authentication -0.06
            also is : overload 0.14, maintenance -0.17, mailbox-quota 0.7, connection-limit 0.4, rate-limit -0.21, too-many-recipients -0.07, message-size -0.17, reputation 0.25, sender-identity -0.08, policy -0.22, dependency -0.83, server-error 0.39, dns -0.13, unreachable -0.09, timeout 0.21, protocol-error -0.09, tls 0.07, authentication -0.05
            also later : overload 0.67, maintenance 0.27, disk-full -0.08, mailbox-quota -0.07, connection-limit -0.8, rate-limit 0.42, too-many-recipients -0.29, greylisting 0.48, reputation 0.05, sender-identity -0.18, policy 0.5, dependency 0.24, server-error -0.2, dns -0.09, unreachable -0.15, timeout -0.42, protocol-error -0.22, tls 0.09, authentication -0.21
            also limit : overload -0.09, maintenance -0.16, disk-full -0.08, mailbox-quota -0.08, connection-limit 0.92, too-many-recipients -0.25, message-size 0.05, reputation 0.11, sender-identity -0.07, policy -0.17, dependency -0.18, server-error -0.09, dns -0.05, unreachable -0.05, timeout -0.12, protocol-error 0.39
            also limited : rate-limit 0.3, reputation -0.32, sender-identity 0.1
            also limits : rate-limit 0.18
            also line : connection-limit -0.05, dependency -0.07, server-error 0.2, protocol-error 0.07
            also lmtp : overload 0.59, connection-limit -0.27, policy -0.05, dependency -0.54, server-error 0.17, timeout 0.31
            also load : overload 0.16
            also local : overload -0.21, disk-full -0.06, rate-limit -0.05, reputation -0.09, server-error 0.77, dns -0.08
            also login : overload -0.26, connection-limit 0.56, policy -0.12, server-error 0.27, authentication -0.28
            also long : overload -0.18, maintenance -0.08, connection-limit -0.09, reputation -0.07, dependency -0.11, server-error -0.07, timeout 0.78, protocol-error 0.07
            also lookup : overload -0.1, reputation -0.31, server-error -0.06, dns 0.89, timeout -0.28
            also lost : server-error -0.05, unreachable 0.17, timeout 0.12
            also low : overload 0.07, disk-full 0.09, rate-limit -0.05, reputation 0.06
            also mail : overload -0.21, maintenance -0.2, disk-full 0.18, mailbox-quota 0.26, connection-limit -0.31, rate-limit 0.23, too-many-recipients -0.09, message-size -0.17, reputation -0.58, sender-identity 0.45, policy 0.19, dependency 1.27, server-error -0.4, dns 0.51, unreachable -0.78, timeout -0.11, protocol-error -0.11, tls -0.06
            also mailbox : overload 0.14, maintenance 0.43, disk-full -0.14, mailbox-quota 0.89, connection-limit -0.56, rate-limit -0.31, greylisting 0.5, reputation -0.14, policy -0.18, dependency -0.29, server-error -0.22, timeout -0.15
            also mails : connection-limit -0.08, rate-limit 0.24, protocol-error -0.06
            also maintenance : maintenance 0.18
            also many : overload 0.38, maintenance -0.11, disk-full -0.13, connection-limit 0.79, rate-limit -0.43, too-many-recipients 0.23, message-size -0.07, greylisting -0.07, reputation 0.41, sender-identity -0.1, policy -0.2, dependency -0.31, server-error -0.29, dns -0.08, unreachable -0.06, timeout -0.22, protocol-error 0.47, tls -0.28, authentication 0.08
            also map : dependency 0.85, server-error -0.44, timeout -0.28
            also max : connection-limit -0.05, rate-limit -0.33, too-many-recipients 0.5
            also maximum : overload 0.31, mailbox-quota 0.34, connection-limit 0.26, rate-limit 0.14, too-many-recipients 0.08, message-size -0.13, reputation -0.11, policy -0.11, dependency -0.05, server-error -0.29, protocol-error -0.07, authentication -0.29
            also memory : overload 0.54, mailbox-quota -0.05, rate-limit -0.08, dependency -0.11
            also message : overload 0.7, disk-full -0.37, connection-limit -0.43, rate-limit -0.44, too-many-recipients -0.14, message-size 0.39, greylisting 0.06, reputation -0.8, sender-identity 0.24, policy -0.12, dependency -0.09, server-error 0.82, unreachable -0.31, timeout 0.64, protocol-error -0.29, tls 0.06, authentication 0.06
            also messages : overload -0.46, maintenance 0.44, disk-full -0.22, mailbox-quota -0.13, connection-limit 0.5, rate-limit 0.67, too-many-recipients -0.25, message-size -0.07, greylisting -0.15, reputation 0.41, sender-identity -0.14, policy -0.24, dependency 0.61, server-error -0.41, dns -0.08, unreachable -0.05, timeout -0.18, protocol-error -0.26, tls 0.07, authentication -0.06
            also minutes : overload -0.11, maintenance -0.05, connection-limit -0.05, rate-limit 0.08, too-many-recipients -0.05, greylisting 0.85, reputation -0.07, policy -0.08, dependency -0.23, timeout -0.15
            also more : overload -0.06, connection-limit 0.14, rate-limit 0.11, reputation -0.1, sender-identity 0.06, policy -0.1, dependency -0.05, timeout 0.09
            also much : connection-limit -0.09, rate-limit 0.3, too-many-recipients 0.11, protocol-error -0.05
            also must : connection-limit -0.05, reputation -0.37, sender-identity 0.14, policy 0.25, server-error 0.26
            also mx : connection-limit -0.05, reputation -0.07, sender-identity 0.15, policy -0.18, dependency -0.14, dns 0.26, unreachable 0.37, timeout -0.05
            also my : rate-limit 0.09, reputation -0.06
            also name : sender-identity -0.06, dependency 0.15, server-error -0.2, dns 0.31
            also network : overload -1.04, disk-full -0.12, connection-limit 0.23, reputation -0.09, dependency 0.84, unreachable 0.15, timeout 0.18
            also new : connection-limit -0.66, rate-limit 0.82, tls -0.17
            also nicht : too-many-recipients 0.21, policy 0.06, dependency -0.07
            also no : overload 0.14, maintenance -0.13, disk-full -0.09, connection-limit -0.13, rate-limit -0.09, reputation -0.2, sender-identity 0.25, policy -0.33, dependency -0.22, server-error 0.82, dns -0.06, unreachable 0.42, timeout -0.19, authentication -0.05
            also noch : too-many-recipients 0.19, reputation -0.07, policy -0.06, dependency -0.1, server-error 0.39, protocol-error -0.07
            also not : overload -0.43, maintenance -0.06, disk-full -0.28, mailbox-quota 0.34, connection-limit -0.44, rate-limit -0.41, too-many-recipients 0.1, message-size 0.11, greylisting -0.15, sender-identity 0.41, policy 0.72, dependency -0.42, server-error 0.32, dns 0.29, unreachable 0.06, timeout -0.33, protocol-error -0.1, tls 0.24, authentication 0.07
            also number : overload 0.58, connection-limit 0.43, too-many-recipients 0.05, reputation -0.08, policy -0.14, dependency -0.1, unreachable -0.05, timeout -0.09, protocol-error -0.07, authentication -0.3
            also of : overload 0.4, maintenance -0.07, mailbox-quota -0.08, connection-limit 0.61, rate-limit -0.41, too-many-recipients 0.25, reputation -0.06, dependency -0.75, server-error -0.07, dns 0.83, unreachable -0.06, timeout -0.1, protocol-error -0.08, authentication -0.31
            also on : connection-limit -0.24, too-many-recipients -0.05, unreachable 0.05, protocol-error 0.21, tls 0.14
            also one : too-many-recipients -0.53, sender-identity 0.16, policy 0.45
            also only : overload -0.09, mailbox-quota -0.05, connection-limit 0.57, rate-limit 0.09, too-many-recipients -0.58, reputation -0.09, sender-identity 0.09, policy 0.46, dependency -0.1, unreachable -0.05, timeout -0.1, protocol-error -0.06, tls 0.11
            also open : overload -0.58, maintenance -0.07, disk-full -0.12, mailbox-quota -0.05, connection-limit 0.4, rate-limit -0.06, reputation -0.13, policy 0.2, dependency 0.77, server-error -0.48, dns -0.06, timeout 0.29, protocol-error 0.06
            also or : connection-limit 0.31, too-many-recipients 0.11, reputation -0.39, sender-identity 0.05, policy 0.38, dependency -0.46, server-error 0.37, timeout -0.13, protocol-error -0.05
            also originating : rate-limit 0.12, reputation -0.1
            also our : rate-limit -0.55, reputation 0.58, sender-identity 0.05
            also out : overload 0.07, maintenance -0.05, disk-full -0.08, mailbox-quota -0.13, connection-limit -0.13, rate-limit -0.12, too-many-recipients 0.15, reputation -0.08, sender-identity -0.05, policy -0.09, dependency 0.79, server-error 0.23, dns -0.05, unreachable 0.3, timeout -0.52, protocol-error -0.09
            also over : mailbox-quota 0.24, rate-limit -0.07
            also pass : too-many-recipients -0.35, sender-identity 0.45, policy -0.05
            also per : overload -0.83, connection-limit 0.78, too-many-recipients 0.3, dependency -0.05
            also pipeline : overload -0.39, connection-limit -0.25, protocol-error 0.88, tls -0.13
            also please : overload -0.2, maintenance -0.36, disk-full 0.11, mailbox-quota -0.05, connection-limit -0.13, rate-limit -0.38, greylisting -1.23, reputation 1.18, policy -0.11, dependency 1.31, server-error -0.09, dns -0.11, timeout 0.65, protocol-error -0.67, tls 0.35, authentication -0.23
            also policy : disk-full -0.06, rate-limit -0.06, reputation 1.05, policy -0.24, dependency -0.08, server-error -0.18, dns -0.05, protocol-error -0.11
            also possible : protocol-error 0.07
            also problem : overload 0.8, maintenance -0.1, disk-full -0.07, rate-limit -0.07, reputation -0.2, policy -0.06, dependency -0.39, server-error 0.53, dns -0.1, timeout -0.05, protocol-error -0.05
            also process : overload 0.73, maintenance 0.26, connection-limit -0.13, reputation -0.05, sender-identity -0.05, policy -0.05, dependency -0.34, server-error 0.07, unreachable -0.05, timeout -0.11, protocol-error -0.06
            also processing : overload 0.72, disk-full -0.05, rate-limit -0.05, dependency -0.62, server-error 0.77, timeout -0.64
            also protect : rate-limit 0.1, reputation -0.11, sender-identity 0.06
            also protocol : protocol-error 0.18, tls -0.13
            also proxy : maintenance -0.76, greylisting 0.05, reputation -0.18, policy -0.38, server-error 0.59, timeout 0.22, protocol-error 0.14
            also ptr : reputation -0.1, sender-identity -0.18, policy -0.06, dependency -0.05, dns 0.51
            also qq : overload -0.15, disk-full -0.15, dependency 0.84, server-error -0.33, timeout -0.1
            also queue : overload -0.37, maintenance -0.29, disk-full 0.66, mailbox-quota -0.75, rate-limit 0.15, too-many-recipients -0.06, greylisting -0.12, reputation -0.05, sender-identity -0.06, policy -0.07, dependency 1.62, server-error -0.16, dns -0.09, timeout -0.14, tls -0.05
            also quota : overload -0.07, disk-full -0.15, mailbox-quota 0.76, connection-limit -0.1, rate-limit 0.17, too-many-recipients -0.1, message-size -0.11, reputation -0.1, policy -0.06
            also rate : overload -0.15, connection-limit -0.2, rate-limit 0.67, too-many-recipients -0.12, reputation 0.3, sender-identity 0.08, policy -0.08, dependency -0.05, protocol-error -0.16
            also rcpt : connection-limit -0.07, rate-limit -0.08, too-many-recipients 0.28, reputation -0.55, policy 0.21, protocol-error -0.06, tls 0.18
            also rdns : sender-identity 0.23, policy -0.09
            also reached : overload 1.38, connection-limit -0.76, rate-limit -0.23, too-many-recipients -0.15, reputation -0.22, policy -0.05, protocol-error 0.6, authentication -0.29
            also read : overload -0.18, disk-full -0.26, dependency 0.15, server-error -0.53, timeout 1.17, protocol-error -0.05
            also received : maintenance 0.16, rate-limit 0.3, too-many-recipients -0.29
            also recipient : overload -0.54, maintenance 0.39, disk-full -0.07, connection-limit -0.11, rate-limit 0.25, too-many-recipients -0.56, greylisting -0.12, reputation 0.35, policy 0.49, dependency 0.69, server-error -0.48, dns 0.05, unreachable -0.06, timeout -0.12, protocol-error -0.07, tls -0.05
            also recipients : overload -0.08, disk-full -0.06, mailbox-quota -0.07, connection-limit -0.05, rate-limit 0.12, too-many-recipients 0.43, reputation -0.09, dependency -0.08, protocol-error 0.1
            also record : rate-limit -0.05, reputation -0.1, sender-identity -0.16, policy -0.06, dependency -0.05, dns 0.51
            also records : sender-identity -0.1, dns 0.27
            also refused : overload 0.36, mailbox-quota -0.28, connection-limit -0.33, rate-limit -0.06, reputation -0.43, sender-identity 0.32, policy 1.12, dependency -0.21, server-error 0.33, unreachable -0.56, timeout -0.13, protocol-error -0.07
            also rejected : overload -0.15, maintenance -0.06, mailbox-quota 0.12, connection-limit -0.14, message-size 0.05, greylisting 0.12, reputation 0.63, sender-identity 0.44, policy -0.66, dependency 0.05, server-error -0.11, dns -0.11, unreachable 0.07, timeout -0.23, protocol-error -0.12
            also relay : overload -0.09, rate-limit 0.42, reputation -0.05, sender-identity -0.13, policy 0.19, dependency -0.05, dns -0.07
            also reputation : reputation 0.07
            also requested : connection-limit 0.05, too-many-recipients 0.05, message-size 0.05, greylisting -0.08, reputation 0.21, dependency -0.25, server-error -0.4, authentication 0.05
            also requests : rate-limit 0.12, reputation -0.05
            also required : connection-limit -0.11, rate-limit -0.05, reputation -0.07, policy -0.09, dependency -0.1, server-error 0.17, timeout -0.06, protocol-error -0.06, tls 0.2, authentication 0.39
            also reset : rate-limit -0.05, unreachable 0.18
            also resolve : connection-limit -0.06, rate-limit -0.06, reputation -0.15, sender-identity 0.81, policy -0.09, dependency 0.22, server-error -0.05, dns -0.67, unreachable 0.39, timeout -0.07
            also resources : overload 1.0, maintenance -0.15, disk-full -0.23, connection-limit -0.3, rate-limit 0.53, reputation -0.17, policy -0.1, dependency -0.12, server-error -0.07, protocol-error -0.05, tls -0.05
            also results : dependency 0.24, server-error -0.18
            also retry : overload -0.1, rate-limit 0.07, dependency 0.23, server-error -0.09
            also reverse : too-many-recipients -0.2, sender-identity 0.22, policy 0.39, dns -0.28
            also review : rate-limit 0.05
            also rfc : rate-limit -0.1, sender-identity 0.22, protocol-error 0.05, tls -0.05
            also rp : overload -0.05, connection-limit -0.46, reputation 1.1, policy -0.05, dependency -0.07, timeout -0.09, protocol-error -0.07
            also seconds : rate-limit 0.07, greylisting -0.99, timeout 1.09
            also see : overload 0.12, maintenance -0.18, disk-full -0.09, mailbox-quota -0.07, connection-limit -0.31, rate-limit -0.7, too-many-recipients -0.08, message-size -0.07, reputation 0.42, sender-identity 0.15, policy -0.28, dependency -0.19, server-error -0.18, dns -0.09, unreachable -0.11, timeout -0.32, protocol-error 2.19, tls -0.15, authentication -0.09
            also send : reputation -0.05, sender-identity -0.08, policy 0.12, dependency -0.14, server-error 0.05, dns 0.31
            also sender : overload -0.74, maintenance -0.05, mailbox-quota -0.05, connection-limit 0.6, rate-limit 0.2, too-many-recipients -0.23, reputation 0.18, sender-identity 0.35, policy 0.21, server-error -0.2, dns 0.06, timeout -0.05, protocol-error -0.07
            also senders : reputation -0.13, policy 0.08
            also sending : rate-limit 0.28, reputation -0.11, sender-identity 0.05, server-error 0.07
            also sent : overload -0.19, maintenance -0.11, connection-limit -0.51, rate-limit 1.02, too-many-recipients -0.23, reputation -0.35, sender-identity -0.05, policy -0.59, dependency -0.08, server-error -0.32, dns 0.49, timeout -0.2, protocol-error 1.36
            also server : overload 0.49, maintenance 0.35, disk-full 0.09, mailbox-quota 0.29, connection-limit -0.05, rate-limit -0.32, message-size -0.12, reputation 0.13, sender-identity -0.13, policy 0.23, dependency -0.53, dns 0.29, unreachable -0.42, timeout -0.09, protocol-error -0.25, tls 0.08
            also service : overload 0.66, maintenance 0.47, disk-full 0.52, mailbox-quota 0.06, rate-limit -0.2, greylisting 0.33, reputation -0.67, sender-identity -0.22, policy -0.14, dependency 0.16, dns 0.21, unreachable -0.3, timeout -0.42, protocol-error -0.41, tls -0.11
            also session : overload -0.12, maintenance -0.06, connection-limit -0.06, sender-identity -0.05, dependency -0.11, server-error -0.15, dns 0.23, timeout 0.55
            also sessions : connection-limit 0.09, rate-limit 0.24, tls -0.24
            also shutdown : maintenance -0.19, server-error 0.7, unreachable -0.18, timeout -0.15
            also shutting : overload -0.08, maintenance 0.68, policy -0.05, dependency -0.06, server-error -0.22
            also sie : too-many-recipients 0.19, reputation -0.07, policy -0.06, dependency -0.1, server-error 0.39, protocol-error -0.07
            also sigterm : maintenance 0.16
            also size : mailbox-quota 0.35, too-many-recipients -0.08, policy -0.07, server-error -0.11
            also slow : connection-limit 0.14, rate-limit 0.24, reputation -0.14
            also smtp : overload 0.5, maintenance 0.22, disk-full -0.07, connection-limit -0.88, rate-limit 0.28, reputation -0.1, sender-identity -0.15, policy -0.17, dependency 0.56, server-error -0.44, dns -0.05, unreachable 0.44, timeout -0.09, protocol-error 0.07, tls -0.12
            also socket : dependency 0.19, server-error -0.05, unreachable 0.31, timeout -0.28
            also sorry : overload 0.09, maintenance -0.5, disk-full 0.84, connection-limit -0.13, policy -0.07, server-error -0.06, dns -0.06
            also space : overload -0.13, disk-full 0.51, mailbox-quota -0.12, rate-limit -0.08
            also spam : connection-limit -0.07, reputation 0.35, policy -0.13
            also spf : rate-limit -0.12, too-many-recipients -0.35, reputation 0.09, sender-identity 0.08, policy -0.05, dns 0.4
            also spool : overload -0.09, maintenance 0.17, disk-full 0.24, rate-limit -0.06, dependency -0.26, server-error 0.65, timeout -0.45
            also ssl : tls 0.15
            also starttls : protocol-error 0.16, tls -0.05
            also storage : overload 0.36, disk-full -0.64, mailbox-quota 0.09, rate-limit 0.17, dependency -0.06, server-error 0.34
            also submission : policy -0.12, server-error 0.26
            also supported : tls 0.08
            also suspicious : reputation 0.07
            also system : overload 2.05, maintenance 1.41, disk-full -0.82, mailbox-quota -0.07, rate-limit -0.59, too-many-recipients -0.07, greylisting -0.06, reputation 0.45, policy -0.16, dependency -1.01, server-error -0.55, dns -0.08, unreachable -0.05, timeout -0.1, protocol-error -0.12, tls -0.07, authentication -0.05
            also t1 : connection-limit -0.16, rate-limit 0.31, reputation 0.54, policy -0.15, dependency -0.06, server-error -0.05, timeout -0.05, protocol-error -0.05
            also taken : greylisting -0.11, reputation 0.17
            also temporarily : overload -0.05, maintenance -0.18, disk-full 0.1, mailbox-quota 0.09, connection-limit 0.22, rate-limit 0.53, too-many-recipients -0.08, greylisting -0.52, reputation 0.39, sender-identity 0.18, policy 0.17, dependency -0.54, dns -0.09, unreachable 0.06, timeout -0.14, protocol-error -0.1
            also temporary : maintenance -0.05, disk-full 0.57, connection-limit -0.07, rate-limit -0.19, message-size 0.06, greylisting 0.41, reputation 0.11, sender-identity -0.39, policy -0.2, server-error -1.15, dns 0.66, timeout -0.11, tls 0.05, authentication 0.26
            also test : overload 1.05, connection-limit -0.12, rate-limit -0.63, too-many-recipients -0.15, policy 0.12
            also than : mailbox-quota 0.35, too-many-recipients 0.12, message-size -0.13, policy -0.08, server-error -0.11
            also the : overload 0.56, maintenance -0.16, mailbox-quota 0.35, connection-limit -0.54, rate-limit 0.29, too-many-recipients -0.11, message-size -0.16, reputation -0.23, policy 1.05, dependency -0.16, server-error -0.76, dns 0.56, timeout -0.15, protocol-error -0.13, tls -0.05, authentication -0.31
            also this : overload -0.07, maintenance -0.08, mailbox-quota 0.34, connection-limit 0.99, too-many-recipients -0.15, greylisting -0.11, sender-identity 0.06, policy -0.19, dependency 0.14, dns -0.42, unreachable -0.05, timeout -0.33, protocol-error 0.09, tls -0.07
            also thread : overload -0.66, connection-limit 0.27, rate-limit 0.47, too-many-recipients -0.06
            also throttled : disk-full -0.31, rate-limit -0.5, reputation 1.05
            also time : overload 0.14, maintenance 0.06, disk-full 0.06, mailbox-quota 0.07, connection-limit 0.28, rate-limit -0.46, too-many-recipients 0.08, message-size 0.09, greylisting 0.08, reputation 0.07, policy -0.13, dependency 0.23, server-error 0.08, dns -0.24, unreachable -0.73, timeout 0.19, authentication 0.08
            also timed : overload -0.11, maintenance -0.05, disk-full -0.07, mailbox-quota -0.05, connection-limit -0.11, rate-limit -0.08, reputation -0.07, policy -0.07, dependency 0.91, server-error 0.23, unreachable 0.3, timeout -0.52, protocol-error -0.08
            also timeout : overload 0.26, maintenance -0.06, disk-full -0.12, connection-limit -0.27, rate-limit -0.13, reputation -0.09, sender-identity -0.05, policy -0.1, dependency -0.1, server-error -0.11, dns -0.05, unreachable 0.12, timeout 1.03, protocol-error -0.1, tls -0.05
            also tls : overload -0.23, maintenance -0.32, rate-limit 0.24, reputation -0.07, policy -0.08, dependency -0.07, server-error -0.09, protocol-error -0.07, tls 0.9
            also to : maintenance -0.34, mailbox-quota -0.14, connection-limit -0.57, rate-limit -0.36, message-size -0.14, greylisting 0.4, reputation 0.39, sender-identity 0.25, policy -0.73, dependency 0.61, server-error -0.06, dns 0.29, unreachable 0.27, timeout 0.19, protocol-error 0.2, tls -0.1, authentication -0.15
            also too : overload 0.9, maintenance -0.26, disk-full -0.17, mailbox-quota -0.26, connection-limit 0.51, rate-limit -0.14, too-many-recipients 0.27, message-size 0.16, greylisting -0.12, sender-identity -0.15, policy -0.35, dependency -0.5, server-error -0.32, dns -0.13, unreachable -0.09, timeout 0.45, protocol-error 0.46, tls -0.32
            also transaction : rate-limit -0.34, too-many-recipients 0.34, dependency -0.06, server-error 0.32
            also transmission : overload 0.13, maintenance -0.09, mailbox-quota 0.07, connection-limit -0.33, too-many-recipients 0.07, message-size 0.09, greylisting 0.1, reputation 0.05, policy -0.06, dependency -0.34, server-error 0.1, dns 0.06, unreachable 0.12, timeout -0.17, protocol-error 0.07, tls 0.05, authentication 0.07
            also try : overload 0.5, maintenance 0.5, disk-full -0.11, mailbox-quota -0.13, connection-limit -0.8, rate-limit 0.54, too-many-recipients 0.29, greylisting 0.5, reputation 0.17, sender-identity -0.18, policy -0.24, dependency 0.11, server-error -0.18, dns -0.16, unreachable -0.14, timeout -0.29, protocol-error -0.21, tls 0.07, authentication -0.21
            also trying : server-error 0.09
            also tss04 : rate-limit -0.06, reputation 0.06
            also uid : dependency -0.4, server-error 0.45
            also unable : overload 0.34, maintenance -0.05, disk-full 0.3, connection-limit -0.08, rate-limit -0.09, greylisting -0.05, reputation -0.06, sender-identity 0.16, policy -0.06, dependency -0.32, server-error 0.41, dns -0.23, unreachable 0.2, timeout -0.23, protocol-error -0.06, tls -0.05
            also unavailable : overload 0.09, maintenance -0.1, disk-full 0.26, mailbox-quota -0.38, connection-limit -0.23, rate-limit -0.08, too-many-recipients -0.16, message-size -0.05, greylisting 0.46, reputation -0.18, sender-identity -0.1, policy 0.23, dependency 0.59, server-error 0.25, dns 0.12, timeout -0.26, protocol-error -0.2, tls -0.12, authentication -0.09
            also unexpected : rate-limit -0.08, server-error 0.12, unreachable 1.19, timeout -0.96, protocol-error -0.05
            also unknown : connection-limit -0.31, reputation -0.07, sender-identity 0.9, dependency -0.13, server-error -0.23, dns -0.48, protocol-error 0.59
            also unrecognized : connection-limit -0.1, protocol-error 0.15
            also unsolicited : rate-limit -0.09, reputation 0.13
            also unsolicitedratelimiterror : rate-limit 0.05
            also unusual : rate-limit -0.59, reputation 0.65
            also unverified : policy -0.18, dependency 0.33
            also upgrade : maintenance -0.22, reputation -0.06, policy 0.35, timeout -0.09, tls 0.22
            also upstream : overload -0.59, maintenance -0.14, connection-limit -0.13, dependency 1.21, server-error -0.06, timeout -0.07
            also user : overload -0.16, connection-limit 0.11, dependency 0.46, server-error -0.27
            also users : connection-limit -0.05, rate-limit 0.1, reputation -0.11, sender-identity 0.05, policy -0.06, dependency -0.06, server-error 0.21
            also using : too-many-recipients 0.12
            also verbindung : policy 0.06
            also verification : policy -0.19, dependency -0.27, server-error 0.67
            also verify : sender-identity 0.12, dependency 0.46, server-error -0.29, dns -0.08
            also versuchen : too-many-recipients 0.19, reputation -0.07, policy -0.06, dependency -0.1, server-error 0.39, protocol-error -0.07
            also very : reputation 0.19
            also violation : protocol-error 0.18, tls -0.13
            also visit : overload -0.08, connection-limit -0.08, rate-limit -0.1, reputation 1.11, protocol-error -0.67
            also volume : rate-limit 0.16, reputation -0.15
            also wait : unreachable 0.12
            also waiting : maintenance 0.24, server-error 0.53, timeout -0.69
            also while : disk-full 0.35, rate-limit -0.05, dependency -0.28, server-error -0.13, timeout 0.38
            also why : rate-limit 0.09, reputation -0.06
            also will : overload -0.19, connection-limit 0.22, reputation -0.31, policy 0.37
            also wird : policy 0.06
            also with : too-many-recipients -0.2, reputation -0.1, sender-identity -0.26, policy 0.45, dns 0.11, unreachable 0.13
            also write : overload -0.17, disk-full 0.21, rate-limit -0.07, reputation 0.06, dependency -0.6, server-error 0.87, timeout -0.08
            also writing : overload -0.23, disk-full 1.93, rate-limit -0.07, dependency -0.2, server-error -1.75, timeout 0.7
            also you : overload -0.3, connection-limit 0.42, rate-limit 0.33, greylisting -0.1, reputation -0.45, sender-identity 0.23, policy 0.34, dependency -0.08, server-error -0.11, timeout 0.1, protocol-error -0.17
            also your : overload -0.46, maintenance -0.08, disk-full -0.06, mailbox-quota -0.05, connection-limit 0.35, too-many-recipients -0.06, reputation 0.31, sender-identity 1.15, dependency -0.25, server-error -0.1, dns -0.54, unreachable -0.05, timeout -0.15, protocol-error -0.3, authentication 0.36
            also い : disk-full 0.14, dependency -0.07
            also か : dependency -0.07, server-error 0.09
            also が : disk-full 0.14, dependency -0.07
            also さ : dependency -0.07, server-error 0.09
            also し : dependency -0.07, server-error 0.09
            also す : disk-full 0.14, dependency -0.07
            also で : disk-full 0.14, server-error -0.09
            also に : policy 0.05, dependency -0.07, server-error 0.09
            also の : disk-full 0.14, policy 0.06, server-error -0.1
            also ま : policy 0.05, dependency -0.07, server-error 0.09
            also ら : dependency -0.07, server-error 0.09
            also を : policy 0.05
            also ス : disk-full 0.14, policy 0.05, dependency -0.07
            also ド : policy 0.05
            also メ : policy 0.05
            also 一 : dependency -0.07, server-error 0.09
            also 不 : disk-full 0.09, server-error -0.05, tls 0.05
            also 后 : dependency -0.06, server-error 0.12
            also 接 : maintenance -0.06, reputation -0.05, policy 0.15, timeout 0.05, tls 0.05
            also 时 : maintenance -0.06, dependency -0.06, server-error 0.12, timeout 0.06
            also 用 : tls 0.05
            also 的 : disk-full 0.08, policy 0.07, dependency -0.08, server-error 0.05
            also 稍 : dependency -0.06, server-error 0.12
            also 系 : disk-full 0.08, dependency -0.06, server-error 0.08
            also 统 : disk-full 0.08, dependency -0.06, server-error 0.08
            also 要 : disk-full 0.09, tls 0.06
            also 试 : dependency -0.06, server-error 0.12
            also 请 : dependency -0.06, server-error 0.12
            also 连 : maintenance -0.06, policy 0.08, timeout 0.06
            also 重 : dependency -0.06, server-error 0.12
            also 量 : disk-full 0.15, server-error -0.1
            """;
}
