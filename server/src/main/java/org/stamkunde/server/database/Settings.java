package org.stamkunde.server.database;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// How the embedded server is set: nothing is ever lost that was committed, only this machine
/// reaches it, its log tells no values, and its memory suits a small firm's machine.
final class Settings {
  private static final int SMALLEST = 128;
  private static final int LARGEST = 8192;

  private Settings() {}

  static String text(int port) {
    return text(port, memory());
  }

  /// Megabytes of this machine, or of the container that the program runs in.
  private static int memory() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? (int) Math.min(Integer.MAX_VALUE, system.getTotalMemorySize() >> 20)
        : 0;
  }

  /// A quarter of the memory is the server's own: what every event touches at random should lie
  /// there.
  static String text(int port, int megabytes) {
    int own = Math.clamp(megabytes / 4, SMALLEST, LARGEST);
    return """
    listen_addresses = '127.0.0.1'
    port = %d
    unix_socket_directories = ''
    max_connections = 40
    password_encryption = 'scram-sha-256'

    fsync = on
    full_page_writes = on
    synchronous_commit = on
    wal_level = minimal
    max_wal_senders = 0
    max_wal_size = 4GB
    checkpoint_timeout = 15min

    shared_buffers = %dMB
    # What lay there when the server stopped is brought back when it starts.
    shared_preload_libraries = 'pg_prewarm'
    work_mem = 32MB
    maintenance_work_mem = 128MB
    effective_cache_size = %dMB
    random_page_cost = 1.1
    jit = off
    temp_file_limit = 20GB

    timezone = 'UTC'
    log_timezone = 'UTC'
    lc_messages = 'C'
    log_checkpoints = off
    log_statement = 'none'
    log_min_duration_statement = -1
    # Messages of failed statements hold the values that failed.
    log_min_messages = fatal
    log_min_error_statement = panic
    log_error_verbosity = terse
    """
        .formatted(port, own, Math.max(4 * own, megabytes / 2));
  }
}
