import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { nameWordsAnnounced } from '../events.ts';
import { nameWordsKnown } from '../refusals.ts';

/**
 * Enters the table of words by which spellings of organisations' names are compared, whole. Never taken back: a
 * mistake is mended by a later table, which needs another id.
 */
export const announceNameWords = registryCommand('announce-name-words', {
  by: [hat('office', 'head'), hat('system-admin')],
  rules: [],
  undo: 'never',
  payload: nameWordsAnnounced.payload,
  decide: ({ registry, payload }) => {
    const { id } = payload.words;
    return (
      refuseAll(registry.ties.words?.id === id ? nameWordsKnown({ words: id }) : undefined) ?? [
        nameWordsAnnounced(payload),
      ]
    );
  },
});
