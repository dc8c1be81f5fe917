package org.mustafid.casework;

import java.time.LocalDate;

/**
 * An event with the local date on which it counts. Immutable.
 *
 * @param event what happened
 * @param day in the zone of the policy's calendar
 */
public record DatedEvent(Event event, LocalDate day) {}
