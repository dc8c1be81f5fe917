package org.mustafid.rules;

/**
 * What the decoders of all parts of one document share.
 *
 * @param clauses the places that can be cited
 * @param statements what is stated or left open
 * @param vocabulary the ids that can be referred to
 */
record Scope(Clauses clauses, Statements statements, Vocabulary vocabulary) {}
