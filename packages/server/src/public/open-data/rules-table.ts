import { programmesSeen } from '../look/round-seen.ts';
import { articlesOf, type SchemeSeen, schemeSeen } from '../look/scheme-seen.ts';
import { toldRules } from '../look/told-rules.ts';
import { openTable } from './open-table.ts';

/** The rules of a scheme in both languages, each with the articles it rests on. */
function rulesOf(scheme: SchemeSeen) {
  const en = toldRules(scheme, 'en');
  return toldRules(scheme, 'zh-CN').map((rule, at) => ({
    path: rule.path,
    name: { zh: rule.name, en: en[at]?.name ?? rule.name },
    says: { zh: rule.says, en: en[at]?.says ?? rule.says },
    articles: articlesOf(scheme, rule.cites).map(({ id, label }) => ({ id, label })),
    reading: rule.isReading,
    setting: rule.isSetting,
  }));
}

/** The rules in force, award by award; as a table one row a rule. */
export const rulesTable = openTable({
  name: 'rules',
  entries: async (window) => {
    const entries = [];
    for (const { programme, scheme } of await programmesSeen(window)) {
      const seen = scheme && (await schemeSeen(window, scheme));
      if (!seen) continue;
      const { title } = seen.document;
      entries.push({
        programme,
        scheme: seen.scheme,
        version: seen.version,
        title,
        approvedOn: seen.approvedOn,
        rules: rulesOf(seen),
      });
    }
    return entries;
  },
  columns: [
    'programme',
    'scheme',
    'version',
    'path',
    'name-zh',
    'name-en',
    'says-zh',
    'says-en',
    'articles-zh',
    'articles-en',
    'reading',
    'setting',
  ],
  rowsOf: ({ programme, scheme, version, rules }) =>
    rules.map(({ path, name, says, articles, reading, setting }) => [
      programme,
      scheme,
      version,
      path,
      name.zh,
      name.en,
      says.zh,
      says.en,
      articles.map(({ label }) => label.zh).join('; '),
      articles.map(({ label }) => label.en).join('; '),
      reading,
      setting,
    ]),
});
