package org.stamkunde.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// A file fits on a few screens, a method on one, and every public type says what it is.
class SizeTest {
  private static final int LINES_OF_A_FILE = 400;
  private static final int LINES_OF_A_METHOD = 45;

  /// Longer kernels, each with its reason.
  private static final Map<String, String> ALLOWED = Map.of();

  @Test
  void noFileIsLongerThanAFewScreens() throws IOException {
    List<String> long_ = new ArrayList<>();
    for (Path file : House.sources()) {
      long lines = Files.lines(file).count();
      if (lines > LINES_OF_A_FILE && !ALLOWED.containsKey(file.getFileName().toString())) {
        long_.add(file.getFileName() + " " + lines);
      }
    }
    assertThat(long_).isEmpty();
  }

  @Test
  void noMethodIsLongerThanAScreen() throws IOException {
    assertThat(faults(mainSources(), Fault.LONG_METHOD)).isEmpty();
  }

  @Test
  void everyPublicTypeSaysWhatItIs() throws IOException {
    assertThat(faults(mainSources(), Fault.SILENT_TYPE)).isEmpty();
  }

  @Test
  void aLongMethodAndASilentTypeAreFound() throws IOException {
    Path twin = Files.createTempFile("Twin", ".java");
    Files.writeString(
        twin, "public class Twin { void m() {" + "\n;".repeat(LINES_OF_A_METHOD + 5) + "} }");
    assertThat(faults(List.of(twin), Fault.LONG_METHOD)).hasSize(1);
    assertThat(faults(List.of(twin), Fault.SILENT_TYPE)).hasSize(1);
    Files.delete(twin);
  }

  private enum Fault {
    LONG_METHOD,
    SILENT_TYPE
  }

  private static List<Path> mainSources() {
    return House.sources().stream().filter(file -> file.toString().contains("/src/main/")).toList();
  }

  private static List<String> faults(List<Path> files, Fault wanted) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> found = new ArrayList<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  d -> {},
                  List.of(),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Walk(unit, trees, wanted, found).scan(unit, null);
      }
    }
    return found;
  }

  private static final class Walk extends TreePathScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final DocTrees trees;
    private final Fault wanted;
    private final List<String> found;

    Walk(CompilationUnitTree unit, DocTrees trees, Fault wanted, List<String> found) {
      this.unit = unit;
      this.trees = trees;
      this.wanted = wanted;
      this.found = found;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      long from = trees.getSourcePositions().getStartPosition(unit, method);
      long to = trees.getSourcePositions().getEndPosition(unit, method);
      if (wanted == Fault.LONG_METHOD && from >= 0 && to > from) {
        long lines =
            unit.getLineMap().getLineNumber(to) - unit.getLineMap().getLineNumber(from) + 1;
        if (lines > LINES_OF_A_METHOD) {
          found.add(unit.getSourceFile().getName() + " " + method.getName() + " " + lines);
        }
      }
      return super.visitMethod(method, nothing);
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      boolean open = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
      boolean top = getCurrentPath().getParentPath().getLeaf() == unit;
      if (wanted == Fault.SILENT_TYPE
          && open
          && top
          && trees.getDocComment(getCurrentPath()) == null) {
        found.add(unit.getSourceFile().getName());
      }
      return super.visitClass(type, nothing);
    }
  }
}
