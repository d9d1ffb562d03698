import { stringify } from 'yaml';
import { evidenceFiles } from '../parts/evidence.ts';
import { shippedScheme } from '../parts/shipped-scheme.ts';
import { accepting } from './story/accepting.ts';
import { afterwards } from './story/afterwards.ts';
import { applying, names } from './story/applying.ts';
import { allCases } from './story/cases.ts';
import { city } from './story/city.ts';
import { deciding } from './story/deciding.ts';
import { finding } from './story/finding.ts';
import { seating } from './story/panels.ts';
import { recommending } from './story/recommending.ts';
import { reviewing } from './story/reviewing.ts';
import { scoring } from './story/scoring.ts';
import { examiners, round, settingUp } from './story/setting-up.ts';
import { voting } from './story/voting.ts';

const table = (file: string, kind: string, more: object = {}) => ({ file, kind, ...more });
const office = { by: 'office-head', 'prepared-by': 'office-clerk' };

function roundFile(first: readonly object[], acts: readonly string[]): string {
  const content = {
    title: '岚川市（虚构）第三届质量奖 2021',
    jurisdiction: { id: 'lanchuan', name: { zh: '岚川市（虚构）', en: 'Lanchuan (fictional)' } },
    schemes: ['yangquan-2021'],
    round,
    demonstration: { seed: 'lanchuan-2021' },
    files: 'evidence',
    tables: [
      ...first,
      table('organisations.csv', 'organisations', { on: '2021-08-16 10:00', by: 'office-clerk' }),
      table('examiners.csv', 'examiners', { on: '2021-08-17 08:30', ...office }),
      table('acts-02-programme.yaml', 'acts'),
      table('acts-03-call.yaml', 'acts'),
      table('applications.csv', 'applications'),
      table('acts-04-other-filings.yaml', 'acts'),
      table('facts-counties.csv', 'facts'),
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
  const set = settingUp();
  const filed = applying();
  const people = [...allCases.map(({ signer }) => signer), ...examiners, 'citizen-1', 'citizen-2'];
  const first = city({ ids: people, names });
  const later = {
    ...recommending(),
    ...accepting(),
    ...seating(),
    ...reviewing(),
    ...voting(),
    ...deciding(),
    ...afterwards(),
  };
  const told: Record<string, string> = {
    ...first.files,
    'organisations.csv': filed.organisations,
    'examiners.csv': set.examiners,
    'acts-02-programme.yaml': set.programme,
    'acts-03-call.yaml': set.call,
    'applications.csv': filed.applications,
    'acts-04-other-filings.yaml': filed.others,
    ...finding(),
    ...scoring(shippedScheme('yangquan-2021')),
    ...later,
  };
  return { 'round.yaml': roundFile(first.tables, Object.keys(later)), ...told, ...evidenceFiles(told) };
}
