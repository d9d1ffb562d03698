import { openBytes, type SealedText, sealBytes } from '@laureate/node';
import {
  type DraftFieldRow,
  type DraftName,
  draftFields,
  draftVersions,
  lockDraft,
  meetAtDraft,
  putDraftFields,
} from '../store/drafts.ts';
import type { Store } from '../store/store.ts';
import type { MasterKey } from '../vault/master-key.ts';
import { findSubjectKey, subjectKey } from '../vault/subject-key.ts';

/** A field as its readers see it. */
export interface DraftField {
  readonly value: unknown;
  readonly version: number;
  readonly by: string;
  readonly at: string;
}

/** A change to a field: the new value and the version it was made on, 0 for a field that was not there. */
export interface FieldChange {
  readonly value: unknown;
  readonly base: number;
}

/** What came of a save: new versions, and fields somebody else had changed meanwhile, which were left as they are. */
export interface Saved {
  readonly saved: Readonly<Record<string, number>>;
  readonly conflicts: Readonly<Record<string, DraftField>>;
}

const presentForMs = 45_000;

const subjectOfDraft = ({ draft }: DraftName): string => `draft.${draft}`;
const nameOfField = (name: DraftName, path: string, version: number): string =>
  `draft ${name.jurisdiction} ${name.draft} ${path} ${version}`;

/** Drafts: what people type before it is filed, outside the ledger, each field with its versions, sealed on disk. */
export class Drafts {
  readonly #store: Store;
  readonly #master: MasterKey;

  constructor(store: Store, master: MasterKey) {
    this.#store = store;
    this.#master = master;
  }

  /** Every field as it stands; none when nothing was written or the draft was erased. */
  async read(name: DraftName): Promise<Readonly<Record<string, DraftField>>> {
    const key = await findSubjectKey(this.#store.db, this.#master, name.jurisdiction, subjectOfDraft(name));
    if (!key) return {};
    const rows = await draftFields(this.#store.db, name);
    return Object.fromEntries([...rows.values()].map((row) => [row.path, opened(key, name, row)]));
  }

  /** Every version of one field, oldest first. */
  async history(name: DraftName, path: string): Promise<readonly DraftField[]> {
    const key = await findSubjectKey(this.#store.db, this.#master, name.jurisdiction, subjectOfDraft(name));
    if (!key) return [];
    const rows = await draftVersions(this.#store.db, name, path);
    return rows.map((row) => opened(key, name, row));
  }

  /** Saves changes field by field; a field changed by somebody else since `base` is told back, never overwritten. */
  async save(
    name: DraftName,
    changes: Readonly<Record<string, FieldChange>>,
    by: { readonly person: string; readonly at: string },
  ): Promise<Saved> {
    return this.#store.transact(async (db) => {
      await lockDraft(db, this.#store.kind, name);
      const key = await subjectKey(db, this.#master, name.jurisdiction, subjectOfDraft(name));
      const standing = await draftFields(db, name);
      const conflicts: Record<string, DraftField> = {};
      const rows: DraftFieldRow[] = [];
      for (const [path, { value, base }] of Object.entries(changes)) {
        const now = standing.get(path);
        if ((now?.version ?? 0) !== base) {
          if (now) conflicts[path] = opened(key, name, now);
          else conflicts[path] = { value: null, version: 0, by: by.person, at: by.at };
          continue;
        }
        const version = base + 1;
        const text = Buffer.from(JSON.stringify(value ?? null), 'utf8');
        const sealed = JSON.stringify(sealBytes(key, nameOfField(name, path, version), text));
        rows.push({ path, version, sealed, by: by.person, at: by.at });
      }
      await putDraftFields(db, name, rows);
      return { saved: Object.fromEntries(rows.map(({ path, version }) => [path, version])), conflicts };
    });
  }

  /** Notes that a person has the draft open and answers who else has, by the machine's clock. */
  async meet(
    name: DraftName,
    person: string,
    now: number,
  ): Promise<readonly { person: string; at: string }[]> {
    const at = new Date(now).toISOString();
    const since = new Date(now - presentForMs).toISOString();
    return [...(await meetAtDraft(this.#store.db, name, { person, at, since }))];
  }
}

function opened(key: Uint8Array, name: DraftName, row: DraftFieldRow): DraftField {
  const sealed = JSON.parse(row.sealed) as SealedText;
  const text = Buffer.from(openBytes(key, nameOfField(name, row.path, row.version), sealed)).toString('utf8');
  return { value: JSON.parse(text) as unknown, version: row.version, by: row.by, at: row.at };
}
