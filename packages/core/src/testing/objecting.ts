import { ObjectionPartsSchema, objectionExamined, objectionFiled } from '../round/objection/events.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { day, file, sealed } from './city.ts';
import { aRoundAt, type ToldEvent } from './round.ts';

/** Round `r1` while `notice-1` of 25 June 2026 runs; its term ends on 2 July, a cure on 6 July. */
export function noticeRunning(scheme: Scheme): ToldEvent[] {
  return aRoundAt(scheme, 'public-notice', { withItsEvents: true }).filter(
    (event) => event.type !== 'PublicNoticeClosed',
  );
}

/** Everything an objecting person owes. */
export const wholeParts = {
  facts: sealed('objection'),
  grounds: sealed('objection', 2),
  evidence: [file('evidence')],
  signature: file('signature'),
  phone: sealed('objection', 3),
  address: sealed('objection', 4),
  identityProof: file('identity'),
};

export const workingDays = (from: string, value: number, endsOn: string) => ({
  calculation: 'term@1' as const,
  from: day(from),
  value,
  unit: 'working-days' as const,
  endsOn: day(endsOn),
  provisional: false,
});

interface Told {
  readonly missing?: readonly string[];
  readonly inTime?: boolean;
  readonly parts?: object;
  readonly organisation?: boolean;
}

/** Objection `x1` of the citizen (or the objecting organisation) against O-2, received on 30 June 2026. */
export function anObjection({ missing = [], inTime = true, parts = wholeParts, organisation }: Told = {}) {
  return objectionFiled({
    objection: 'x1',
    notice: 'notice-1',
    case: 'O-2',
    objectorKind: organisation ? 'organisation' : 'person',
    objector: organisation ? 'objecting-org' : 'citizen',
    parts: ObjectionPartsSchema.parse(parts),
    missing: [...missing],
    receivedOn: day(inTime ? '2026-06-30' : '2026-07-03'),
    inTime,
    examineBy: workingDays('2026-06-30', 5, '2026-07-07'),
    ...(missing.length > 0 && inTime ? { cureBy: workingDays('2026-07-02', 2, '2026-07-06') } : {}),
  });
}

/** The office's examination of `x1` on 1 July 2026. */
export const examined = (accepted = true) =>
  objectionExamined({
    objection: 'x1',
    accepted,
    reason: sealed('O-2', 7),
    examinedOn: day('2026-07-01'),
    late: false,
  });
