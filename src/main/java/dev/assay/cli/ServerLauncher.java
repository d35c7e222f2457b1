package dev.assay.cli;

import dev.assay.store.Store;

/** Starts the server on a store; the command line does not know how. */
@FunctionalInterface
public interface ServerLauncher {

  /** The server, ready to answer; port 0 takes a free one. */
  Running launch(Store store, String host, int port);

  /** A server that is running. */
  interface Running {

    /** The address of its front page. */
    String address();

    /** Waits until the server stops. */
    void join();
  }
}
