import { type Defence, defenceRecorded } from '../round/defence/events.ts';
import { agentOf, day, file } from './city.ts';
import type { ToldEvent } from './round.ts';
import { schemeUnderTest } from './scheme-under-test.ts';
import { sheetTold } from './sheets.ts';

const marks = `    acceptsScores: true
    marks:
      points: { value: 100, unit: points, cites: [art-19] }
      step: { value: '0.5', cites: [art-19] }
      cites: [art-19]
    consensus:
      spreadOver: { value: 20, unit: percentage-points, cites: [art-19] }
      cites: [art-19]
`;

/** Puts a defence between the document review and what follows it. */
export const withDefence = (text: string, isMarked = true): string =>
  text
    .replaceAll(/( {2}- stage: (?:site-review|inspection)\n {4}after: )\[document-review\]/g, '$1[defence]')
    .replace(
      '  - stage: site-review\n',
      `  - stage: defence
    after: [document-review]
    tracks: [organisation, individual]
    speaker:
      organisation: { value: main-head, cites: [art-19] }
      individual: { value: in-person, cites: [art-19] }
${isMarked ? marks : ''}    cites: [art-15]

$&`,
    );

/** The shipped scheme with a defence that experts mark out of 100, in steps of half a point. */
export const defended = (more = (text: string) => text) =>
  schemeUnderTest('wuhan-draft2', (text) => more(withDefence(text)));

/** A defence as it is put on record. */
export const defenceOf = (id: string, over: Partial<Defence> = {}): Defence => ({
  case: id,
  heldOn: day('2026-05-20'),
  ...(id.startsWith('O')
    ? { speaker: agentOf(id.replace('O-', 'org-')), as: 'main-head' as const }
    : { speaker: id.replace('I-', 'ind-'), as: 'in-person' as const }),
  minutes: file(`minutes-${id}`),
  ...over,
});

/** A defence that was held. */
export const defenceTold = (id: string): ToldEvent => defenceRecorded(defenceOf(id));

/** One expert's mark for a defence. */
export const markTold = (person: string, id: string, mark: number): ToldEvent =>
  sheetTold(person, id, 'defence', { defence: mark });
