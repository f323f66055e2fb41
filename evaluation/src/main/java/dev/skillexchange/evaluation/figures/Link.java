package dev.skillexchange.evaluation.figures;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A query over jobs as it stands in links: values by the name of the filter.
record Link(Map<String, List<String>> filters) {

  static Link of(String text) {
    Map<String, List<String>> filters = new LinkedHashMap<>();
    Arrays.stream(text.split("&", -1))
        .filter(part -> !part.isEmpty())
        .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8).split("=", 2))
        .forEach(part -> filters.computeIfAbsent(part[0], _ -> new ArrayList<>()).add(part[1]));
    return new Link(filters);
  }

  /// This link with a filter set to one value.
  Link with(String name, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(filters);
    changed.put(name, List.of(value));
    return new Link(changed);
  }

  /// This link without a value of a filter.
  Link without(String name, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(filters);
    List<String> left =
        filters.getOrDefault(name, List.of()).stream().filter(one -> !one.equals(value)).toList();
    if (left.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, left);
    }
    return new Link(changed);
  }

  @Override
  public String toString() {
    return filters.entrySet().stream()
        .flatMap(filter ->
            filter.getValue().stream()
                .map(value ->
                    filter.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
        .collect(Collectors.joining("&"));
  }
}
