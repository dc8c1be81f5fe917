package org.mustafid.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the files of a folder that may hold documents, by the endings of their names. */
public final class DocumentFiles {
  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

  private DocumentFiles() {}

  /** What a name may end in, for a sentence: {@code .yaml, .yml, .json}. */
  public static String endings() {
    return String.join(", ", ENDINGS);
  }

  /**
   * The files of a folder and of the folders below it whose names end in {@code .yaml}, {@code
   * .yml} or {@code .json}, by name; {@link DocumentSort} tells what each seems to hold. What
   * begins with a dot is left out, and links to folders are not followed.
   *
   * @throws UncheckedIOException if a folder cannot be read
   */
  public static List<Path> below(Path folder) {
    Set<Path> documents = new TreeSet<>();
    try {
      Files.walkFileTree(folder, new Collector(folder, documents));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
    return List.copyOf(documents);
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Set<Path> documents;

    Collector(Path folder, Set<Path> documents) {
      this.folder = folder;
      this.documents = documents;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
      return !each.equals(folder) && isHidden(each)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean isDocument = ENDINGS.stream().anyMatch(file.toString()::endsWith);
      if (isDocument && !isHidden(file) && Files.isRegularFile(file)) {
        documents.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return String.valueOf(path.getFileName()).startsWith(".");
    }
  }
}
