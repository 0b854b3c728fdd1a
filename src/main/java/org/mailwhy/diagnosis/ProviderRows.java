package org.mailwhy.diagnosis;

/// The private codes of providers, from their own documentation or from replies seen. `%` is one
/// digit, one `*` anything; of the patterns that fit, the one with most letters counts.
final class ProviderRows {
    private ProviderRows() {}

    /// `code | who says it | bits | what it says | example`
    static final String ROWS =
            """
            tss%%      | yahoo    | reputation 5 | complaints or volume | 421 4.7.0 [TSS04] Messages from 192.0.2.25 temporarily deferred
            ts%%       | yahoo    | reputation 5 | complaints or volume | 421 4.7.0 [TS02] Temporarily deferred
            ipts%%     | yahoo    | reputation 5 | complaints or volume | 421 [IPTS04] Messages from (192.0.2.1) temporarily deferred
            gl%%       | yahoo    | greylisting 3, reputation 1 | first contact | 421 4.7.0 [GL01] Message from (192.0.2.1) temporarily deferred
            4.16.5%*   | yahoo    | reputation 4 | complaints or volume | 421 Message temporarily deferred - 4.16.51
            vs1-ip     | yahoo    | reputation 3, protocol-error 1 | unknown recipients | 451 VS1-IP Excessive unknown recipients - possible Open Relay
            vs1-mf     | yahoo    | reputation 3, protocol-error 1 | unknown recipients | 451 VS1-MF Excessive unknown recipients - possible Open Relay
            rp-00%     | outlook  | reputation 3 | limits that follow reputation | 421 RP-001 The mail server IP connecting to Outlook.com server has exceeded the rate limit allowed.
            s775       | outlook  | reputation 3 | reputation of the address | 451 4.7.650 The mail server has been temporarily rate limited due to IP reputation. (S775)
            s843       | outlook  | reputation 3 | reputation of the address | 451 4.7.651 The mail server has been temporarily rate limited due to IP reputation. (S843)
            s3114      | outlook  | reputation 3 | reputation of the address | 451 4.7.651 The mail server has been temporarily rate limited due to IP reputation. (S3114)
            s77719     | outlook  | reputation 2, rate-limit 2, overload -4 | an unusual flow from this sender | 451 4.7.500 Server busy. Please try again later from [192.0.2.2]. (S77719)
            as76%      | outlook  | reputation 4, overload -4 | an unusual flow from this sender | 451 4.7.500 Server busy. Please try again later from [192.0.2.2]. (AS761)
            prx%       | outlook  | dependency 4 | the front end cannot reach a mailbox server | 451 4.7.0 Temporary server error. Please try again later. PRX5
            attr35     | outlook  | policy 3 | the wrong region | 451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35.
            attr38     | outlook  | too-many-recipients 3 | recipients of several regions | 452 4.5.3 Recipients belong to multiple regions ATTR38
            ib007      | godaddy  | connection-limit 4 | sessions of this address | 421 Connection refused, too many sessions from This IP. Lower the number of concurrent sessions. IB007
            ib101      | godaddy  | overload 3 | the queue holds more than usual | 421 Server temporarily unavailable. Try again later. IB101
            ib103      | godaddy  | reputation 6 | reputation of the address | 554 Connection refused. This IP has a poor reputation. IB103
            ib104      | godaddy  | reputation 6 | block list | 554 Connection refused. This IP address is listed. IB104
            ib105      | godaddy  | reputation 6 | block list | 554 Connection refused. This IP address is listed. IB105
            ib106      | godaddy  | reputation 6 | block list | 554 Connection refused. This IP address is listed. IB106
            ib108      | godaddy  | sender-identity 4 | no reverse DNS | 421 Temporarily rejected. Reverse DNS for this IP failed. IB108
            ib11%      | godaddy  | reputation 6 | spam or invalid recipients | 554 This IP has been temporarily blocked. IB110
            ib504      | godaddy  | rate-limit 5 | messages an hour | 550 This IP has sent too many messages this hour. IB504
            ib508      | godaddy  | sender-identity 5 | SPF | 550 Invalid SPF record. IB508
            ib510      | godaddy  | connection-limit 5 | messages a session | 550 This message has exceeded the max number of messages per session. IB510
            ib605      | godaddy  | too-many-recipients 5 | recipients of one message | 452 This message contains too many recipients. IB605
            ib607      | godaddy  | rate-limit 5 | recipients an hour | 550 This IP has sent too many to too many recipients this hour. IB607
            aup#mxrt   | charter  | rate-limit 6 | recipients in a while | 452 4.1.0 <a@example.com> server temporarily unavailable AUP#MXRT
            aup#cxcnct | cox      | connection-limit 9, reputation -2 | connections of this address | 421 cmsmtp blocked. AUP#CXCNCT
            aup#cxmxrt | cox      | rate-limit 7 | messages in a while | 452 cmsmtp 192.0.2.1 requested action aborted. AUP#CXMXRT
            aup#cxdns  | cox      | sender-identity 6 | no reverse DNS | 421 cox dns check failure - try again later. AUP#CXDNS
            aup#cxsndr | cox      | sender-identity 6 | SPF or DKIM | 552 cox sender rejected. AUP#CXSNDR
            aup#cxsmtp | cox      | protocol-error 5 | breaks the protocol | 554 cox esmtp. AUP#CXSMTP
            aup#cxthrt | cox      | reputation 4, rate-limit 1 | a suspicious account | 452 cox throttled. AUP#CXTHRT
            aup#c*bl   | cox      | reputation 7 | spam from this address | 421 cox 192.0.2.1 blocked. AUP#CDRBL
            aup#ipbl*  | cox      | reputation 7 | block list | 554 cox 192.0.2.1 blocked. AUP#IPBL0001
            aup#*10%%  | charter  | reputation 6 | suspicious activity | 421 4.7.1 blocked AUP#In-1000
            aup#*11%%  | charter  | sender-identity 4 | no reverse DNS, or its domain's policy | 421 4.7.1 AUP#In-1130
            aup#*12%%  | charter  | reputation 6 | block list | 421 4.7.1 AUP#In-1210
            aup#*13%%  | charter  | connection-limit 5 | connections of this address | 421 4.7.1 AUP#In-1310
            aup#*1260  | charter  | policy 4 | no IPv6 | 421 4.7.1 AUP#In-1260
            aup#*135%  | charter  | rate-limit 5, reputation 1 | messages, recipients, spam | 452 4.7.1 AUP#In-1350
            aup#*14%%  | charter  | rate-limit 5, reputation 1 | messages, recipients, spam | 452 4.7.1 AUP#In-1450
            aup#*1530  | charter  | message-size 6 | size | 452 4.7.1 AUP#In-1530
            aup#*1540  | charter  | connection-limit 6 | messages a session | 452 4.7.1 AUP#In-1540
            aup#*1550  | charter  | too-many-recipients 6 | recipients of one message | 452 4.7.1 AUP#In-1550
            aup#*1560  | charter  | protocol-error 3, reputation 2 | invalid recipients | 452 4.7.1 AUP#In-1560
            aup#*1580  | charter  | rate-limit 6 | recipients in a while | 452 4.7.1 AUP#Out-1580
            rl00%%%%   | comcast  | rate-limit 3, reputation 1 | throttled | 451 4.2.0 Throttled - https://postmaster.comcast.net/smtp-error-codes.php#RL000010
            bl00%%%%   | comcast  | reputation 6 | block list | 554 blocked - https://postmaster.comcast.net/smtp-error-codes.php#BL000010
            hl:rep     | netease  | reputation 7 | too many unknown recipients | 421 HL:REP 163 mx20,PMCowAB3
            hl:icc     | netease  | connection-limit 7 | connections of this address | 421 HL:ICC 163 mx1
            hl:ifc     | netease  | rate-limit 7 | messages in a while | 421 HL:IFC 163 mx1
            hl:mep     | netease  | sender-identity 4, reputation 3 | forged sender domains | 421 HL:MEP 163 mx1
            mi:dmc     | netease  | connection-limit 7 | messages a connection | 451 MI:DMC 163 mx1
            rp:drc     | netease  | connection-limit 6, too-many-recipients 2 | recipients a connection | 450 RP:DRC 163 mx1
            mi:c*l     | netease  | protocol-error 7 | too many wrong commands | 450 MI:CCL 163 mx1
            rp:c*l     | netease  | protocol-error 7 | too many wrong commands | 451 RP:CEL
            mi:sfq     | netease  | rate-limit 7 | messages of the sender | 451 MI:SFQ
            rp:qrc     | netease  | rate-limit 7 | recipients of the sender | 451 RP:QRC
            mi:stc     | netease  | rate-limit 7 | messages of the sender today | 554 MI:STC 163 mx1
            rp:trc     | netease  | rate-limit 7 | recipients of this address | 550 RP:TRC 163 mx1
            mi:spb     | netease  | reputation 5 | the sender looks like spam | 554 MI:SPB 163 mx1
            hl:ihu     | netease  | sender-identity 6 | the HELO name | 554 HL:IHU 163 mx1
            hl:itc     | netease  | connection-limit 6 | connections in all | 421 HL:ITC 163 mx1
            dt:sum     | netease  | sender-identity 4, protocol-error 1 | envelope and header differ | 554 DT:SUM 163 mx1
            wm:bl*     | netease  | policy 6 | not in the list of those who may | 450 WM:BLI
            dt:spm     | netease  | reputation 7 | looks like spam | 451 DT:SPM ,please try again
            dt:rbl     | netease  | reputation 7 | block list | 450 DT:RBL
            crcp       | daum     | connection-limit 8, overload -4 | connections of this address | 421 4.4.5 CRCP 192.0.2.1: Server is busy
            ccrt       | daum     | reputation 8, overload -4 | spam from this address | 421 4.4.5 CCRT 192.0.2.1: Server is busy(RT)
            xerr       | daum     | server-error 3, overload 1 | network error | 451 4.4.1 XERR 192.0.2.10: Network is busy(ERROR)
            ofr*_109   | orange   | rate-limit 3, reputation 2 | limited | 421 Veuillez essayer plus tard. OFR_109
            ofr*_201   | orange   | sender-identity 7 | no reverse DNS | 421 Veuillez essayer plus tard. OFR004_201
            ofr*_102   | orange   | reputation 6 | spam from this address | 550 mwinf5c04 ME Adresse IP source bloquee pour incident de spam. OFR006_102
            ofr*_103   | orange   | reputation 5 | blocked | 421 mwinf5c02 ME Service refuse. Veuillez essayer plus tard. OFR_103
            ofr*_104   | orange   | connection-limit 7 | connections of this address | 421 mwinf5c77 ME Trop de connexions, veuillez verifier votre configuration. OFR004_104
            ofr*_505   | orange   | server-error 3 | a system error | 421 4.2.0 Service refuse. Veuillez essayer plus tard. OFR005_505
            ofr*_506   | orange   | reputation 6 | looks like spam | 550 Mail rejete. OFR_506
            ofr*_999   | orange   | reputation 4 | blocked | 421 mwinf5c77 ME Service refuse. Veuillez essayer plus tard. OFR_999
            ofr*       | orange   | reputation 3, rate-limit 1, connection-limit 1 | its own code | 421 Veuillez essayer plus tard. OFR004_208
            lpn*_104   | laposte  | connection-limit 7 | connections of this address | 421 Too many connections, slow down. LPN105_104
            lpn*_510   | laposte  | reputation 5 | blocked | 421 Veuillez essayer plus tard. LPN004_510
            lpn*_417   | laposte  | mailbox-quota 6 | mailbox full | 552 5.1.1 Boite du destinataire pleine. LPN105_417
            lpn*       | laposte  | reputation 3, rate-limit 1, connection-limit 1 | its own code | 421 Service refused, please try later. LPN105_423
            dyn:t%     | aol      | rate-limit 3, reputation 2 | a dynamic limit | 421 4.7.1 : (DYN:T1) http://postmaster.info.aol.com/errors/421dynt1.html
            con:*      | aol      | reputation 4, connection-limit 2 | connections refused for complaints | 421 4.7.1 : (CON:B1) http://postmaster.info.aol.com/errors/421conb1.html
            hvu:*      | aol      | reputation 5 | a link with complaints | 554 5.7.1 : (HVU:B1) http://postmaster.info.aol.com/errors/554hvub1.html
            dns:nr*    | aol      | sender-identity 5 | no reverse DNS | 421 4.7.1 : (DNS:NR) http://postmaster.info.aol.com/errors/421dnsnr.html
            rly:*      | aol      | reputation 5 | complaints | 421 4.7.1 : (RLY:CH2)
            g28        | rackspace | reputation 3 | a new or untrusted address | 451 4.7.1 Received too many messages from a new or untrusted IP: 192.0.2.1 (G28)
            4.7.500    | outlook  | reputation 3, rate-limit 1 | an unusual flow from this sender | 451 4.7.500 Server busy. Please try again later from [192.0.2.2].
            4.7.5%%    | outlook  | reputation 4, greylisting 1 | reputation of the address | 451 4.7.550 Access denied, please try again later
            4.7.6%%    | outlook  | reputation 4, rate-limit 0.5 | reputation of the address | 451 4.7.650 The mail server has been temporarily rate limited due to IP reputation.
            4.7.700    | outlook  | overload 4 | its filter is busy | 451 4.7.700 PFA agent busy, please try again.
            4.7.8%%    | outlook  | reputation 4 | reputation of the address | 451 4.7.860 Access denied, please try again later
            4.4.62     | outlook  | policy 3 | the wrong region | 451 4.4.62 Mail sent to the wrong Office 365 region.
            4.4.31%    | outlook  | unreachable 4 | it could not connect | 450 4.4.316 Connection refused [Message=Socket error code 10061]
            """;
}
