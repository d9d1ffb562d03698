import { readFileSync } from 'node:fs';
import type { EventDraft } from '../act/event-kind.ts';
import { type NameWords, parseNameWords } from '../fairness/conflict/name-words.ts';
import { aliasRecorded, nameWordsAnnounced, outsideTieRecorded } from '../registry/ties/events.ts';
import { day, file } from './city.ts';

/** The table of words as shipped. */
export function shippedNameWords(): NameWords {
  const path = new URL('../../../../schemes/names/cn-organisation-names.yaml', import.meta.url);
  const read = parseNameWords(readFileSync(path, 'utf8'));
  if (!read.ok) throw new Error('the shipped words do not load');
  return read.words;
}

/** The shipped words, announced. */
export const wordsAnnounced = (): EventDraft =>
  nameWordsAnnounced({ words: shippedNameWords(), source: 'shipped' });

/** `org-1` is known by a name that another organisation may have, too. */
export const aliasOfOne = (): EventDraft =>
  aliasRecorded({
    organisation: 'org-1',
    as: 'name',
    alias: '武汉澜川科技有限公司',
    evidence: [file('licence')],
  });

/** A person worked where the name is like that of `org-1`: a suspected conflict with its case. */
export const similarEmployer = (person: string, name = '澜川科技公司'): EventDraft =>
  outsideTieRecorded({ person, kind: 'employment', organisationName: name, from: day('2020-01-01') });
