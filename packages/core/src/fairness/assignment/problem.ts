/** An examiner as an assignment sees them. */
export interface AssignableExaminer {
  readonly person: string;
  readonly employer?: string | undefined;
  /** Fields of knowledge; a sector is one of them. */
  readonly fields: readonly string[];
  readonly mayLead: boolean;
  /** Fewest and most cases, both included. */
  readonly least: number;
  readonly most: number;
}

/** A case that needs a panel. */
export interface AssignableCase {
  readonly case: string;
  /** The field that at least one member must know; absent where nobody asks for one. */
  readonly expertOf?: string | undefined;
  /** How well each examiner fits, 0 to 100 whole points, in the order of the problem's examiners. */
  readonly fits: readonly number[];
}

/** An examiner who may not judge a case, with every ground. */
export interface ForbiddenPair {
  readonly person: string;
  readonly case: string;
  readonly grounds: readonly string[];
}

/** What panels are assigned from: everything the optimum depends on, and nothing else. Plain JSON. */
export interface AssignmentProblem {
  readonly examiners: readonly AssignableExaminer[];
  readonly cases: readonly AssignableCase[];
  readonly forbidden: readonly ForbiddenPair[];
  /** Members of each panel, exactly. */
  readonly size: number;
  /** Whether every panel has a member who may lead it. */
  readonly needsLeader: boolean;
  /** Whether no two members of a panel are of one employer. */
  readonly oneOfEmployer: boolean;
  /** Most members of a panel who share a field; absent: as many as there are. */
  readonly mostOfField?: number | undefined;
}

/** The panel of one case. */
export interface SeatedCase {
  readonly case: string;
  /** In the order of persons. */
  readonly members: readonly string[];
  /** Absent only where no leader is asked for and no member may lead. */
  readonly leader?: string | undefined;
}

/** The two goals of an assignment, the first before the second. */
export interface AssignmentGoals {
  /** Sum of fits of the worst-served case. */
  readonly floor: number;
  /** Sum of all fits. */
  readonly sum: number;
}
