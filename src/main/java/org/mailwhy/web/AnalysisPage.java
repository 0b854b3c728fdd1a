package org.mailwhy.web;

import java.time.ZoneId;
import org.mailwhy.report.Coverage;
import org.mailwhy.report.Report;

/// stub
public record AnalysisPage(Coverage coverage, Report report, ZoneId zone) {
    public static AnalysisPage of(Coverage coverage, Report report, ZoneId zone) {
        return new AnalysisPage(coverage, report, zone);
    }

    public String html() {
        return "";
    }
}
