package org.stamkunde.server.start;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.stamkunde.server.database.Binaries;
import org.stamkunde.server.database.EmbeddedServer;
import org.stamkunde.server.database.OwnServer;
import org.stamkunde.server.database.Store;
import org.stamkunde.server.home.Home;
import org.stamkunde.server.home.HomeLock;
import org.stamkunde.server.home.SettingsFile;

/// The whole program at work on one home: its lock, its database, its rooms, and (for a console)
/// its pages. Closed in the opposite order, also when a signal ends the program.
public final class House implements AutoCloseable {
  /// Where rooms are told of the home.
  static final String HOME = "stamkunde.memory.home";

  /// `json` lets the log be one JSON object a line.
  private static final String LOG_FORMAT = "STAMKUNDE_LOG";

  private final Home home;
  private final Place place;
  private final Deque<AutoCloseable> closing = new ArrayDeque<>();
  private final AtomicBoolean closed = new AtomicBoolean();
  private @Nullable ConfigurableApplicationContext rooms;

  private House(Home home, Place place) {
    this.home = home;
    this.place = place;
  }

  /// Rooms without pages. The lock passes to the house.
  public static House forOneCommand(Home home, HomeLock lock) {
    return open(home, lock, new Place(0, "127.0.0.1", java.util.List.of(), false), false);
  }

  /// Rooms and pages.
  public static House forConsole(Home home, HomeLock lock, Place place) {
    return open(home, lock, place, true);
  }

  private static House open(Home home, HomeLock lock, Place place, boolean pages) {
    House house = new House(home, place);
    house.closesFirst(lock);
    Runtime.getRuntime().addShutdownHook(new Thread(house::close, "end"));
    try {
      SettingsFile settings = SettingsFile.in(home);
      Place free = pages ? place.free() : place;
      Store store =
          OwnServer.from(System.getenv())
              .<Store>map(own -> own)
              .orElseGet(() -> EmbeddedServer.open(home, Binaries.cache()));
      house.closesFirst(store);
      house.begin(store, free, pages, settings);
      return house;
    } catch (RuntimeException e) {
      house.close();
      throw e;
    }
  }

  private void begin(Store store, Place free, boolean pages, SettingsFile settings) {
    SpringApplication program = new SpringApplication(Program.class);
    program.setWebApplicationType(pages ? WebApplicationType.SERVLET : WebApplicationType.NONE);
    program.setBannerMode(Banner.Mode.OFF);
    program.setLogStartupInfo(false);
    program.setRegisterShutdownHook(false);
    program.setLazyInitialization(!pages);
    program.setAddCommandLineProperties(false);
    program.setDefaultProperties(properties(free, settings));
    if ("json".equals(System.getenv(LOG_FORMAT))) {
      program.setAdditionalProfiles("json-log");
    }
    program.addInitializers(context -> {
      context.getBeanFactory().registerSingleton("home", home);
      context.getBeanFactory().registerSingleton("store", store);
      context.getBeanFactory().registerSingleton("place", free);
    });
    ConfigurableApplicationContext context = program.run();
    rooms = context;
    closesFirst(context);
    if (!settings.values().isEmpty()) {
      settings.demand(KnownSettings.of(context));
    }
  }

  private Map<String, Object> properties(Place free, SettingsFile settings) {
    Map<String, Object> properties = new HashMap<>(settings.values());
    properties.put("logging.file.name", home.log().toString());
    properties.put(HOME, home.folder().toString());
    properties.put("server.port", free.port());
    properties.put("server.address", free.listen());
    // Cookies know no ports: two consoles on one machine would sign each other out.
    properties.put(
        "server.servlet.session.cookie.name",
        "STAMKUNDE_SESSION_" + Integer.toHexString(home.folder().toString().hashCode()));
    return properties;
  }

  public Home home() {
    return home;
  }

  /// The public service of a room.
  public <T> T door(Class<T> type) {
    return context().getBean(type);
  }

  /// Where a person on this machine reaches the console.
  public String address() {
    var server = ((WebServerApplicationContext) context()).getWebServer();
    return place.address(server == null ? 0 : server.getPort());
  }

  private ConfigurableApplicationContext context() {
    ConfigurableApplicationContext open = rooms;
    if (open == null) {
      throw new IllegalStateException("The house is not open");
    }
    return open;
  }

  /// Closed before everything that was opened until now.
  public void closesFirst(AutoCloseable part) {
    synchronized (closing) {
      closing.push(part);
    }
  }

  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    while (true) {
      AutoCloseable part;
      synchronized (closing) {
        part = closing.poll();
      }
      if (part == null) {
        return;
      }
      try {
        part.close();
      } catch (Exception e) {
        // One part that does not close must not keep the database from being stopped.
        org.slf4j.LoggerFactory.getLogger(House.class).warn("A part did not close", e);
      }
    }
  }
}
