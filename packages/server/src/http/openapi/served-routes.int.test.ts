import { mkdtempSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, refusalKinds, views } from '@laureate/core';
import { languages } from '@laureate/locales';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../config/settings.ts';
import { openService, type Service } from '../../serve.ts';
import { allRouteDocs } from './all-route-docs.ts';
import { openApiText } from './document.ts';
import { roomRefusals } from './room-refusals.ts';

const folder = mkdtempSync(join(tmpdir(), 'laureate-routes-'));
let service: Service;

beforeAll(async () => {
  const settings = readSettings({ LAUREATE_DATA: folder, LAUREATE_LOG: 'silent' });
  service = await openService(settings, { isDemonstration: true });
  await service.app.ready();
});
afterAll(async () => {
  await service.close();
  // The library of uploads looks at its folder in the background: let it finish before the folder goes.
  for (let turn = 0; turn < 3; turn += 1) await stat(folder);
  rmSync(folder, { recursive: true, force: true });
});

/** `METHOD /path` of each route of the server; names of variable parts are left out. */
function servedRoutes(): string[] {
  const routes: string[] = [];
  const above: string[] = [];
  for (const line of service.app.printRoutes({ commonPrefix: false }).split('\n')) {
    const found = /^([│ ]*)[├└]── (.*?)(?: \(([A-Z, ]+)\))?$/u.exec(line);
    if (!found) continue;
    const [, indent = '', part = '', methods = ''] = found;
    const depth = indent.length / 4;
    above.splice(depth);
    above.push(part);
    const path = above.join('').replace(/:\w+(\|:\w+)*/g, '{}');
    for (const method of methods.split(', ').filter(Boolean)) routes.push(`${method} ${path}`);
  }
  return routes;
}

const isOfApi = (route: string): boolean => / \/(api|healthz|readyz)/.test(route);

describe('the description of the API', () => {
  it('tells every route there is, and no other', () => {
    const served = servedRoutes().filter(isOfApi);
    const told = allRouteDocs.map(
      ({ method, path }) => `${method.toUpperCase()} ${path.replace(/:\w+/g, '{}')}`,
    );
    const ofCatalogue = ['POST /api/v1/{}/{}/commands/{}', 'GET /api/v1/{}/{}/views/{}'];
    const gets = new Set(served.filter((route) => route.startsWith('GET ')).map((route) => route.slice(4)));
    const besideGet = served.filter((route) => !(route.startsWith('HEAD ') && gets.has(route.slice(5))));
    const all = [...new Set([...told, ...ofCatalogue])];

    expect(besideGet.filter((route) => !all.includes(route))).toEqual([]);
    expect(all.filter((route) => !served.includes(route))).toEqual([]);
  });

  it('is served as the document, with a tag', async () => {
    const reply = await service.app.inject({ url: '/api/v1/openapi.json' });
    const again = await service.app.inject({
      url: '/api/v1/openapi.json',
      headers: { 'if-none-match': String(reply.headers.etag) },
    });

    expect(reply.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(reply.body).toBe(openApiText(allRouteDocs));
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});

describe.each(languages)('the page to read in %s', (language) => {
  const read = () => service.app.inject({ url: `/api/docs?lang=${language}` });

  it('has an anchor for every operation and every refusal, and no dead link', async () => {
    const { body } = await read();
    const ids = new Set([...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const wanted = [
      ...[...commands.keys()].map((name) => `command.${name}`),
      ...[...views.keys()].map((name) => `view.${name}`),
      ...allRouteDocs.map(({ summary }) => `route.${summary}`),
      ...[...refusalKinds.keys()].map((kind) => `refusal.${kind}`),
      ...roomRefusals.flatMap(({ statuses }) => [...statuses.keys()].map((kind) => `refusal.${kind}`)),
    ];
    const links = [...body.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);

    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('tells who may, what to send and what may be said against it', async () => {
    const { body } = await read();
    const section = /<section id="command.decide-eligibility">.*?<\/section>/s.exec(body)?.[0] ?? '';

    expect(section).toContain('/api/v1/round/{round}/commands/decide-eligibility');
    expect(section).toContain('<code>accepted</code>');
    expect(section).toContain(language === 'en' ? 'office (head)' : '评审办公室 (负责人)');
    expect(body).not.toMatch(/⟦|undefined|\[object/);
  });

  it('needs no script and loads its own style only', async () => {
    const reply = await read();
    const style = await service.app.inject({ url: '/api/docs.css' });

    expect(reply.body).not.toMatch(/<script|<style|<[^>]* (?:style|on\w+)=/);
    expect(reply.body.match(/(?:src|href)="(?:https?:)?\/\//g)).toBeNull();
    expect(reply.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'self';/);
    expect([style.statusCode, style.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
  });
});

describe('the page to read', () => {
  it('comes in Chinese unless another language is asked for, and refuses one it does not have', async () => {
    const first = await service.app.inject({ url: '/api/docs' });
    const wrong = await service.app.inject({ url: '/api/docs?lang=xx' });

    expect(first.body).toContain('<html lang="zh-CN">');
    expect(wrong.statusCode).toBe(400);
    expect(wrong.headers['content-type']).toMatch(/^application\/problem\+json/);
  });
});
