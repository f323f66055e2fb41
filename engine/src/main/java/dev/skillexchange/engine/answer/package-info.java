/// Answers as every face gives them: the JSON of the API and of the commands, and what pages and
/// terminal text are made of.
@NullMarked
package dev.skillexchange.engine.answer;

import org.jspecify.annotations.NullMarked;
