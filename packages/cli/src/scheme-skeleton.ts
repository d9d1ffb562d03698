import type { SchemeFile } from '@laureate/core';

/** What stands where a person has to write. */
export const TO_FILL = 'TODO';

const fill = `{ zh: ${TO_FILL}, en: ${TO_FILL} }`;
const both = '[organisation, individual]';
const cites = 'cites: [article-1]';

/**
 * The smallest scheme that loads: one of each thing a scheme must have, every word and number to be written,
 * every rule resting on one article. Standards are named by those that come with the schemes.
 */
export function skeletonFiles(
  id: string,
  standards: Readonly<Record<'organisation' | 'individual', Standard>>,
): SchemeFile[] {
  return [
    { path: 'scheme.yaml', text: schemeText(id, standards) },
    { path: 'articles.yaml', text: articlesText },
    { path: 'compliance.yaml', text: complianceText },
  ];
}

/** A standard a track may be scored by. */
export interface Standard {
  readonly id: string;
  readonly total: number;
  readonly divisions: readonly string[];
}

/** A copy of a scheme under another id; everything else stays until a person changes it. */
export function copiedFiles(id: string, files: readonly SchemeFile[]): SchemeFile[] {
  const kept = files.filter(({ path }) => ['scheme.yaml', 'articles.yaml', 'compliance.yaml'].includes(path));
  return kept.map(({ path, text }) => ({
    path,
    text:
      path === 'scheme.yaml'
        ? text.replace(/^id: .*$/m, `id: ${id}`).replace(/^version: .*$/m, 'version: 1')
        : text,
  }));
}

const open = /\bTODO\b|\btodo\b|\bto-be-set\b/;
const ofAnotherCity = /^(title|shortTitle|source|programme|jurisdiction|validity):/;

/** A line (from 1) where something is to be written, and the key before it. */
export interface PlaceToFill {
  readonly line: number;
  readonly what: string;
}

/** Places of a skeleton that are still to be written, and those of a copy that tell of another award. */
export function placesToFill(text: string, isCopy: boolean): readonly PlaceToFill[] {
  return text.split('\n').flatMap((line, at): PlaceToFill[] => {
    const own = isCopy ? ofAnotherCity.exec(line)?.[1] : undefined;
    if (own !== undefined) return [{ line: at + 1, what: own }];
    return line.startsWith('#') || !open.test(line) ? [] : [{ line: at + 1, what: keyBefore(line) }];
  });
}

function keyBefore(line: string): string {
  const before = line.slice(0, line.search(open));
  const keys = [...before.matchAll(/([A-Za-z-]+):/g)].map(([, key]) => key ?? '');
  return keys.findLast((key) => !['zh', 'en', 'value'].includes(key)) ?? TO_FILL;
}

const articlesText = `# Provisions in our own short words. One entry per provision a rule may cite.
- id: article-1
  rows: ['row-1']
  label: ${fill}
  chapter: ${fill}
  summary: ${fill}
`;

const complianceText = `# How each row is met: E enforced (with scenarios that pass and fail), R recorded by a command, I for information.
- row: row-1
  how: [I]
  by: { views: [] }
  note: ${fill}
`;

const stage = (name: string, after: string, ...rules: readonly string[]): string =>
  [`  - stage: ${name}`, `after: [${after}]`, `tracks: ${both}`, cites, ...rules].join('\n    ');

const chosen = (key: string, value: string): string => `${key}: { value: ${value}, ${cites} }`;
const term = (key: string): string => `${key}: { value: to-be-set, unit: working-days, ${cites} }`;

