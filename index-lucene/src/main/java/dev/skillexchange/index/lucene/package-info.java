/// The default index: Lucene, in-process.
///
/// Start reading at [LuceneIndex]; [JobDocument] says what is kept of a job, [SliceQuery] how it is
/// found, [SegmentTally] how it is counted.
@NullMarked
package dev.skillexchange.index.lucene;

import org.jspecify.annotations.NullMarked;
