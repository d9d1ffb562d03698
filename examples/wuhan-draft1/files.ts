import { stringify } from 'yaml';
import { evidenceFiles } from '../parts/evidence.ts';
import { two } from '../parts/random.ts';
import { shippedScheme } from '../parts/shipped-scheme.ts';
import { accepting } from './story/accepting.ts';
import { afterwards } from './story/afterwards.ts';
import { applying } from './story/applying.ts';
import { individualCases, names, organisationCases } from './story/cases.ts';
import { city } from './story/city.ts';
import { deciding } from './story/deciding.ts';
import { noticing } from './story/noticing.ts';
import { seating } from './story/panels.ts';
import { recommending } from './story/recommending.ts';
import { reviewing } from './story/reviewing.ts';
import { scoring } from './story/scoring.ts';
import { examinerCount, round, settingUp } from './story/setting-up.ts';

const schemeId = 'wuhan-draft1';

const table = (file: string, kind: string, more: object = {}) => ({ file, kind, ...more });

function roundFile(first: readonly object[], scores: readonly string[], acts: readonly string[]): string {
  const office = { by: 'office-head', 'prepared-by': 'office-clerk' };
  const content = {
    title: '望川市（虚构）市长质量奖 2025',
    jurisdiction: { id: 'wangchuan', name: { zh: '望川市（虚构）', en: 'Wangchuan (fictional)' } },
    schemes: [schemeId],
    round,
    demonstration: { seed: 'wangchuan-2025' },
    files: 'evidence',
    tables: [
      ...first,
      table('organisations.csv', 'organisations', { on: '2025-02-10 10:00', by: 'office-clerk' }),
      table('examiners.csv', 'examiners', { on: '2025-02-10 11:00', ...office }),
      table('acts-02-programme.yaml', 'acts'),
      table('acts-03-call.yaml', 'acts'),
      table('applications.csv', 'applications'),
      table('acts-04-recommendation.yaml', 'acts'),
      table('facts.csv', 'facts'),
      ...scores.map((file) => table(file, 'scores')),
      ...acts.map((file) => table(file, 'acts')),
    ],
  };
  return `# A made-up round; nothing in it happened. See README.md.\n${stringify(content, { lineWidth: 0 })}`;
}

/** People without a seat: who sign, apply, review, object, or were honoured before. */
const people = [
  ...organisationCases.map(({ signer }) => signer),
  ...individualCases.map(({ party }) => party),
  ...Array.from({ length: examinerCount }, (_, at) => `ex-${two(at + 1)}`),
  ...['deputy-03', 'citizen-1', 'citizen-2', 'past-1', 'past-2', 'past-3', 'past-4'],
];

/** Every file of the example by its path, the same in every run. */
export function exampleFiles(): Readonly<Record<string, string>> {
  const rules = shippedScheme(schemeId);
  const set = settingUp();
  const filed = applying(rules.document.facts);
  const first = city({ ids: people, names });
  const scores = scoring(rules);
  const later: Record<string, string> = {
    'acts-05-eligibility.yaml': accepting(),
    'acts-06-panels.yaml': seating(),
    ...reviewing(),
    ...deciding(),
    ...noticing(),
    ...afterwards(),
  };
  const told: Record<string, string> = {
    ...first.files,
    'organisations.csv': filed.organisations,
    'examiners.csv': set.examiners,
    'acts-02-programme.yaml': set.programme,
    'acts-03-call.yaml': set.call,
    'applications.csv': filed.applications,
    'acts-04-recommendation.yaml': recommending(),
    'facts.csv': filed.facts,
    ...scores,
    ...later,
  };
  return {
    'round.yaml': roundFile(first.tables, Object.keys(scores), Object.keys(later)),
    ...told,
    ...evidenceFiles(told),
  };
}
