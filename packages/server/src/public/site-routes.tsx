import type { Language } from '@laureate/locales';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { tagOf } from '../city/city.ts';
import { notFoundProblem, sendProblem } from '../http/problem.ts';
import type { CityDoor, OpenCity } from './look/city-door.ts';
import { CitiesPage } from './pages/cities-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { type CityPage, cityPages, showHome } from './pages/page-list.tsx';
import { type Address, folderOf } from './site/address.ts';
import { assets } from './site/assets.ts';
import { pageAt } from './site/page-context.ts';
import { renderPage } from './site/render-page.tsx';
import { sendNotFoundPage, sendPage } from './site/send-page.ts';

/** How the pages of one server differ from another's. */
export interface SiteSettings {
  /** Whether everything on it is made up. */
  readonly isDemonstration: boolean;
}

interface Site {
  readonly door: CityDoor;
  readonly settings: SiteSettings;
  readonly language: Language;
}

type Query = Readonly<Record<string, unknown>>;

const home: CityPage = { path: '', queries: [], show: showHome };

/** The address of a request, with the queries a page reads and no others. */
function addressOf(request: FastifyRequest, language: Language, queries: readonly string[]): Address {
  const query = request.query as Query;
  const [path = '/'] = request.url.split('?');
  const known = queries.flatMap((name) => {
    const value = query[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return {
    language,
    isLarge: query.text === 'large',
    path: path.slice(folderOf[language].length) || '/',
    query: Object.fromEntries(known),
  };
}

function notFound(request: FastifyRequest, reply: FastifyReply, { settings, language }: Site): FastifyReply {
  const page = pageAt({ ...addressOf(request, language, []), path: '/' }, settings);
  return sendNotFoundPage(
    reply,
    renderPage(page, { title: page.t('not-found.title'), children: <NotFoundPage /> }),
  );
}

async function sendCityPage(
  request: FastifyRequest,
  reply: FastifyReply,
  site: Site,
  { open, cityPage }: { readonly open: OpenCity; readonly cityPage: CityPage },
): Promise<FastifyReply> {
  const { window } = open;
  const address = addressOf(request, site.language, cityPage.queries);
  const page = pageAt(address, { ...site.settings, city: window.id });
  const params = request.params as Readonly<Record<string, string>>;
  const made = await open.kept(JSON.stringify(address), async () => {
    const shown = await cityPage.show({ ...open, page, params, query: address.query });
    return shown && renderPage(page, { ...shown, city: window.name, today: window.today });
  });
  return made ? sendPage(request, reply, made) : notFound(request, reply, site);
}

async function sendCities(request: FastifyRequest, reply: FastifyReply, site: Site): Promise<FastifyReply> {
  const cities = await site.door.windows();
  const page = pageAt(addressOf(request, site.language, []), site.settings);
  const children = <CitiesPage cities={cities} />;
  const bytes = Buffer.from(renderPage(page, { title: page.t('site'), children }), 'utf8');
  return sendPage(request, reply, { bytes, tag: tagOf(bytes) });
}

/** The first page: the home of the only city there is, or the list of them. */
async function sendFirst(request: FastifyRequest, reply: FastifyReply, site: Site): Promise<FastifyReply> {
  const [only, ...others] = await site.door.windows();
  const open = only && others.length === 0 ? await site.door.open(only.id) : undefined;
  if (!open) return sendCities(request, reply, site);
  return sendCityPage(request, reply, site, { open, cityPage: home });
}

function pagesIn(app: FastifyInstance, site: Site): void {
  const folder = folderOf[site.language];
  app.get(`${folder}/`, (request, reply) => sendFirst(request, reply, site));
  app.get(`${folder}/cities`, (request, reply) => sendCities(request, reply, site));
  for (const cityPage of cityPages) {
    app.get(`${folder}/c/:city${cityPage.path}`, async (request, reply) => {
      const open = await site.door.open((request.params as { readonly city: string }).city);
      return open ? sendCityPage(request, reply, site, { open, cityPage }) : notFound(request, reply, site);
    });
  }
}

/** The public pages in every language, their files, and the page of what is not found. */
export function siteRoutes(app: FastifyInstance, door: CityDoor, settings: SiteSettings): void {
  for (const language of ['zh-CN', 'en'] as const) pagesIn(app, { door, settings, language });
  app.get('/en', (_request, reply) => reply.redirect('/en/'));
  for (const { path, type, bytes } of assets)
    app.get(path, (_request, reply) =>
      reply.header('cache-control', 'public, max-age=31536000, immutable').type(type).send(bytes),
    );
  app.get('/*', (request, reply) => {
    const wantsPage = request.headers.accept?.includes('text/html') === true;
    if (!wantsPage || /^\/(?:api|app)\//.test(request.url)) return sendProblem(reply, notFoundProblem);
    const language = request.url.startsWith('/en/') ? 'en' : 'zh-CN';
    return notFound(request, reply, { door, settings, language });
  });
}
