package org.mailwhy.diagnosis;

/// What concepts said together speak for, in bits. A row fires when all its concepts are said and
/// none with a `!`; all rows that fire add up, so a special row corrects a general one.
final class WordingRows {
    private WordingRows() {}

    static final String ROWS =
            """
            # storage of the server, storage of one recipient
            full storage !mailbox !quota     : disk-full 6, mailbox-quota 1
            devicefull !mailbox              : disk-full 6
            full storage mailbox             : mailbox-quota 7, disk-full 1
            full mailbox !storage !busy !transaction : mailbox-quota 7
            quota mailbox !rate !persession !manymsg : mailbox-quota 7
            quota recipient !rate            : mailbox-quota 4
            full recipient                   : mailbox-quota 4, disk-full -1
            quota !rate !persession !manymsg !sender !content : mailbox-quota 5
            quota rate                       : rate-limit 6
            quota sender                     : rate-limit 5
            quota content                    : rate-limit 5, mailbox-quota -2
            quota manymsg                    : rate-limit 4
            quota persession                 : connection-limit 7
            io full storage                  : disk-full 2
            io devicefull                    : disk-full 3, server-error -2
            io !full !lostinput !filter !temporary : server-error 4.3, disk-full 4
            io temporary !full               : server-error 3.2, disk-full 3, dependency 1
            io timeout                       : server-error 3, overload 2, dependency 1
            io unavailable                   : server-error 4, dependency -4, disk-full 2
            tempfile failure                 : server-error 4, disk-full 4
            broken !full !connection         : server-error 4, disk-full -5
            folder                           : server-error 4, disk-full 2
            quota storage io                 : disk-full 7, mailbox-quota -5
            quota directory                  : dependency 4, mailbox-quota -4
            manyrcpt storage                 : mailbox-quota 6, too-many-recipients -6
            many mailbox !manyrcpt !manymsg !manyconn !rate !quota !full !size !busy !attempts !sender !recipientwait: mailbox-quota 4, connection-limit -2, rate-limit -1
            devicefull quota                 : disk-full 3, mailbox-quota -3
            devicefull unusualrate           : rate-limit -6
            manymsg mailbox !rate !recipientwait !sender: mailbox-quota 4, rate-limit -3
            size mailbox !message            : mailbox-quota 7, message-size -6

            # connections: of one client, of the whole server
            manyconn !rate !concurrent       : connection-limit 6, overload 3, rate-limit 2
            manyconn concurrent !rate        : connection-limit 6, overload 5.5
            manyconn yours !rate !toserver   : connection-limit 4, overload -3
            manyconn toserver                : overload 5, connection-limit -3
            manyconn process                 : overload 4
            concurrent !manyconn             : connection-limit 4, overload 2
            concurrent connection yours      : connection-limit 2, overload -2
            connection rate !spf !ptr !tlsword !unusualrate !reputation !spam : rate-limit 3
            many message !manymsg !size !quota !spam !persession: rate-limit 2, message-size 1
            many sender message !manymsg !size: rate-limit 2
            connection yours block           : reputation 2
            persession !manyrcpt !badcommand : connection-limit 4
            persession manymsg               : connection-limit 4, rate-limit -4
            persession manyrcpt              : connection-limit 6, too-many-recipients -2
            persession quota                 : connection-limit 2
            many connection !manyconn !badcommand: connection-limit 2, overload 1

            many !manyconn !manymsg !manyrcpt !rate !quota !size !storage !recipient !message !busy !badcommand !attempts !filter !process !memory !sender : connection-limit 2.5, rate-limit 2

            # amount per time
            rate !spf !ptr !tlsword !reputation !spam !manyrcpt : rate-limit 5
            rate manyconn                    : rate-limit 3, connection-limit -2
            rate throttle !spf !ptr !tlsword !reputation !spam !unusualrate : rate-limit 2
            manymsg !persession !spam !reputation : rate-limit 6, connection-limit 1, message-size 0.5
            manymsg reputation               : reputation 2
            manymsg spam                     : reputation 4
            recipientwait                    : rate-limit 7
            dos                              : rate-limit 5, policy -1
            unusualrate !reputation !spam    : rate-limit 7, reputation 2
            throttle !reputation !spam !spf !ptr !greylist !rate !senderdomain : reputation 4, rate-limit 2, greylisting 1
            throttle message !rate !greylist !senderdomain : reputation 1.5

            # recipients, size
            manyrcpt !rate !badcommand       : too-many-recipients 7
            manyrcpt rate                    : rate-limit 6, too-many-recipients 2
            manyrcpt yours                   : rate-limit 6, too-many-recipients -1
            manyrcpt sender                  : rate-limit 3
            manyrcpt attempts                : connection-limit 0.5
            manyrcpt badcommand              : too-many-recipients 4, protocol-error -6
            many recipient !manyrcpt !rate !mailbox: too-many-recipients 2
            transaction                      : too-many-recipients 4
            size !full                       : message-size 8, disk-full -1

            # load, memory, processes
            busy !yours                      : overload 7
            busy yours                       : overload 3, reputation 2, rate-limit 1.5
            busy rate                        : rate-limit 1
            busy storage                     : disk-full 6, overload -6
            memory                           : overload 6
            memory full                      : overload 2, disk-full -3
            memory failure                   : overload 2
            resource full                    : overload 5, disk-full -1
            resource temporary               : overload 2
            resource unavailable             : overload 2
            resource many                    : overload 4
            process !busy                    : overload 4
            process full                     : overload 2

            # stopped on purpose
            shutdown !failure                : maintenance 8
            shutdown failure                 : server-error 5, maintenance 4
            startup                          : maintenance 6
            maintenance                      : maintenance 9.5
            netstop !busy !full              : maintenance 9.5
            netstop busy                     : maintenance -2
            unavailable !temporary !later !thistime !mailbox !recipient !busy !blocklist !refuse !resource : maintenance 5, server-error 1
            unavailable closing !temporary   : maintenance 3.5
            unavailable temporary !mailbox !recipient !busy !resource : dependency 3, maintenance 1.5, overload 2.5, server-error 1.5
            unavailable later !temporary !closing !mailbox !recipient !busy : dependency 5.5, maintenance 1, server-error 1.5
            unavailable thistime             : greylisting 4, maintenance 2
            unavailable mailbox !quota       : greylisting 2, mailbox-quota 1, policy 1, dependency 1
            unavailable recipient            : dependency 3, greylisting 1
            unavailable filter               : dependency 5
            unavailable directory            : dependency 5

            # parts behind the server
            filter failure                   : dependency 6
            filter timeout                   : dependency 4
            filter !failure !timeout !unavailable !block : dependency 3
            directory failure !ptr !dns !senderdomain !attempts : dependency 5, server-error 1
            directory timeout                : dependency 4
            directory internal               : dependency 3
            directory clientmade             : dependency 7, unreachable -7
            filter clientmade                : dependency 6, unreachable -7
            directory temporary              : dependency 1
            directory io failure             : dependency 3, server-error -3
            directory lostinput              : dependency 6, timeout -4
            filter access                    : dependency 1, policy -4
            nexthop                          : dependency 4
            nexthop failure                  : dependency 3
            authword failure temporary       : dependency 5, authentication 2
            authword temporary               : dependency 2
            authword internal                : dependency 4, authentication -2
            closing !later !unavailable !failure !timeout !shutdown !busy !manyconn !idle !badcommand !access !refuse !tlsword !lostinput : dependency 3, maintenance 1
            norecipient !attempts            : dependency 1, policy 2
            norecipient many                 : protocol-error 6, reputation 1, policy -2
            directory norecipient            : dependency 3

            # the software's own fault
            internal failure !dns !nexthop !filter !directory !full !authword : server-error 6, dependency 2
            internal !failure                : server-error 3
            internal access                  : server-error -3
            internal later                   : dependency 1
            internal tlsword                 : server-error -4
            config !badcommand               : server-error 5
            config failure                   : server-error 2
            loop                             : server-error 5, policy 2
            failure !internal !dns !timeout !clientmade !filter !directory !authword !tlsword !io !memory !spf !ptr !lostinput !manyconn !manymsg !manyrcpt !busy !unavailable !full !badcommand !access !idle !rate !config !shutdown !senderdomain !attempts : server-error 5, dependency 2.5
            failure temporary                : dependency 0.5
            unknownerr !full                 : server-error 1, overload 1
            unknownerr connection            : overload 3

            # look-ups and records
            dns failure !ptr !senderdomain !spf : dns 7
            dns temporary !ptr !throttle     : dns 3
            dns !ptr !senderdomain !spf !failure : dns 5
            dns directory                    : dns 3
            directory failure dns            : dns 2
            ptr !temporary                   : sender-identity 7, dns 1
            ptr temporary !throttle          : dns 5, sender-identity 5
            ptr refuse                       : sender-identity 2
            ptr throttle                     : sender-identity 7
            ptr access                       : policy -4
            ptr temporary failure !refuse !throttle : dns 4
            ptr directory failure            : dns 3
            spf                              : sender-identity 7
            spf temporary failure            : dns 5
            spf directory failure            : dns 4, dependency -3, sender-identity -2
            spf unusualrate                  : sender-identity -6, rate-limit 4, reputation 3
            senderdomain                     : sender-identity 6, dns 1.5
            senderdomain directory           : dns 4
            senderdomain dns temporary failure: dns 4
            senderdomain dns timeout         : dns 5, sender-identity -3

            # trust
            reputation !spf !ptr             : reputation 7
            reputation rate                  : reputation 1
            reputation badcommand            : reputation -4
            spam !spf !ptr                   : reputation 6
            spam unusualrate                 : reputation 1
            blocklist                        : reputation 8
            block yours !rate !manyconn      : reputation 5
            block sender                     : reputation 2, policy 1
            block !yours !blocklist          : policy 3, reputation 3
            block content                    : reputation 3
            content throttle                 : reputation 1
            access !manyrcpt !spam !tlsword  : policy 5
            access yours                     : reputation 1
            access spf                       : policy -4
            disabled                         : policy 5, mailbox-quota -1
            refuse yours !manyconn !ptr !spam !clientmade : reputation 2, policy 2
            refuse !ptr !manyconn !clientmade !spam : policy 2
            refuse sender !senderdomain      : policy 2, reputation 2
            refuse later                     : greylisting 3, policy -1
            refuseframe                      : policy 3, greylisting 2
            greylist !failure                : greylisting 9
            greylist failure                 : dependency 5, greylisting 3
            greylist rate                    : rate-limit -5
            later !failure !unavailable !manyconn !manymsg !manyrcpt !busy !full !internal !rate !timeout !shutdown !closing !throttle !maintenance !spam !dns !authword !reputation !startup : greylisting 5, dependency 2, rate-limit 1
            later delay !quota !rate         : greylisting 2

            # the session
            idle !clientmade                 : timeout 6
            idle manyconn !yours             : timeout 3, connection-limit -5
            timeout !clientmade !directory !filter !io !nexthop !dns !conntimeout : timeout 5
            timeout closing                  : timeout 2
            timeout idle                     : timeout 1
            conntimeout !madeup !clientmade  : timeout 5, unreachable 4.5
            conntimeout madeup               : unreachable 4
            lostinput !clientmade            : timeout 6, unreachable 4
            lostinput clientmade             : unreachable 1
            clientmade !manyconn !refuse     : unreachable 8
            clientmade refuse !manyconn !ptr : unreachable 6
            badcommand !attempts !authword   : protocol-error 8
            protocolword authword            : protocol-error -2
            badcommand authword yours        : rate-limit 7, protocol-error -6
            protocolword failure !internal   : protocol-error 1, server-error 1
            protocolword internal            : server-error 3, protocol-error -6
            protocolword access              : protocol-error 4, policy -4
            tlsword                          : tls 8
            tlsword manymsg                  : rate-limit 1
            tlsword manyconn                 : rate-limit 8
            authword !spf !temporary !reputation !blocklist !failure !config !badcommand : authentication 6
            authword attempts                : authentication 7
            authword failure !temporary      : authentication 4, dependency 1
            """;
}
