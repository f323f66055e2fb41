package dev.skillexchange.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/// What a command said, and how it ended.
record Said(int code, String out, String err) {

  static Said by(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.commands(new PrintWriter(out, true), new PrintWriter(err, true)).execute(arguments);
    return new Said(code, out.toString(), err.toString());
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
