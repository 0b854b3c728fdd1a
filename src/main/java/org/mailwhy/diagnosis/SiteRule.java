package org.mailwhy.diagnosis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailwhy.Cause;
import org.mailwhy.EnhancedCode;
import org.mailwhy.Speaker;

/// What a site knows of the replies it meets. All conditions that are given must hold.
///
/// @param says phrases of which one must be said; a word that ends in `*` is a stem, `..` skips up
///   to two words; empty: any words
/// @param code null: any
/// @param enhanced null: any or none
/// @param speaker the software or provider that must speak; null: any
/// @param bits how much it speaks for the cause
/// @param note what a person should know, may be empty
public record SiteRule(
        String name,
        List<String> says,
        @Nullable Integer code,
        @Nullable EnhancedCode enhanced,
        @Nullable String speaker,
        Cause cause,
        double bits,
        String note) {
    public SiteRule {
        says = List.copyOf(says);
    }

    boolean concerns(Reading reading, Speaker by) {
        return (code == null || code == reading.reply().code())
                && (enhanced == null || enhanced.equals(reading.enhanced()))
                && (speaker == null || speaker.equals(by.software()));
    }

    String finding() {
        return "the site's rule “" + name + "”" + (note.isEmpty() ? "" : ": " + note);
    }
}
