import { commands, takeIn } from '@laureate/core';
import { describe, expect, test } from 'vitest';
import { issuesOf } from '../act-form/model/issues-of.ts';
import { attachedFiles, claimField, dossierTextOf, filingOf } from './filing.ts';
import { fullnessOf, lengthOf, sectionOfPath } from './fullness.ts';
import type { FormSection } from './sections.ts';
import { problemsOf } from './use-filing.ts';

const file = (sign: string) => `file:${sign.repeat(64)}`;
const title = { zh: '领导', en: 'Leadership' };
const criterion: FormSection = {
  id: 'criterion-4.1',
  kind: 'criterion',
  title,
  points: 110,
  items: [
    { id: '4.1.2', title, points: 50 },
    { id: '4.1.3', title, points: 30 },
  ],
};
const sections: readonly FormSection[] = [
  { id: 'basic', kind: 'basic' },
  criterion,
  { id: 'filing', kind: 'filing' },
];
const facts = [
  { id: 'quality-system', shape: 'statement' },
  { id: 'major-accident', shape: 'occurrences' },
  { id: 'activity', shape: 'periods' },
  { id: 'licences', shape: 'documents' },
];
const values = {
  'member.track': 'organisation',
  'member.channel': 'district-01',
  'member.signedBy': 'agent-01',
  'member.declares': ['complete', 'true', 'accurate'],
  'member.contact': '联系人 000',
  'claim.quality-system': { shape: 'statement', evidence: [file('a')] },
  'claim.major-accident': { shape: 'occurrences', occurrences: [] },
  'claim.activity': { shape: 'periods', periods: [{ from: '2005-03-01', to: '' }] },
  'claim.licences': null,
  'text.4.1.2': '高层领导',
  'evidence.criterion-4.1': [
    { ref: file('b'), name: '证明.pdf' },
    { ref: file('c'), name: '照片.png' },
  ],
};
const around = { facts, sections, main: file('d'), fixed: { case: 'O-01', party: 'org-01' } };

describe('an application from its draft', () => {
  const filing = commands.get('file-application');

  test('is of the form the command asks for', () => {
    const payload = filingOf(values, around);

    expect(filing && issuesOf(filing, payload)).toEqual([]);
    const inlet = { seal: () => 'vault:a/1', file: (name: string) => name, index: () => 'index:0' };
    expect(filing?.payload.safeParse(takeIn(filing.payload, payload, inlet))).toMatchObject({
      success: true,
    });
    expect(payload).toMatchObject({
      case: 'O-01',
      party: 'org-01',
      claims: [
        { fact: 'quality-system', value: { shape: 'statement', evidence: [file('a')] } },
        { fact: 'major-accident', value: { shape: 'occurrences', occurrences: [] } },
        { fact: 'activity', value: { shape: 'periods', periods: [{ from: '2005-03-01' }] } },
      ],
      dossier: { hash: file('d'), files: [file('d'), file('b'), file('c')] },
    });
  });

  test('with nothing written names everything that is missing', () => {
    const payload = filingOf({}, around);

    const missing = filing ? issuesOf(filing, payload).map(({ path }) => path) : [];
    expect(missing).toEqual(expect.arrayContaining(['track', 'channel', 'signedBy', 'contact']));
  });

  test('every shape of fact has a form of its own', () => {
    expect(
      ['occurrences', 'periods', 'holds', 'documents', 'statement'].map((shape) => claimField(shape).kind),
    ).toEqual(Array.from({ length: 5 }, () => 'group'));
    expect(claimField('unheard-of')).toEqual({ kind: 'raw' });
  });

  test('its text becomes a document with the evidence under the first item of its part', () => {
    expect(dossierTextOf(values, sections, '申报书', ({ zh }) => zh)).toEqual({
      title: '申报书',
      sections: [
        {
          id: '4.1.2',
          title: '4.1.2 领导',
          text: '高层领导',
          evidence: [
            { ref: file('b'), name: '证明.pdf' },
            { ref: file('c'), name: '照片.png' },
          ],
        },
        { id: '4.1.3', title: '4.1.3 领导', text: '', evidence: [] },
      ],
    });
    expect(attachedFiles(values, sections)).toEqual([file('b'), file('c')]);
  });
});

describe('the contents of the form', () => {
  test('tell how full a part is', () => {
    expect(sections.map((section) => fullnessOf(values, section))).toEqual([1, 0.5, 1]);
    expect(fullnessOf({}, criterion)).toBe(0);
  });

  test('count signs, not blanks', () => {
    expect(lengthOf(' 高层 领导\n𠮷 ')).toBe(5);
  });

  test('know where each problem is mended', () => {
    expect(
      ['channel', 'claims.0.value', 'dossier.hash', 'tradeSecrets.0.part', 'declares'].map(sectionOfPath),
    ).toEqual(['basic', 'facts', 'papers', 'papers', 'filing']);
  });

  test('gather everything in the way in one list', () => {
    const issue = { path: 'contact', kind: 'missing', facts: {} } as const;
    const refusals = [
      { kind: 'not-a-channel', facts: { channel: 'district-01' }, cites: [] },
      { kind: 'claims-not-of-scheme', facts: { facts: ['x'] }, cites: [] },
      { kind: 'bad-input', facts: {}, cites: [] },
    ];

    const problems = problemsOf({ channel: 'district-01' }, [issue], {
      kind: 'rule',
      status: 422,
      refusals,
      issues: [],
    });

    expect(problems.map(({ section, path }) => [section, path])).toEqual([
      ['basic', 'contact'],
      ['basic', 'channel'],
      ['facts', ''],
    ]);
  });
});
