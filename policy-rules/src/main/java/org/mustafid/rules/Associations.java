package org.mustafid.rules;

import java.util.List;
import java.util.Optional;
import org.mustafid.clause.Clause;
import org.mustafid.name.AssociationId;
import org.mustafid.name.ContactKind;
import org.mustafid.name.Labels;
import org.mustafid.policy.Association;
import org.mustafid.policy.Contact;
import org.mustafid.policy.Registration;

/** The association, with its registrations and contacts as the document prints them. */
final class Associations {
  private final Clauses clauses;

  Associations(Scope scope) {
    this.clauses = scope.clauses();
  }

  Optional<Association> read(Located value) {
    Optional<Fields> found = value.fields("id", "name", "registrations", "contacts");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    int before = value.report().failures();
    Optional<AssociationId> id =
        fields.require("id").flatMap(each -> each.id(AssociationId.class, AssociationId::of));
    Optional<Labels> name = fields.require("name").flatMap(Located::labels);
    List<Registration> registrations = Entries.of(fields.find("registrations"), this::registration);
    List<Contact> contacts = Entries.of(fields.find("contacts"), this::contact);
    return value.report().failures() > before
        ? Optional.empty()
        : Optional.of(
            Association.of(id.orElseThrow(), name.orElseThrow(), registrations, contacts));
  }

  private Optional<Registration> registration(Located entry) {
    Optional<Fields> found = entry.fields("kind", "number", "with", "clause");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    int before = entry.report().failures();
    Optional<Registration.Kind> kind =
        fields
            .require("kind")
            .flatMap(
                each -> Entries.oneOf(each, Registration.Kind.values(), Registration.Kind::id));
    Optional<String> number =
        fields.require("number").flatMap(each -> printed(each, Registration.class, "number"));
    Optional<Labels> with = fields.find("with").flatMap(Located::labels);
    Optional<Clause> clause = fields.require("clause").flatMap(clauses::read);
    return entry.report().failures() > before
        ? Optional.empty()
        : Optional.of(
            Registration.of(
                kind.orElseThrow(),
                number.orElseThrow(),
                with.orElse(Labels.none()),
                clause.orElseThrow()));
  }

  private Optional<Contact> contact(Located entry) {
    Optional<Fields> found = entry.fields("kind", "printed", "clause");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    int before = entry.report().failures();
    Optional<ContactKind> kind =
        fields
            .require("kind")
            .flatMap(each -> each.oneOf(ContactKind.wellKnown(), ContactKind::of));
    Optional<String> printed =
        fields.require("printed").flatMap(each -> printed(each, Contact.class, "printed"));
    Optional<Clause> clause = fields.require("clause").flatMap(clauses::read);
    return entry.report().failures() > before
        ? Optional.empty()
        : Optional.of(Contact.of(kind.orElseThrow(), printed.orElseThrow(), clause.orElseThrow()));
  }

  private static Optional<String> printed(Located value, Class<?> type, String attribute) {
    return value.text().flatMap(text -> value.checked(type, attribute, text));
  }
}
