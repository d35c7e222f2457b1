package dev.assay.cli;

import dev.assay.store.Store;
import java.time.Duration;

/** Starts the server on a store; the command line does not know how. */
@FunctionalInterface
public interface ServerLauncher {

  /**
   * The server, ready to answer.
   *
   * @param port the port to listen on; 0 takes a free one
   * @param limit how long a query may take
   */
  Running launch(Store store, String host, int port, Duration limit);

  /** A server that is running. */
  interface Running {

    /** The address of its front page. */
    String address();

    /** Waits until the server stops. */
    void join();
  }
}
