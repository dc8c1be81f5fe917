package org.mustafid.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The folder of a document, in which its bases may lie, and out of which nothing is read. */
final class Folder implements Bases {
  /** As many names as are compared with a misspelt one. */
  private static final int MOST_NAMES = 200;

  private final Path folder;

  Folder(Path folder) throws IOException {
    this.folder = folder.toRealPath();
  }

  @Override
  public Optional<InputStream> open(String name) throws IOException {
    Optional<Path> file = find(name).filter(Files::isRegularFile);
    return file.isPresent() && isInside(file.get())
        ? Optional.of(Files.newInputStream(file.get().toRealPath()))
        : Optional.empty();
  }

  /** What has this name, if anything: a name that this machine cannot write is that of nothing. */
  private Optional<Path> find(String name) {
    try {
      return Optional.of(folder.resolve(name)).filter(Files::exists);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Whether a path ends in this folder, wherever links lead on its way. */
  private boolean isInside(Path file) throws IOException {
    return file.toRealPath().startsWith(folder);
  }

  /** Whether there is something of this name that a link leads out of the folder to. */
  boolean leadsOut(String name) throws IOException {
    Optional<Path> file = find(name);
    return file.isPresent() && !isInside(file.get());
  }

  /** Files beside the document that could be meant. */
  List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{yaml,yml,json}")) {
      for (Path file : files) {
        if (names.size() == MOST_NAMES) {
          break;
        }
        names.add(String.valueOf(file.getFileName()));
      }
    }
    return names;
  }
}
