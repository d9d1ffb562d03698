import { type Command, type Room, rooms, type View } from '@laureate/core';
import { type InLanguages, inLanguages, wordOr } from './both-languages.ts';

/** Something the API offers for every act or view: what the document and the readable page are made of. */
export type Operation =
  | { readonly kind: 'command'; readonly id: string; readonly room: Room; readonly command: Command }
  | { readonly kind: 'view'; readonly id: string; readonly room: Room; readonly view: View };

/** One operation for every command and every view of the catalogue, room by room. */
export const operations: readonly Operation[] = rooms.flatMap((room) => [
  ...room.commands.map(
    (command): Operation => ({ kind: 'command', id: `command.${command.name}`, room, command }),
  ),
  ...room.views.map((view): Operation => ({ kind: 'view', id: `view.${view.name}`, room, view })),
]);

/** The address of an operation, as the document writes it. */
export function pathOf(operation: Operation): string {
  const stream = operation.room.stream === 'registry' ? 'registry/{jurisdiction}' : 'round/{round}';
  return operation.kind === 'command'
    ? `/api/v1/${stream}/commands/${operation.command.name}`
    : `/api/v1/${stream}/views/${operation.view.name}`;
}

/** The title of an operation. */
export function titleOf(operation: Operation): InLanguages {
  return inLanguages((language) =>
    operation.kind === 'command'
      ? wordOr(language, 'commands', operation.command.name)
      : wordOr(language, 'views', operation.view.name),
  );
}

/** The title of a room: that of its stage, or one of its own. */
export function roomTitle(room: string): InLanguages {
  return inLanguages((language) => {
    const stage = wordOr(language, 'stages', room);
    return stage === room ? wordOr(language, 'api', `room.${room}`) : stage;
  });
}