const processText = [
  stage('call', '', `media: [${TO_FILL.toLowerCase()}]`),
  stage(
    'application',
    'call',
    chosen('channels', '[district-office]'),
    chosen('oneChannel', 'true'),
    chosen('filedBy', 'applicant'),
    chosen('declarations', "[complete, 'true', accurate]"),
    chosen('tradeSecrets', 'marked-by-applicant'),
    chosen('withdrawalUntil', 'public-notice'),
  ),
  stage('recommendation', 'application', chosen('opinion', 'required')),
  stage(
    'eligibility',
    'recommendation',
    chosen('supplement', 'true'),
    chosen('inquiries', 'true'),
    chosen('acceptedList', 'internal'),
  ),
  stage(
    'panel',
    'eligibility',
    chosen('pool', 'examiner-pool'),
    `size: { value: to-be-set, unit: experts, ${cites} }`,
    chosen('leader', 'required'),
    chosen('undertaking', 'required'),
    chosen('recusal', 'required'),
    `lookBack: { value: to-be-set, unit: years, ${cites} }`,
  ),
  stage('document-review', 'panel', 'acceptsScores: true', chosen('shortlist', 'proposed-by-panel')),
  stage(
    'composite',
    'document-review',
    `composite:\n      organisation: { parts: [{ stage: document-review, weight: 100 }], ${cites} }`,
    `  individual: { parts: [{ stage: document-review, weight: 100 }], ${cites} }`,
    `ties: [{ step: deliberation, ${cites} }]`,
    chosen('emptyPlaces', 'allowed'),
    chosen('refill', 'none'),
  ),
  stage(
    'deliberation',
    'composite',
    `quorum: { numerator: 2, denominator: 3, ${cites} }`,
    `majority: { moreThan: { numerator: 1, denominator: 2 }, ${cites} }`,
    chosen('ballot', 'either'),
    chosen('namesHidden', 'false'),
    chosen('departing', 'with-reason'),
  ),
  stage(
    'public-notice',
    'deliberation',
    term('term'),
    chosen('media', `[${TO_FILL.toLowerCase()}]`),
    'objection:',
    `  ${chosen('person', '[signature, phone, address, identity-proof]')}`,
    `  ${chosen('organisation', '[phone, address, head-signature, seal]')}`,
    `  ${chosen('content', '[facts, grounds, evidence]')}`,
    `  ${term('examineWithin')}`,
    `  ${term('cureWithin')}`,
    `  ${chosen('holds', '[complete-objection]')}`,
    `  ${chosen('verifiedBy', '[experts]')}`,
    `  ${chosen('hears', '[objector, applicant]')}`,
    `  ${chosen('upheld', '[disqualify, inform-objector]')}`,
    `  ${chosen('rejected', '[no-effect, inform-objector]')}`,
    `  ${cites}`,
  ),
  stage('approval', 'public-notice', chosen('by', 'government')),
].join('\n\n');

const bodiesText = ['committee', 'office', 'district-office', 'examiner-pool', 'government']
  .map((kind) => `  - { kind: ${kind}, title: ${fill}, ${cites} }`)
  .join('\n');

const trackText = (track: string, { id, total, divisions }: Standard): string =>
  [
    `  - track: ${track}`,
    `title: ${fill}`,
    `standard: { id: ${id}, total: ${total}, ${cites} }`,
    ...(divisions.length > 0 ? [`divisions: { value: [${divisions.join(', ')}], ${cites} }`] : []),
  ].join('\n    ');

const places = `{ value: to-be-set, unit: places, ${cites} }`;

function schemeText(id: string, { organisation, individual }: Parameters<typeof skeletonFiles>[1]): string {
  return `# yaml-language-server: $schema=../scheme.schema.json
# Write what the source rules, each rule with the articles it rests on; leave out what it does not rule.
# 'to-be-set': a round cannot open before it is set. 'reading': where the text leaves room, what was chosen.
id: ${id}
version: 1
title: ${fill}
shortTitle: ${fill}
source: ${fill}
programme: ${id}
jurisdiction: { id: ${id}, name: ${fill} }
validity:
  kind: trial
  entersAfter: { value: 0, unit: days, ${cites} }
  lasts: { value: to-be-set, unit: years, ${cites} }
  ${cites}
fees: { value: none, ${cites} }
approval: { value: committee, ${cites} }

bodies:
${bodiesText}

tracks:
${trackText('organisation', organisation)}
${trackText('individual', individual)}

period:
  length: { value: to-be-set, unit: years, ${cites} }
  rounds: { value: to-be-set, unit: rounds, ${cites} }
  approvedPlaces: { value: from-coordination-group, ${cites} }

grades:
  - id: award
    title: ${fill}
    places:
      organisation: ${places}
      individual: ${places}

cumulation: {}
calendar: { makeUpDays: { value: true, ${cites} } }

facts:
  - { id: registered, title: ${fill}, shape: holds, about: applicant, tracks: ${both}, verification: office }

eligibility:
  organisation:
    - { rule: holds, id: registered, title: ${fill}, facts: [registered], ${cites} }
  individual:
    - { rule: holds, id: registered, title: ${fill}, facts: [registered], ${cites} }

vetoes: []
encouraged: []

process:
${processText}

afterwards:
  honour:
    items:
      - { item: certificate, tracks: ${both}, grades: [award], ${cites} }
  obligations: []
  revocation: []

supervision:
  bars: { value: after-committee-approval, ${cites} }
  complaints: { value: recorded, ${cites} }
confidentiality: { value: undertaking-before-access, ${cites} }
recusal: { value: neither-sees-nor-acts, ${cites} }
publishScores: { value: none, ${cites} }
`;
}
