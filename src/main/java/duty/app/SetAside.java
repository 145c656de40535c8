package duty.app;

import duty.check.Diagnostic;
import duty.domain.Entry;
import duty.domain.Waiver;

/** A finding that does not count, since a waiver is in force for it. */
public record SetAside(Diagnostic diagnostic, Entry<Waiver> waiver) {}
