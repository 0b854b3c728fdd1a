package org.mailwhy.lab.fault;

import java.util.List;
import java.util.function.Supplier;

/** Every cell of the lab. */
final class Cells {
    static final List<Cell<?>> ALL =
            List.of(
                    postfix(DiskBelowMinimum::new),
                    postfix(DiskBelowReserve::new),
                    postfix(NoSpaceLeft::new),
                    postfix(NoSpaceInData::new),
                    postfix(OutOfInodes::new),
                    postfix(QueueUnwritable::new),
                    postfix(AllProcessesHeld::new),
                    postfix(ConnectionLimit::new),
                    postfix(ConnectionRate::new),
                    postfix(MessageRate::new),
                    postfix(RecipientRate::new),
                    postfix(TooManyRecipients::new),
                    postfix(MessageTooLarge::new),
                    postfix(StoppedByOperator::new),
                    postfix(Crashed::new),
                    postfix(Frozen::new),
                    postfix(ClosedByOperator::new),
                    postfix(DeferredByOperator::new),
                    postfix(MilterDown::new),
                    postfix(MilterHangs::new),
                    postfix(PolicyServiceDown::new),
                    postfix(LookupFails::new),
                    postfix(ProxyFilterDown::new),
                    postfix(NextHopDown::new),
                    postfix(IdleClient::new),
                    postfix(TooManyErrors::new),
                    postfix(Greylisting::new),
                    postfix(RuleClaimsFullDisk::new),
                    postfix(MilterClaimsFullDisk::new),
                    postfix(Healthy::new),
                    postfix(Reload::new),
                    postfix(IdlingBot::new),
                    postfix(OutOfSpaceDuringRestart::new),
                    postfix(PolicyServiceHangs::new),
                    postfix(ProxyFilterHangs::new),
                    postfix(NextHopHangs::new),
                    postfix(TcpTableDown::new),
                    postfix(RewriteTableDown::new),
                    postfix(TableMissing::new),
                    postfix(RestrictionMisspelt::new),
                    postfix(CleanupCrashes::new),
                    postfix(RuleClaimsOverload::new),
                    postfix(PolicyServiceClaimsFullDisk::new),
                    postfix(MilterClaimsOverload::new),
                    postfix(UnrelatedDiskFull::new),
                    postfix(ConnectionLimitWhileBusy::new),
                    postfix(ImitatedLogLine::new),
                    postfix(OrdinaryLoad::new),
                    postfix(GreylistedStranger::new),
                    sendmail(SendmailFaults.DiskBelowMinimum::new),
                    sendmail(SendmailFaults.NoSpaceInData::new),
                    sendmail(SendmailFaults.OutOfInodes::new),
                    sendmail(SendmailFaults.QueueReadOnly::new),
                    sendmail(SendmailFaults.AllChildrenHeld::new),
                    sendmail(SendmailFaults.LoadLimit::new),
                    sendmail(SendmailFaults.ConnectionLimit::new),
                    sendmail(SendmailFaults.ConnectionRate::new),
                    sendmail(SendmailFaults.TooManyRecipients::new),
                    sendmail(SendmailFaults.MessageTooLarge::new),
                    sendmail(SendmailFaults.ClosedByOperator::new),
                    sendmail(SendmailFaults.MilterDown::new),
                    sendmail(SendmailFaults.MilterHangs::new),
                    sendmail(SendmailFaults.LookupFails::new),
                    sendmail(SendmailFaults.NextHopDown::new),
                    sendmail(SendmailFaults.IdleClient::new),
                    sendmail(SendmailFaults.Greylisting::new),
                    sendmail(SendmailFaults.RuleClaimsFullDisk::new),
                    sendmail(SendmailFaults.MilterClaimsFullDisk::new),
                    sendmail(SendmailFaults.Reload::new),
                    sendmail(StoppedByOperator::new),
                    sendmail(Crashed::new),
                    sendmail(Frozen::new),
                    sendmail(Healthy::new),
                    dovecot(MailboxOver::new),
                    dovecot(MailboxNearlyFull::new),
                    dovecot(MailboxOverAtRcpt::new),
                    dovecot(MailStoreFull::new),
                    dovecot(MailStoreUnwritable::new),
                    dovecot(DeliveryAgentStopped::new),
                    dovecot(MailStoreOutOfInodes::new),
                    dovecot(MailStoreReadOnly::new),
                    dovecot(DeliveryAgentFrozen::new),
                    dovecot(DeliveryAgentKilled::new),
                    dovecot(LmtpProcessesHeld::new),
                    dovecot(MailboxOverBesideNearlyFullDisk::new),
                    dovecot(MailStoreFullBesideFullMailbox::new),
                    dovecot(OrdinaryLoad::new),
                    dovecot(Healthy::new),
                    haraka(HarakaNoSpaceLeft::new),
                    haraka(HarakaOutOfInodes::new),
                    haraka(HarakaQueueReadOnly::new),
                    haraka(HarakaConnectionLimit::new),
                    haraka(HarakaConnectionRate::new),
                    haraka(HarakaRecipientRate::new),
                    haraka(HarakaTooManyRecipients::new),
                    haraka(HarakaTooManyErrors::new),
                    haraka(HarakaIdleClient::new),
                    haraka(HarakaGreylisting::new),
                    haraka(HarakaRuleClaimsFullDisk::new),
                    haraka(HarakaPluginHangs::new),
                    haraka(HarakaDatabaseDown::new),
                    haraka(HarakaNextHopDown::new),
                    haraka(HarakaMailboxOver::new),
                    haraka(HarakaOverloaded::new),
                    haraka(StoppedByOperator::new),
                    haraka(Crashed::new),
                    haraka(Frozen::new),
                    haraka(Healthy::new),
                    exim(DiskBelowMinimum::new),
                    exim(NoSpaceLeft::new),
                    exim(OutOfInodes::new),
                    exim(OutOfSpaceDuringRestart::new),
                    exim(SpoolWriteFails::new),
                    exim(CheckLogSpace::new),
                    exim(SmtpAcceptMax::new),
                    exim(SmtpAcceptMaxPerHost::new),
                    exim(SmtpAcceptMaxPerConnection::new),
                    exim(SmtpLoadReserve::new),
                    exim(QueueOnlyLoad::new),
                    exim(RecipientsMax::new),
                    exim(MessageSizeLimit::new),
                    exim(SmtpReceiveTimeout::new),
                    exim(EnforcedSync::new),
                    exim(AclRatelimit::new),
                    exim(AclClaimsFullDisk::new),
                    exim(AclForMaintenance::new),
                    exim(AclGreylists::new),
                    exim(AclFileMissing::new),
                    exim(AclServiceDown::new),
                    exim(CalloutFails::new),
                    exim(DnsDown::new),
                    exim(HopRefuses::new),
                    exim(AppendfileQuota::new),
                    exim(SpoolRefusesWrites::new),
                    exim(StoreFull::new),
                    exim(StoreUnwritable::new),
                    exim(StoppedByOperator::new),
                    exim(Crashed::new),
                    exim(Frozen::new),
                    exim(ForgedHello::new),
                    exim(Healthy::new),
                    openSmtpd(NoSpaceLeft::new),
                    openSmtpd(OutOfInodes::new),
                    openSmtpd(StoreFull::new),
                    openSmtpd(StoreUnwritable::new),
                    openSmtpd(StoppedByOperator::new),
                    openSmtpd(Crashed::new),
                    openSmtpd(Frozen::new),
                    openSmtpd(FilterClaimsFullDisk::new),
                    openSmtpd(FilterForMaintenance::new),
                    openSmtpd(MaxRcpt::new),
                    openSmtpd(MaxMessageSize::new),
                    openSmtpd(RelayRefuses::new),
                    openSmtpd(QueueProcessKilled::new),
                    openSmtpd(QueueRefusesWrites::new),
                    openSmtpd(Healthy::new),
                    james(JamesFaults.TooManyRecipients::new),
                    james(JamesFaults.MessageTooLarge::new),
                    james(JamesFaults.LongerThanAnnounced::new),
                    james(JamesFaults.ConnectionLimit::new),
                    james(JamesFaults.MailboxOver::new),
                    james(JamesFaults.NoSpaceInData::new),
                    james(JamesFaults.RuleClaimsFullDisk::new),
                    james(StoppedByOperator::new),
                    james(Frozen::new),
                    james(Healthy::new));

