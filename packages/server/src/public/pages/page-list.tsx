import { toHex } from '@laureate/core';
import type { ReactNode } from 'react';
import type { OpenCity } from '../look/city-door.ts';
import { programmesSeen } from '../look/round-seen.ts';
import { gradeTitle, schemeSeen } from '../look/scheme-seen.ts';
import { toldRules } from '../look/told-rules.ts';
import { certificateSeen } from '../open-data/certificate-table.ts';
import { noticeTitle } from '../parts/notice-list.tsx';
import type { Page } from '../site/page-context.ts';
import { CertificatePage } from './certificate-page.tsx';
import { awardsSeen, currentNotices, inRound } from './home-model.ts';
import { HomePage } from './home-page.tsx';
import { honoursModel } from './honours-model.ts';
import { HonoursPage } from './honours-page.tsx';
import { MatrixPage } from './matrix-page.tsx';
import { type Asked, noticeModel } from './notice-model.ts';
import { NoticePage } from './notice-page.tsx';
import { NoticesPage } from './notices-page.tsx';
import { OpenDataPage } from './open-data-page.tsx';
import { RecordPage } from './record-page.tsx';
import { roundModel } from './round-model.ts';
import { RoundPage } from './round-page.tsx';
import { SchemePage } from './scheme-page.tsx';

/** What is asked for: a city, the parts of the address, and what was typed. */
export interface PageAsked extends OpenCity {
  readonly page: Page;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/** A page as shown; its title stands in the window. */
export interface PageShown {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page of a city: its address below the city's, the queries it reads, and what it shows. Nothing: not found. */
export interface CityPage {
  readonly path: string;
  readonly queries: readonly string[];
  readonly show: (asked: PageAsked) => Promise<PageShown | undefined>;
}

/** The home of a city. */
export async function showHome({ window, page }: PageAsked): Promise<PageShown> {
  const awards = await awardsSeen(window);
  const notices = currentNotices(window, awards);
  return {
    title: page.t('site.of', { city: page.both(window.name) }),
    children: <HomePage window={window} awards={awards} notices={notices} />,
  };
}

async function showNotices({ window, page }: PageAsked): Promise<PageShown> {
  const awards = await awardsSeen(window);
  return {
    title: page.t('nav.notices'),
    children: (
      <NoticesPage
        today={window.today}
        awards={awards}
        ofRound={(round) => round.notices.map((row) => inRound(window, round, row))}
      />
    ),
  };
}

async function showRound({ window, page, params }: PageAsked): Promise<PageShown | undefined> {
  const model = await roundModel(window, params.round ?? '', page.language);
  if (!model) return undefined;
  const { programme, year } = model.round;
  return {
    title: page.t('round.title', { programme: page.both(programme), year }),
    children: <RoundPage {...model} />,
  };
}

const showNotice =
  (kind: Asked['kind']) =>
  async ({ window, record, page, params }: PageAsked): Promise<PageShown | undefined> => {
    const { round = '', notice } = params;
    const asked = { round, kind, ...(notice === undefined ? {} : { notice }) };
    const model = await noticeModel(window, record, asked);
    if (!model) return undefined;
    return { title: noticeTitle(page, model.notice), children: <NoticePage {...model} /> };
  };

async function showHonours({ window, page, query }: PageAsked): Promise<PageShown> {
  const year = /^\d{4}$/.test(query.year ?? '') ? Number(query.year) : undefined;
  const model = await honoursModel(window, year);
  return { title: page.t('nav.honours'), children: <HonoursPage {...model} /> };
}

async function showCertificate({ window, page, query }: PageAsked): Promise<PageShown> {
  const number = query.number ?? '';
  const isTyped = number.trim() !== '';
  const seen =
    (await certificateSeen(window, number)) ??
    (isTyped ? { number: number.trim().slice(0, 100), status: 'unknown' as const } : undefined);
  const award = seen && seen.status !== 'unknown' ? await awardWords({ window, page }, seen) : undefined;
  return {
    title: page.t('certificate.title'),
    children: <CertificatePage number={number.trim().slice(0, 100)} seen={seen} award={award} />,
  };
}

/** The grade on a certificate, in the words of a scheme of the city that has it. */
async function awardWords(
  { window, page }: Pick<PageAsked, 'window' | 'page'>,
  { grade }: { readonly grade: string },
): Promise<string | undefined> {
  for (const { scheme, name } of await programmesSeen(window)) {
    const title = gradeTitle(scheme ? await schemeSeen(window, scheme) : undefined, grade);
    if (title) return `${page.both(name)} · ${page.both(title)}`;
  }
  return undefined;
}

async function showScheme(
  { window, page, params }: PageAsked,
  isMatrix: boolean,
): Promise<PageShown | undefined> {
  const { scheme: id = '', version = '' } = params;
  if (!/^[1-9]\d{0,5}$/.test(version)) return undefined;
  const scheme = await schemeSeen(window, { scheme: id, version: Number(version) });
  if (!scheme) return undefined;
  const model = { scheme, rules: toldRules(scheme, page.language) };
  const title = page.both(scheme.document.title);
  return isMatrix
    ? { title: page.t('scheme.matrix-of', { title }), children: <MatrixPage {...model} /> }
    : { title, children: <SchemePage {...model} /> };
}

async function showRecord({ window, record, page }: PageAsked): Promise<PageShown> {
  const publicKey = toHex(window.city.publicKey);
  const streams = await record.streams();
  return {
    title: page.t('record.title'),
    children: <RecordPage city={window.id} publicKey={publicKey} streams={streams} />,
  };
}

async function showOpenData({ window, page }: PageAsked): Promise<PageShown> {
  return { title: page.t('nav.open-data'), children: <OpenDataPage city={window.id} /> };
}

/** Every page of a city. */
export const cityPages: readonly CityPage[] = [
  { path: '', queries: [], show: showHome },
  { path: '/notices', queries: [], show: showNotices },
  { path: '/honours', queries: ['year'], show: showHonours },
  { path: '/certificate', queries: ['number'], show: showCertificate },
  { path: '/record', queries: [], show: showRecord },
  { path: '/open-data', queries: [], show: showOpenData },
  { path: '/round/:round', queries: [], show: showRound },
  { path: '/round/:round/notice/:notice', queries: [], show: showNotice('winners') },
  { path: '/round/:round/local-notice/:notice', queries: [], show: showNotice('local') },
  { path: '/round/:round/accepted-list', queries: [], show: showNotice('accepted-list') },
  { path: '/scheme/:scheme/:version', queries: [], show: (asked) => showScheme(asked, false) },
  { path: '/scheme/:scheme/:version/matrix', queries: [], show: (asked) => showScheme(asked, true) },
];
