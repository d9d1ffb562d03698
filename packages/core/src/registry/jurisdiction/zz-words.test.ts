import { expect, test } from 'vitest';
import { placeholdersOf, wordsOf } from '../../../../locales/src/index.ts';
import * as p from '../parties/index.ts';
import * as o from '../pools/index.ts';
import * as g from '../programmes/index.ts';
import * as s from '../staff/index.ts';
import * as j from './index.ts';

test('w', () => {
  const out: unknown[] = [];
  const R = [
    ...j.jurisdictionRefusals,
    ...s.staffRefusals,
    ...p.partiesRefusals,
    ...g.programmesRefusals,
    ...o.poolsRefusals,
  ];
  for (const lang of ['en', 'zh-CN'] as const) {
    const w = wordsOf(lang);
    for (const r of R) {
      const ph = placeholdersOf(lang, 'refusals', r.kind);
      const keys = Object.keys((r.facts as any).shape);
      if (!ph || ph.some((x) => !keys.includes(x))) out.push([lang, r.kind, ph, keys]);
    }
    for (const c of [
      ...j.jurisdictionCommands,
      ...s.staffCommands,
      ...p.partiesCommands,
      ...g.programmesCommands,
      ...o.poolsCommands,
    ])
      if (!w.commands[c.name]) out.push(c.name);
    for (const c of [
      ...j.jurisdictionViews,
      ...s.staffViews,
      ...p.partiesViews,
      ...g.programmesViews,
      ...o.poolsViews,
    ])
      if (!w.views[c.name]) out.push(c.name);
    for (const c of [
      ...j.jurisdictionEvents,
      ...s.staffEvents,
      ...p.partiesEvents,
      ...g.programmesEvents,
      ...o.poolsEvents,
    ])
      if (!w.events[c.type]) out.push(c.type);
  }
  expect(out).toEqual([]);
});
