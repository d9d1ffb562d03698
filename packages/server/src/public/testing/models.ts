import type { LocalDate } from '@laureate/core';
import type { ReactNode } from 'react';
import type { NoticeRow, RoundSeen } from '../look/round-seen.ts';
import type { SchemeSeen } from '../look/scheme-seen.ts';
import type { NoticeModel } from '../pages/notice-model.ts';
import type { Address } from '../site/address.ts';
import { pageAt } from '../site/page-context.ts';
import { renderPage } from '../site/render-page.tsx';
import { textOf } from './html-problems.ts';

const day = (text: string) => text as LocalDate;
const both = (text: string) => ({ zh: text, en: text });

/** The page that parts are rendered on: of a made-up city, in Chinese unless told otherwise. */
export function htmlOf(children: ReactNode, change: Partial<Address> = {}): string {
  const address = { language: 'zh-CN' as const, isLarge: false, path: '/c/town', query: {}, ...change };
  return renderPage(pageAt(address, { city: 'town' }), {
    title: 'title',
    city: { zh: '小城', en: 'Town' },
    today: '2026-11-20',
    children,
  });
}

/** What is read in the main part of a page, line by line. */
export function mainText(html: string): readonly string[] {
  return textOf(/<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '').split('\n');
}

/** A scheme with two articles, a track and two grades: what pages ask of one. */
export const aScheme = {
  scheme: 'small',
  version: 1,
  programme: 'award',
  approvedOn: day('2026-01-05'),
  document: {
    title: { zh: '小办法', en: 'Small scheme' },
    source: both('source'),
    validity: { kind: 'dated', spans: [{ from: '2026-01-01', to: '2030-12-31' }] },
    tracks: [{ track: 'organisation', title: { zh: '单位奖', en: 'Organisations' } }],
    grades: [
      { id: 'award', title: { zh: '质量奖', en: 'Award' } },
      { id: 'nomination', title: { zh: '提名奖', en: 'Nomination' } },
    ],
    process: [],
    facts: [],
    eligibility: {},
    encouraged: [],
    fees: { value: 'none', cites: ['p-1'] },
  },
  articles: [
    {
      id: 'p-1',
      rows: ['R-1'],
      label: { zh: '第一条', en: 'Article 1' },
      chapter: both('General'),
      summary: { zh: '不收费。', en: 'No fee.' },
      'not-modelled': { zh: '宗旨。', en: 'The aim.' },
    },
    {
      id: 'p-2',
      rows: ['R-2'],
      label: { zh: '第二条', en: 'Article 2' },
      chapter: both('General'),
      summary: { zh: '公示五个工作日。', en: 'Five working days of notice.' },
    },
  ],
  standards: [],
  matrix: [
    {
      row: 'R-1',
      articles: ['p-1'],
      notModelled: [{ zh: '宗旨。', en: 'The aim.' }],
      how: ['E', 'I'],
      by: { rules: ['fees'], commands: ['open-public-notice'], views: ['public-notice'] },
      note: { zh: '没有费用。', en: 'No fee at all.' },
    },
    {
      row: 'R-2',
      articles: ['p-2'],
      notModelled: [],
      how: [],
      by: { rules: [], commands: [], views: [] },
      note: null,
    },
  ],
} as unknown as SchemeSeen;

const stage = (name: string, openedOn?: string, closedOn?: string) => ({
  stage: name,
  tracks: ['organisation'],
  cites: ['p-2'],
  ...(openedOn === undefined ? {} : { openedOn: day(openedOn) }),
  ...(closedOn === undefined ? {} : { closedOn: day(closedOn) }),
});

/** A notice of proposed winners that runs from 18 to 24 November 2026. */
export const aRow = {
  kind: 'winners',
  notice: 'n1',
  names: 2,
  publishedOn: day('2026-11-17'),
  value: 5,
  unit: 'working-days',
  from: day('2026-11-17'),
  endsOn: day('2026-11-24'),
  provisional: false,
  day: { n: 3, of: 5, state: 'running' },
  counted: [
    { date: day('2026-11-17'), counts: false, why: 'publication-day', provisional: false },
    { date: day('2026-11-18'), counts: true, why: 'working-day', provisional: false },
    { date: day('2026-11-19'), counts: true, why: 'working-day', provisional: false },
    { date: day('2026-11-20'), counts: true, why: 'working-day', provisional: false },
    { date: day('2026-11-21'), counts: false, why: 'weekend', provisional: false },
    { date: day('2026-11-22'), counts: false, why: 'weekend', provisional: false },
    { date: day('2026-11-23'), counts: true, why: 'working-day', provisional: false },
    { date: day('2026-11-24'), counts: true, why: 'working-day', provisional: false },
  ],
} satisfies NoticeRow;

/** A round whose applications are closed and whose notice is open. */
export const aRound = {
  round: 'r1',
  programme: { zh: '小城质量奖', en: 'Town award' },
  year: '2026',
  line: {
    round: 'r1',
    programme: 'award',
    period: 'p1',
    scheme: 'small',
    version: 1,
    trial: false,
    stages: [
      stage('application', '2026-03-01', '2026-04-01'),
      stage('public-notice', '2026-11-16'),
      stage('approval'),
    ],
  },
  call: {
    round: 'r1',
    publishedOn: day('2026-03-01'),
    media: ['news-media'],
    text: '申报开始',
    closesOn: day('2026-03-31'),
    settings: [],
    places: [{ grade: 'award', track: 'organisation', approved: 5, usedBefore: 1, forThisRound: 4 }],
  },
  notices: [aRow],
  result: { winners: [], own: [] },
} as unknown as RoundSeen;

/** The page of that notice. */
export const aNotice: NoticeModel = {
  today: '2026-11-20',
  notice: { row: aRow, round: aRound },
  round: aRound,
  scheme: aScheme,
  entries: [
    { case: 'O-1', name: '甲公司', track: 'organisation', grade: 'award', exceptions: [] },
    {
      case: 'O-2',
      name: '乙公司',
      track: 'organisation',
      grade: 'nomination',
      exceptions: ['差一分'],
      struck: '自愿撤回',
    },
  ],
  basis: ['p-2'],
  media: ['news-media'],
  contact: '办公室，电话 000',
  howToObject: {
    content: ['facts', 'grounds'],
    person: ['signature'],
    organisation: ['seal'],
    cites: ['p-2'],
  } as unknown as NoticeModel['howToObject'],
  held: [],
  head: {
    stream: 'round/r1',
    size: 12,
    root: '0123456789abcdef'.repeat(4),
    at: '2026-11-17T01:00:00.000Z',
    signature: '0'.repeat(128),
  },
};
