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
                    dovecot(MailboxOver::new),
                    dovecot(MailboxNearlyFull::new),
                    dovecot(MailboxOverAtRcpt::new),
                    dovecot(MailStoreFull::new),
                    dovecot(MailStoreUnwritable::new),
                    dovecot(DeliveryAgentStopped::new),
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
                    haraka(Frozen::new),
                    haraka(Healthy::new));

    private Cells() {}

    private static Cell<PostfixStage> postfix(
            Supplier<? extends Fault<? super PostfixStage>> fault) {
        return new Cell<>("postfix", PostfixStage::new, fault);
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
}
