/// Answers as documents of headings, paragraphs and tables, written as text, Markdown, CSV or HTML.
@NullMarked
package dev.skillexchange.engine.report;

import org.jspecify.annotations.NullMarked;
