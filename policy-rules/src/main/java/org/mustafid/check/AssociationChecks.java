package org.mustafid.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mustafid.name.ChannelId;
import org.mustafid.name.ContactKind;
import org.mustafid.policy.Channel;
import org.mustafid.policy.Contact;
import org.mustafid.policy.Policy;
import org.mustafid.policy.Registration;

/** Who the association is, and where it is reached. */
final class AssociationChecks {
  /** What is needed to use a channel; any of them is enough. */
  private static final Map<ChannelId, Set<ContactKind>> NEEDS =
      Map.of(
          ChannelId.TELEPHONE, Set.of(ContactKind.TELEPHONE),
          ChannelId.FAX, Set.of(ContactKind.FAX),
          ChannelId.EMAIL, Set.of(ContactKind.EMAIL),
          ChannelId.WEBSITE, Set.of(ContactKind.WEBSITE),
          ChannelId.SOCIAL_MEDIA, Set.of(ContactKind.SOCIAL_MEDIA),
          ChannelId.LETTERS, Set.of(ContactKind.PO_BOX, ContactKind.POSTAL_CODE));

  /** The channel that a contact is for; where an office lies is no way of contact by itself. */
  private static final Map<ContactKind, ChannelId> SERVES =
      Map.of(
          ContactKind.TELEPHONE, ChannelId.TELEPHONE,
          ContactKind.FAX, ChannelId.FAX,
          ContactKind.EMAIL, ChannelId.EMAIL,
          ContactKind.WEBSITE, ChannelId.WEBSITE,
          ContactKind.SOCIAL_MEDIA, ChannelId.SOCIAL_MEDIA);

  /** What an association has one of; telephones and accounts may be many. */
  private static final List<ContactKind> SINGLE =
      List.of(ContactKind.PO_BOX, ContactKind.POSTAL_CODE);

  private AssociationChecks() {}

  static void check(Policy policy, Failures failures) {
    registrations(policy, failures);
    contacts(policy, failures);
    channels(policy, failures);
  }

  private static void registrations(Policy policy, Failures failures) {
    List<Registration> all = policy.association().registrations();
    if (all.isEmpty()) {
      failures.addToWhole(CheckTypes.REGISTRATION_MISSING);
    }
    grouped(all, each -> List.of(each.kind(), each.with()))
        .forEach(
            same -> {
              List<String> numbers = distinct(same, Registration::number);
              if (numbers.size() > 1) {
                failures.add(
                    CheckTypes.CONFLICTING_REGISTRATIONS,
                    distinct(same, Registration::clause),
                    same.get(0).kind(),
                    numbers);
              }
            });
  }

  private static void contacts(Policy policy, Failures failures) {
    List<Contact> all = policy.association().contacts();
    for (List<Contact> same : grouped(all, Contact::kind)) {
      ContactKind kind = same.get(0).kind();
      List<String> printed = distinct(same, Contact::printed);
      if (SINGLE.contains(kind) && printed.size() > 1) {
        failures.add(
            CheckTypes.CONFLICTING_CONTACTS, distinct(same, Contact::clause), kind, printed);
      }
    }
    for (Contact contact : all) {
      ChannelId serves = SERVES.get(contact.kind());
      if (serves != null && policy.findChannel(serves).isEmpty()) {
        failures.add(CheckTypes.CONTACT_WITHOUT_CHANNEL, contact.clause(), contact);
      }
    }
  }

  private static void channels(Policy policy, Failures failures) {
    if (policy.association().contacts().isEmpty()) {
      // One lack is told once, and not again for each channel.
      failures.add(CheckTypes.CONTACT_MISSING, policy.channelsClause());
      return;
    }
    Set<ContactKind> printed = new LinkedHashSet<>();
    policy.association().contacts().forEach(contact -> printed.add(contact.kind()));
    for (Channel channel : policy.channels()) {
      Set<ContactKind> needs = NEEDS.getOrDefault(channel.id(), Set.of());
      if (!needs.isEmpty() && needs.stream().noneMatch(printed::contains)) {
        failures.add(CheckTypes.CHANNEL_WITHOUT_CONTACT, channel.clause(), channel);
      }
    }
  }

  private static <T> Iterable<List<T>> grouped(List<T> all, Function<T, Object> by) {
    return all.stream()
        .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private static <T, V> List<V> distinct(List<T> all, Function<T, V> of) {
    return all.stream().map(of).distinct().toList();
  }
}
