package xiezhi.core.event;

/** Stage {@code deliberation}: legal review and collective deliberation. */
public sealed interface DeliberationEvent extends CaseEvent permits LegalReviewed, CaseDeliberated, BenchmarkApplied {}
