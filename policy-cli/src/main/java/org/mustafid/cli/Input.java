package org.mustafid.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.rules.DocumentFiles;

/**
 * A file that a command line names, itself or by a folder that it is in.
 *
 * @param isNamed whether the command line names the file itself
 */
record Input(Path file, boolean isNamed) {
  /**
   * Each path that is no folder, and of a folder the {@linkplain DocumentFiles#below documents} in
   * it and in the folders below.
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

  private static List<Path> documentsBelow(Path folder) {
    List<Path> documents = DocumentFiles.below(folder);
    if (documents.isEmpty()) {
      throw new InvalidArgumentException(
          "FILE", folder.toString(), "a folder with documents: " + DocumentFiles.endings());
    }
    return documents;
  }
}
