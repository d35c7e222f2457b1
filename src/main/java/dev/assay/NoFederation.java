package dev.assay;

import org.apache.jena.query.ARQ;
import org.apache.jena.sys.JenaSubsystemLifecycle;

/**
 * Forbids queries to ask other servers. Jena finds this class through {@code META-INF/services} and
 * starts it with itself, so that no command pays for it before it needs Jena.
 */
public final class NoFederation implements JenaSubsystemLifecycle {

  @Override
  public void start() {
    ARQ.getContext().set(ARQ.httpServiceAllowed, false);
  }

  @Override
  public void stop() {}

  /** After ARQ, which is at 30. */
  @Override
  public int level() {
    return 500;
  }
}
