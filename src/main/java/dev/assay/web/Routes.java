package dev.assay.web;

import java.util.Map;
import java.util.Optional;

/**
 * Which endpoint answers at which path.
 *
 * @param exact endpoints of one path each
 * @param below endpoints of all paths that begin so; no beginning is part of another
 */
record Routes(Map<String, Endpoint> exact, Map<String, Endpoint> below) {

  Routes {
    exact = Map.copyOf(exact);
    below = Map.copyOf(below);
  }

  Optional<Endpoint> find(String path) {
    Endpoint endpoint = exact.get(path);
    if (endpoint != null) {
      return Optional.of(endpoint);
    }
    return below.entrySet().stream()
        .filter(entry -> path.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
