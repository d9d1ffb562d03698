// Where each command is run: `tsx tools/commands.ts [root]`. Exits with 1 where a command has no test with its
// refusals, or is run by no scenario, story or example.
import { fileURLToPath } from 'node:url';
import { type CommandUse, commandUses, gapsOf } from './pages/command-uses.ts';
import { useCell } from './pages/commands-page.ts';

const root = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
const uses = commandUses(root);
const titles = ['command', 'tests (refusals)', 'scenarios', 'story', 'example', 'missing'];

const rowOf = (use: CommandUse): string[] => [
  use.name,
  `${use.tests} (${use.testsWithRefusals})`,
  useCell(use.scenarios),
  useCell(use.story),
  useCell(use.example),
  gapsOf(use).join(', '),
];

const rows = [titles, ...uses.map(rowOf)];
const widths = titles.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
for (const row of rows) {
  console.log(
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
const lacking = uses.filter((use) => gapsOf(use).length > 0).length;
console.log(`commands: ${uses.length}, ${lacking} with something missing`);
process.exitCode = lacking > 0 ? 1 : 0;
