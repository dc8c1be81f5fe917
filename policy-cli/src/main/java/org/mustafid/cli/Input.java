package org.mustafid.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mustafid.diagnostic.InvalidArgumentException;

/**
 * A file that a command line names, itself or by a folder that it is in.
 *
 * @param isNamed whether the command line names the file itself
 */
record Input(Path file, boolean isNamed) {
  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

  /**
   * Each path that is no folder, and of a folder every document in it and in the folders below, by
   * name. What begins with a dot is left out, and links to folders are not followed.
   *
   * @throws InvalidArgumentException if a folder has no document
   * @throws UncheckedIOException if a folder cannot be read
   */
  static List<Input> of(List<Path> paths) {
    List<Input> all = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        documentsBelow(path).forEach(file -> all.add(new Input(file, false)));
      } else {
        all.add(new Input(path, true));
      }
    }
    return all;
  }

  private static Collection<Path> documentsBelow(Path folder) {
    Set<Path> documents = new TreeSet<>();
    try {
      Files.walkFileTree(folder, new Collector(folder, documents));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
    if (documents.isEmpty()) {
      throw new InvalidArgumentException(
          "FILE", folder.toString(), "a folder with documents: " + String.join(", ", ENDINGS));
    }
    return documents;
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
