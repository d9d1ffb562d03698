import { stringify } from 'yaml';
import { evidenceFiles } from '../parts/evidence.ts';
import { shippedScheme } from '../parts/shipped-scheme.ts';
import { afterwards } from './story/afterwards.ts';
import { applying, names } from './story/applying.ts';
import { allCases } from './story/cases.ts';
import { city } from './story/city.ts';
import { deciding } from './story/deciding.ts';
import { recommending } from './story/recommending.ts';
import { reviewing } from './story/reviewing.ts';
import { scoring } from './story/scoring.ts';
import { examiners, round, settingUp } from './story/setting-up.ts';

const table = (file: string, kind: string, more: object = {}) => ({ file, kind, ...more });
const office = { by: 'office-head', 'prepared-by': 'office-clerk' };

function roundFile(first: readonly object[], acts: readonly string[]): string {
  const content = {
    title: '江城市（虚构）市长质量奖 2026',
    jurisdiction: { id: 'jiangcheng', name: { zh: '江城市（虚构）', en: 'Jiangcheng (fictional)' } },
    schemes: ['wuhan-draft2'],
    round,
    demonstration: { seed: 'jiangcheng-2026' },
    files: 'evidence',
    tables: [
      ...first,
      table('organisations.csv', 'organisations', { on: '2026-01-04 10:00', by: 'office-clerk' }),
      table('examiners.csv', 'examiners', { on: '2026-01-05 08:30', ...office }),
      table('acts-02-programme.yaml', 'acts'),
      table('cultivation-pool.csv', 'cultivation-pool', { on: '2026-01-05 15:00' }),
      table('acts-03-call.yaml', 'acts'),
      table('applications.csv', 'applications'),
      table('acts-04-other-filings.yaml', 'acts'),
      table('acts-05-recommendation.yaml', 'acts'),
      table('facts.csv', 'facts'),
      table('scores-organisations.csv', 'scores'),
      table('scores-individuals.csv', 'scores'),
      ...acts.map((file) => table(file, 'acts')),
    ],
  };
  return `# A made-up round; nothing in it happened. See README.md.\n${stringify(content, { lineWidth: 0 })}`;
}

/** Every file of the example by its path, the same in every run. */
export function exampleFiles(): Readonly<Record<string, string>> {
  const rules = shippedScheme('wuhan-draft2');
  const set = settingUp();
  const filed = applying(rules.document.facts);
  const people = [
    ...allCases.filter(({ track }) => track === 'organisation').map(({ signer }) => signer),
    ...allCases.filter(({ track }) => track === 'individual').map(({ party }) => party),
    ...examiners.map(({ person }) => person),
    'citizen-1',
    'citizen-2',
  ];
  const first = city({ ids: people, names });
  const later = { ...reviewing(), ...deciding(), ...afterwards() };
  const told: Record<string, string> = {
    ...first.files,
    'organisations.csv': filed.organisations,
    'examiners.csv': set.examiners,
    'cultivation-pool.csv': set.pool,
    'acts-02-programme.yaml': set.programme,
    'acts-03-call.yaml': set.call,
    'applications.csv': filed.applications,
    'acts-04-other-filings.yaml': filed.others,
    'acts-05-recommendation.yaml': recommending(),
    'facts.csv': filed.facts,
    ...scoring(rules),
    ...later,
  };
  return {
    'round.yaml': roundFile(first.tables, Object.keys(later)),
    ...told,
    ...evidenceFiles(told),
  };
}
