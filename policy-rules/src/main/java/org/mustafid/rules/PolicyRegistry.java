package org.mustafid.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mustafid.assessment.RuleSet;
import org.mustafid.diagnostic.InvalidArgumentException;
import org.mustafid.diagnostic.InvalidDocumentException;
import org.mustafid.name.AssociationId;
import org.mustafid.version.Governing;
import org.mustafid.version.InForce;
import org.mustafid.version.PolicyVersion;
import org.mustafid.version.PolicyVersions;
import org.mustafid.version.VersionFinding;

/**
 * Keeps the versions of associations' policies while they are added and refreshed.
 *
 * <p>Safe to share between threads. Readers see one whole state, never a part of a change, and wait
 * for nobody; who asks several questions that belong together asks the {@link #versions() versions}
 * of one moment. A change that fails leaves everything as it was.
 */
public final class PolicyRegistry {
  /** What a change has led to. */
  public record Update(List<VersionFinding> findings, List<InvalidDocumentException> refused) {
    /**
     * Copies both.
     *
     * @param findings all that is amiss with the versions that are now kept, and the documents that
     *     were refused
     * @param refused why they were, in the order of their names
     */
    public Update {
      findings = List.copyOf(findings);
      refused = List.copyOf(refused);
    }
  }

  private record State(Map<String, PolicyVersion> bySource, PolicyVersions versions) {
    static State of(Map<String, PolicyVersion> bySource) {
      return new State(bySource, PolicyVersions.of(bySource.values()));
    }

    Collection<PolicyVersion> records() {
      return bySource.values();
    }
  }

  /** Documents that may lie beside policies, which have their calendar in them. */
  private static final Set<DocumentSort> NO_POLICY =
      Set.of(DocumentSort.CALENDAR, DocumentSort.ANNOUNCEMENTS, DocumentSort.SCENARIOS);

  private final Object changes = new Object();
  private volatile State state = State.of(Map.of());

  /** Keeps nothing yet. */
  public PolicyRegistry() {}

  /**
   * Adds a version, or replaces the one of the same source.
   *
   * @param source where it comes from, such as the name of a file
   */
  public Update add(String source, RuleSet rules) {
    PolicyVersion version = new PolicyVersion(source, rules);
    synchronized (changes) {
      Map<String, PolicyVersion> next = new LinkedHashMap<>(state.bySource());
      next.put(source, version);
      state = State.of(next);
      return new Update(state.versions().findings(), List.of());
    }
  }

  /**
   * Makes the documents of a folder the versions that are kept: each file in it whose name ends in
   * {@code .yaml}, {@code .yml} or {@code .json}, unless it holds a calendar, announcements or
   * scenarios. Folders below may hold what these build on. A file with mistakes, or one that needs
   * such a file, is reported, and what was last read from it stays; one that is gone is no longer
   * kept. Links that lead out of the folder are not followed.
   *
   * @throws InvalidArgumentException if there is no folder at this path
   * @throws UncheckedIOException if a file cannot be read; nothing changes then
   */
  public Update refresh(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new InvalidArgumentException(
          "the folder of policy documents", folder.toString(), "a folder that exists");
    }
    synchronized (changes) {
      Map<String, PolicyVersion> before = state.bySource();
      Map<String, PolicyVersion> read = new TreeMap<>();
      List<InvalidDocumentException> refused = new ArrayList<>();
      List<VersionFinding> findings = new ArrayList<>();
      for (Path file : documentsIn(folder)) {
        String source = String.valueOf(file.getFileName());
        if (NO_POLICY.contains(DocumentSort.of(file)) && !before.containsKey(source)) {
          continue; // what was a policy is told that it no longer is
        }
        try {
          read.put(source, new PolicyVersion(source, RuleSets.read(file)));
        } catch (InvalidDocumentException e) {
          refused.add(e);
          findings.add(VersionFinding.refused(source, e.problems().size()));
          PolicyVersion lastGood = before.get(source);
          if (lastGood != null) {
            read.put(source, lastGood);
          }
        }
      }
      // Of two records of one version the first counts: that which was here before.
      Map<String, PolicyVersion> next = new LinkedHashMap<>();
      before.keySet().stream()
          .filter(read::containsKey)
          .forEach(each -> next.put(each, read.get(each)));
      read.forEach(next::putIfAbsent);
      state = State.of(next);
      findings.addAll(state.versions().findings());
      return new Update(findings, refused);
    }
  }

  private static Set<Path> documentsIn(Path folder) {
    Set<Path> documents = new TreeSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{yaml,yml,json}")) {
      Path inside = folder.toRealPath();
      for (Path file : files) {
        if (Files.isRegularFile(file) && file.toRealPath().startsWith(inside)) {
          documents.add(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
    return documents;
  }

  /** All versions of this moment; later changes are not seen in it. */
  public PolicyVersions versions() {
    return state.versions();
  }

  /**
   * The versions as they were known at the end of a day, as far as it is noted when each was
   * recorded. A version that nobody noted that of may have been known or not, and answers that it
   * could change are unknown.
   *
   * @param day a local date in the zone in which recording days are noted
   */
  public PolicyVersions asKnownOn(LocalDate day) {
    return PolicyVersions.asKnownOn(state.records(), Objects.requireNonNull(day, "day"));
  }

  /** Which version is in force on a day: {@link PolicyVersions#inForce}. */
  public InForce inForce(AssociationId association, LocalDate day) {
    return versions().inForce(association, day);
  }

  /** Which versions govern a case as of a day: {@link PolicyVersions#governing}. */
  public Governing governing(AssociationId association, LocalDate submittedOn, LocalDate asOf) {
    return versions().governing(association, submittedOn, asOf);
  }
}
