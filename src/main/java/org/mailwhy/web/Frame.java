package org.mailwhy.web;

import java.util.List;

/// What every page has around it.
///
/// @param root the relative path to the site's root: empty, or `../`
/// @param at of the data
/// @param causes names of all runbook pages
public record Frame(String title, String root, Moment at, List<String> causes) {}
