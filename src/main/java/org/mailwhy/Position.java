package org.mailwhy;

/// How far a follower has read.
///
/// @param source the follower's name
/// @param value the follower's own words, such as inode and offset, or a journal cursor
public record Position(String source, String value) {}
