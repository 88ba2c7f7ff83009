import type { Disposition, Environment } from '#shared/contract/index.ts';
import type { Decisions } from './decisions.ts';
import type { DispositionFacts } from './disposition.ts';
import type { MassExcelFinding } from './mass-excel.ts';
import type { DocumentsFinding } from './missing.ts';
import type { NarrowedService } from './narrowing.ts';
import type { OrganizationFinding } from './organization.ts';
import type { OriginFinding } from './origin.ts';
import type { OriginTags } from './origin-tags.ts';
import type { OtherMatter, OtherMatterFacts } from './other-matter.ts';
import type { ServiceClaim } from './service-claims.ts';
import type { Contradiction } from './services-from-form.ts';
import type { TextServices } from './services-from-text.ts';
import type { TicketReading } from './ticket-reading.ts';

/** A conclusion and the rule that drew it. */
interface Ruled<T> {
  readonly value: T;
  readonly rule: string;
  readonly because: string;
}

/** Everything found out about a ticket: what questions, warnings and explanations are made from. */
export interface Findings {
  readonly reading: TicketReading;
  readonly decisions: Decisions;
  readonly tags: OriginTags;
  readonly origin: OriginFinding;
  readonly text: TextServices;
  readonly services: readonly NarrowedService[];
  readonly doubtful: readonly ServiceClaim[];
  readonly contradictions: readonly Contradiction[];
  /** The agent answered that nothing of Via Oberta is asked for. */
  readonly isDenied: boolean;
  readonly isAmbiguous: boolean;
  readonly massExcel: MassExcelFinding;
  readonly documents: DocumentsFinding;
  readonly otherMatter: OtherMatter;
  readonly matterFacts: OtherMatterFacts;
  readonly organization: OrganizationFinding;
  /** What the disposition was decided from. */
  readonly facts: DispositionFacts;
  readonly disposition: Ruled<Disposition>;
  readonly environments: Ruled<Environment[]>;
}