    private Cells() {}

    private static Cell<PostfixStage> postfix(
            Supplier<? extends Fault<? super PostfixStage>> fault) {
        return new Cell<>("postfix", PostfixStage::new, fault);
    }

    private static Cell<SendmailStage> sendmail(
            Supplier<? extends Fault<? super SendmailStage>> fault) {
        return new Cell<>("sendmail", SendmailStage::new, fault);
    }

    /** Postfix that delivers to Dovecot. */
    private static Cell<DovecotStage> dovecot(
            Supplier<? extends Fault<? super DovecotStage>> fault) {
        return new Cell<>("dovecot", DovecotStage::new, fault);
    }

    /** Haraka that delivers to Dovecot. */
    private static Cell<HarakaStage> haraka(Supplier<? extends Fault<? super HarakaStage>> fault) {
        return new Cell<>("haraka", HarakaStage::new, fault);
    }

    private static Cell<EximStage> exim(Supplier<? extends Fault<? super EximStage>> fault) {
        return new Cell<>("exim", EximStage::new, fault);
    }

    private static Cell<OpenSmtpdStage> openSmtpd(
            Supplier<? extends Fault<? super OpenSmtpdStage>> fault) {
        return new Cell<>("opensmtpd", OpenSmtpdStage::new, fault);
    }

    /** Apache James that keeps its mail in memory. */
    private static Cell<JamesStage> james(Supplier<? extends Fault<? super JamesStage>> fault) {
        return new Cell<>("james", JamesStage::new, fault);
    }
}
