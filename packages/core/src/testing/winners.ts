import { expect } from 'vitest';
import type { EventDraft } from '../act/event-kind.ts';
import { honourConferred } from '../registry/honours/events.ts';
import { revocationDecided } from '../registry/revocation/events.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { aCity, day, file } from './city.ts';
import { given } from './given.ts';
import { schemeUnderTest } from './scheme-under-test.ts';

/** The second draft with titles that stand for five years. */
export const endingTitles = (edit: (text: string) => string = (text) => text): Scheme =>
  schemeUnderTest('wuhan-draft2', (text) =>
    edit(text).replace(
      '  obligations:\n',
      '    validFor: { value: 5, unit: years, cites: [art-26] }\n  obligations:\n',
    ),
  );

type Conferred = ReturnType<typeof honourConferred>['payload'];

/** An honour of round `r1` decided on 1 August 2026: by default `h-1`, the award of organisation `org-1`. */
export function aWinner(scheme: Scheme, change: Partial<Conferred> = {}): EventDraft {
  return honourConferred({
    honour: 'h-1',
    programme: scheme.document.programme,
    period: 'p1',
    round: 'r1',
    case: 'O-1',
    party: 'org-1',
    name: 'Fictional org-1 Ltd',
    track: 'organisation',
    grade: 'award',
    decidedOn: day('2026-08-01'),
    awardYear: 2026,
    takesPlace: true,
    ...change,
  });
}

/** The city with `h-1` (award, org-1), `h-2` (nomination, org-2) and `h-3` (award, ind-1), decided on one day. */
export function aCityWithWinners(scheme: Scheme): EventDraft[] {
  return [
    ...aCity(scheme),
    aWinner(scheme),
    aWinner(scheme, {
      honour: 'h-2',
      case: 'O-2',
      party: 'org-2',
      name: 'Fictional org-2 Ltd',
      grade: 'nomination',
    }),
    aWinner(scheme, {
      honour: 'h-3',
      case: 'I-1',
      party: 'ind-1',
      name: 'Fictional person',
      track: 'individual',
    }),
  ];
}

/** Acts done one after the other on a registry: each must be allowed. Answers all events, told and done. */
export function acting(
  scheme: Scheme,
  registry: readonly EventDraft[],
  ...attempts: readonly Parameters<ReturnType<typeof given>['decide']>[0][]
): EventDraft[] {
  const story = [...registry];
  for (const attempt of attempts) {
    const decided = given({ scheme, registry: story }).decide(attempt);
    if ('refused' in decided) expect({ attempt, refused: decided.refused }).toEqual('an act that is done');
    else story.push(...decided.registry);
  }
  return story;
}

/** The title of `h-1` withdrawn on 5 September 2026 for improper means. */
export function aWithdrawal(scheme: Scheme): EventDraft {
  return revocationDecided({
    revocation: 'v-told',
    honour: 'h-1',
    programme: scheme.document.programme,
    party: 'org-1',
    ground: 'improper-means',
    withdrawn: true,
    takesBack: ['title', 'certificate'],
    publishedAs: 'exposure',
    decidedOn: day('2026-09-05'),
    document: file('withdrawal'),
  });
}
