package org.stamkunde.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The rooms state their edges, and keep to them.
class RoomsTest {
  private static final Set<String> NOT_ROOMS =
      Set.of("numeric", "tables", "lifetime", "linkage", "recommend", "market", "server", "bench");

  @Test
  void theRoomsKeepToTheirEdges() {
    ApplicationModules rooms =
        ApplicationModules.of("org.stamkunde", new ImportOption.DoNotIncludeTests());
    assertThat(rooms.stream().map(room -> room.getIdentifier().toString()))
        .contains("frame")
        .containsAll(Laws.ROOMS);
    rooms.verify();
  }

  @Test
  void everyPackageOfARoomBelongsToOneThatStatesItsEdges() throws ClassNotFoundException {
    Set<String> found = new TreeSet<>();
    for (JavaClass type : House.CLASSES) {
      String room = type.getPackageName().split("\\.")[2];
      if (!NOT_ROOMS.contains(room)) {
        found.add(room);
      }
    }
    for (String room : found) {
      ApplicationModule stated =
          Class.forName("org.stamkunde." + room + ".package-info")
              .getAnnotation(ApplicationModule.class);
      assertThat(stated).as("room %s states its edges", room).isNotNull();
      assertThat(statesEdges(stated)).as("room %s names them", room).isTrue();
    }
  }

  @Test
  void aRoomThatLeavesItsEdgesOpenIsFound() throws ClassNotFoundException {
    ApplicationModule open =
        Class.forName("org.stamkunde.memory.twin.package-info")
            .getAnnotation(ApplicationModule.class);
    assertThat(statesEdges(open)).isFalse();
  }

  private static boolean statesEdges(ApplicationModule room) {
    List<String> edges = Arrays.asList(room.allowedDependencies());
    return !edges.equals(List.of(ApplicationModule.OPEN_TOKEN));
  }
}
