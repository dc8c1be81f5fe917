package org.mustafid.casework;

/** What whoever brings a case asks about their name; never the name. */
public enum Discretion {
  /** The name is given, and asked to be kept by those who handle the case. */
  CONFIDENTIAL("confidential"),
  /** No name is given, and a means of contact was agreed, by which a reply can come. */
  ANONYMOUS_WITH_CONTACT("anonymous-with-contact"),
  /** No name is given, and no means of contact: there is nobody to whom a reply can come. */
  ANONYMOUS_WITHOUT_CONTACT("anonymous-without-contact");

  private final String id;

  Discretion(String id) {
    this.id = id;
  }

  /** As records write it. */
  public String id() {
    return id;
  }

  /** Whether no name is given. */
  public boolean isAnonymous() {
    return this != CONFIDENTIAL;
  }

  /** Whether there is somebody to whom a reply can come. */
  public boolean isReachable() {
    return this != ANONYMOUS_WITHOUT_CONTACT;
  }

  @Override
  public String toString() {
    return id;
  }
}
