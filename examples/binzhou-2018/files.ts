import { stringify } from 'yaml';
import { evidenceFiles } from '../parts/evidence.ts';
import { two } from '../parts/random.ts';
import { shippedScheme } from '../parts/shipped-scheme.ts';
import { accepting } from './story/accepting.ts';
import { afterwards } from './story/afterwards.ts';
import { applying, names } from './story/applying.ts';
import { allCases, rounds } from './story/cases.ts';
import { city } from './story/city.ts';
import { deciding } from './story/deciding.ts';
import { nextEdition } from './story/next-edition.ts';
import { noticing } from './story/noticing.ts';
import { seating } from './story/panels.ts';
import { reviewing } from './story/reviewing.ts';
import { scoring } from './story/scoring.ts';
import { examinerIds, scheme, settingUp } from './story/setting-up.ts';

const table = (file: string, kind: string, more: object = {}) => ({ file, kind, ...more });
const office = { by: 'office-head', 'prepared-by': 'office-clerk' };

function roundFile(first: readonly object[], acts: readonly string[]): string {
  const content = {
    title: '潮平市（虚构）市长质量奖 2022',
    jurisdiction: { id: 'chaoping', name: { zh: '潮平市（虚构）', en: 'Chaoping (fictional)' } },
    schemes: [scheme],
    round: rounds.now,
    demonstration: { seed: 'chaoping-2022' },
    files: 'evidence',
    tables: [
      ...first,
      table('acts-02-programme.yaml', 'acts'),
      table('organisations.csv', 'organisations', { on: '2022-01-10 10:00', by: 'office-clerk' }),
      table('examiners.csv', 'examiners', { on: '2022-02-21 09:00', ...office }),
      table('acts-03-call.yaml', 'acts'),
      table('applications.csv', 'applications'),
      table('facts.csv', 'facts', { by: 'office-clerk' }),
      table('scores-organisations.csv', 'scores'),
      table('scores-individuals.csv', 'scores'),
      ...acts.map((file) => table(file, 'acts')),
    ],
  };
  return `# A made-up round; nothing in it happened. See README.md.\n${stringify(content, { lineWidth: 0 })}`;
}

/** Every file of the example by its path, the same in every run. */
export function exampleFiles(): Readonly<Record<string, string>> {
  const rules = shippedScheme(scheme);
  const set = settingUp();
  const filed = applying(rules.document.facts);
  const people = [
    ...allCases.map(({ signer }) => signer),
    ...examinerIds,
    ...Array.from({ length: 11 }, (_, at) => `sup-${two(at + 1)}`),
    'citizen-1',
    'citizen-2',
  ];
  const first = city({ ids: people, names });
  const later = {
    ...accepting(),
    ...seating(),
    ...reviewing(),
    ...deciding(),
    ...noticing(),
    ...afterwards(),
    ...nextEdition(),
  };
  const told: Record<string, string> = {
    ...first.files,
    'acts-02-programme.yaml': set.programme,
    'organisations.csv': filed.organisations,
    'examiners.csv': set.examiners,
    'acts-03-call.yaml': set.call,
    'applications.csv': filed.applications,
    'facts.csv': filed.facts,
    ...scoring(rules),
    ...later,
  };
  return { 'round.yaml': roundFile(first.tables, Object.keys(later)), ...told, ...evidenceFiles(told) };
}
