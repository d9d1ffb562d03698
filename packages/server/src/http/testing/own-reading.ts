import type { Command, DeepReadonly, HatPattern, RegistryState, RoundState } from '@laureate/core';

/** What a command or view touches, as it declares it. */
export type Touched = readonly string[] | 'every-case';

/** A hat as the record gives it to a person. */
export interface Seat {
  readonly person: string;
  readonly role: string;
  readonly body?: string;
  readonly rank?: string;
}

/** How a request must be answered at the door, before what it asks is looked at. */
export type Door =
  /** None of the hats that may. */
  | 'no-hat'
  /** A case that is not theirs, that they are recused from, or that is not there: all the same. */
  | 'hidden'
  /** A list that holds a case they are recused from. */
  | 'closed'
  /** Applies in this round or is barred from evaluation. */
  | 'barred'
  | 'open';

const roleOfBody: Readonly<Record<string, string>> = {
  committee: 'committee',
  office: 'office',
  'district-office': 'recommender',
  department: 'recommender',
  association: 'recommender',
  'local-government': 'consent',
  'consent-body': 'consent',
  'third-party-evaluator': 'third-party',
  'supervision-group': 'supervisor',
  government: 'approver',
  'answering-department': 'inquiry',
  'system-administration': 'system-admin',
  'security-administration': 'security-admin',
  audit: 'auditor',
};
const outsiders = ['applicant', 'objector', 'public'];
const administrators = ['system-admin', 'security-admin', 'auditor'];

/** What the record says, read by the tests' own eyes and not by the policy under test. */
export class OwnReading {
  readonly registry: DeepReadonly<RegistryState>;
  readonly round: DeepReadonly<RoundState>;
  readonly roundId: string;
  readonly day: string;

  constructor(
    registry: DeepReadonly<RegistryState>,
    { round, roundId, day }: { round: DeepReadonly<RoundState>; roundId: string; day: string },
  ) {
    this.registry = registry;
    this.round = round;
    this.roundId = roundId;
    this.day = day;
  }

  /** Every hat of a person on the day. */
  seatsOf(person: string): readonly Seat[] {
    const isNow = (span: { readonly from: string; readonly to?: string | undefined }) =>
      span.from <= this.day && this.day <= (span.to ?? '9999');
    const { memberships, deputies } = this.registry.staff;
    const panels = [...this.round.panel.panels.values()];
    const isRegistered = this.registry.parties.parties.has(person);
    return [
      ...memberships
        .filter((entry) => entry.person === person && isNow(entry))
        .flatMap(({ body, rank }) => this.#seatIn(person, body, rank)),
      ...deputies
        .filter((entry) => entry.deputy === person && isNow(entry))
        .filter((entry) => entry.round === undefined || entry.round === this.roundId)
        .flatMap(({ body, insteadOf }) => this.#seatIn(person, body, this.#rankOf(insteadOf, body))),
      ...(panels.some(({ members }) => members.includes(person)) ? [{ person, role: 'examiner' }] : []),
      ...(panels.some(({ leader }) => leader === person) ? [{ person, role: 'panel-leader' }] : []),
      ...(isRegistered
        ? [
            { person, role: 'applicant' },
            { person, role: 'objector' },
          ]
        : []),
      { person, role: 'public' },
    ];
  }

  #rankOf(person: string, body: string): string {
    return (
      this.registry.staff.memberships.find((seat) => seat.person === person && seat.body === body)?.rank ??
      'head'
    );
  }

  #seatIn(person: string, id: string, rank: string): Seat[] {
    const body = this.registry.jurisdiction.bodies.get(id);
    const role = body && !body.closed ? roleOfBody[body.kind] : undefined;
    return role === undefined ? [] : [{ person, role, body: id, rank }];
  }

  /** Whether a person takes no part in a case. */
  isRecused(person: string, caseId: string): boolean {
    return this.round.proceedings.recusals.some((entry) => entry.person === person && entry.case === caseId);
  }

  /** Whether a case is there and this hat's to deal with. */
  isTheirs({ person, role, body }: Seat, caseId: string): boolean {
    const application = this.round.application.applications.get(caseId);
    if (!application || administrators.includes(role)) return false;
    if (role === 'applicant') return [application.party, application.signedBy].includes(person);
    if (role === 'recommender') return application.channel === body;
    if (role === 'consent') return this.#isBelow(application.channel, body ?? '');
    if (role === 'third-party') return [undefined, body].includes(this.round.evaluator.chosen?.body);
    const panels = [...this.round.panel.panels.values()].filter(({ cases }) => cases.includes(caseId));
    if (role === 'examiner') return panels.some(({ members }) => members.includes(person));
    if (role === 'panel-leader') return panels.some(({ leader }) => leader === person);
    if (role === 'objector' || role === 'public') return this.#isNoticed(caseId);
    return true;
  }

  /** Whether a notice to the public names a case. */
  #isNoticed(caseId: string): boolean {
    return [...this.round.publicNotice.notices.values()].some(({ entries }) =>
      entries.some((entry) => entry.case === caseId),
    );
  }

  #isBelow(channel: string, consenting: string): boolean {
    const { bodies } = this.registry.jurisdiction;
    if (bodies.get(consenting)?.kind !== 'local-government') return true;
    let body = bodies.get(channel);
    for (let steps = 0; body && steps < bodies.size; steps += 1) {
      if (body.above === consenting) return true;
      body = bodies.get(body.above ?? '');
    }
    return false;
  }

  /** How somebody with this hat must be met who asks for something that these hats may have, about these cases. */
  doorFor(seat: Seat | undefined, patterns: readonly HatPattern[], touched: Touched | undefined): Door {
    if (!seat || !patterns.some((pattern) => fits(seat, pattern))) return 'no-hat';
    if (touched === undefined) return 'open';
    const isInside = !outsiders.includes(seat.role);
    if (touched !== 'every-case' && touched.some((id) => this.#isHiddenFrom(seat, id))) return 'hidden';
    if (isInside && this.#isBarred(seat)) return 'barred';
    const recusals = this.round.proceedings.recusals.filter(({ person }) => person === seat.person);
    return touched === 'every-case' && isInside && recusals.length > 0 ? 'closed' : 'open';
  }

  #isHiddenFrom(seat: Seat, caseId: string): boolean {
    return this.isRecused(seat.person, caseId) || !this.isTheirs(seat, caseId);
  }

  #isBarred({ person, body = '' }: Seat): boolean {
    const { barred, barredBodies } = this.registry.staff;
    const applications = [...this.round.application.applications.values()];
    const applies = applications.some(({ party, signedBy }) => [party, signedBy].includes(person));
    return applies || barred.has(person) || barredBodies.has(body);
  }
}

function fits({ role, rank }: Seat, pattern: HatPattern): boolean {
  return role === pattern.role && (!pattern.ranks || pattern.ranks.some((each) => each === rank));
}

/** The hats that may perform a command, or prepare it. */
export function patternsOf(command: Command, mode: 'perform' | 'prepare'): readonly HatPattern[] {
  return mode === 'prepare' ? (command.preparedBy ?? command.by) : command.by;
}
