package org.mailwhy;

import java.util.List;

/// An edge that answers questions with facts.
public interface Respondent {
    boolean takes(Question question);

    List<Fact> answer(Question question) throws InterruptedException;
}
