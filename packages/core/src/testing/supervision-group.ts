import { supervisionGroupAppointed } from '../registry/staff/events.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { day, file } from './city.ts';
import { withBody } from './evaluator.ts';
import { schemeUnderTest } from './scheme-under-test.ts';

const complaints = '  complaints: { value: recorded, cites: [art-32] }\n';
const group = `  group:
    drawnFrom: { value: [deputy, cppcc-member, media, lawyer], cites: [art-8.1] }
    proposedBy: { value: office, cites: [art-9.2] }
    approvedBy: { value: committee, cites: [art-8.2] }
    rotation: { numerator: 1, denominator: 3, cites: [art-32] }
    dissolved: { value: at-end-of-round, cites: [art-32] }
    supervises: { value: [review, objections, complaints, improvements], cites: [art-32] }
    cites: [art-32]
`;

/** The text of the scheme with a supervision group, a third of it new each time. */
export const withGroup = (text: string): string =>
  withBody('supervision-group')(text).replace(complaints, `${complaints}${group}`);

/** The text of the scheme in which the supervision group bars from evaluation. */
export const barredByGroup = (text: string): string =>
  withGroup(text).replace('bars: { value: after-committee-approval,', 'bars: { value: by-supervision-group,');

export const schemeWithGroup = (): Scheme => schemeUnderTest('wuhan-draft2', withGroup);

type Origin = ReturnType<typeof supervisionGroupAppointed>['payload']['members'][number]['from'];

/** A group of a period in the body `supervision`; persons come from the media. */
export function appointed(
  scheme: Scheme,
  persons: readonly string[],
  { period = 'p1', body = 'supervision', from = '2026-01-10', origin = 'media' as Origin } = {},
) {
  return supervisionGroupAppointed({
    programme: scheme.document.programme,
    period,
    body,
    members: persons.map((person) => ({ person, from: origin })),
    resolution: file('resolution'),
    from: day(from),
  });
}
