// docs/commands.md: every command of the catalogue, who may run it, and where it is run.
import type { HatPattern } from '../../packages/core/src/access/roles.ts';
import { roles } from '../../packages/core/src/access/roles.ts';
import type { Command } from '../../packages/core/src/act/command.ts';
import { commands } from '../../packages/core/src/catalogue.ts';
import type { Words } from '../../packages/core/src/scheme/model/cited.ts';
import { wordsOf } from '../../packages/locales/src/index.ts';
import { type CommandUse, commandUses, gapsOf } from './command-uses.ts';
import { anchor, beneath, beside, listed, markdownTable, section, slug, unformatted } from './markdown.ts';
import { heading, pageWords } from './page-words.ts';
import { stageWords } from './rule-words.ts';
import type { DoneAndRefused } from './scenario-acts.ts';

/** The whole page as Markdown; the uses are those found below the root. */
export function commandsPage(root: string): string {
  const generated = pageWords('commands-generated');
  const intro = pageWords('commands-intro', { count: commands.size });
  const uses = pageWords('uses-intro');
  const lines = [
    unformatted,
    `<!-- ${generated.zh} ${generated.en} -->`,
    `# ${heading('commands-title')}`,
    '',
    ...[intro.zh, '', intro.en, ''],
    ...commandTable('registry'),
    ...commandTable('round'),
    ...section('uses'),
    ...[uses.zh, '', uses.en, ''],
    ...useTable(commandUses(root)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function commandTable(stream: Command['stream']): string[] {
  const own = [...commands.values()].filter((command) => command.stream === stream);
  return [
    ...section(`${stream}-commands`),
    ...markdownTable(['command', 'by', 'prepared-by', 'during', 'undo', 'rules'], own.map(commandRow)),
  ];
}

function commandRow(command: Command): string[] {
  const { name, by, preparedBy, rules } = command;
  const words = { zh: wordsOf('zh-CN').commands[name] ?? '', en: wordsOf('en').commands[name] ?? '' };
  return [
    `${anchor(slug(name))}**\`${name}\`**<br>${beneath(words)}`,
    beneath(hatWords(by)),
    preparedBy ? beneath(hatWords(preparedBy)) : '',
    duringCell(command),
    beneath(undoWords(command)),
    rules.map((path) => `\`${path}\``).join('\n'),
  ];
}

/** Roles with the ranks asked for; every role together is anyone. */
function hatWords(patterns: readonly HatPattern[]): Words {
  const open = patterns.filter(({ ranks }) => ranks === undefined);
  if (open.length === roles.length) return pageWords('anyone');
  return listed(patterns.map((pattern) => ({ zh: hatIn('zh-CN', pattern), en: hatIn('en', pattern) })));
}

function hatIn(language: 'zh-CN' | 'en', { role, ranks }: HatPattern): string {
  const words = wordsOf(language);
  const named = words.roles[role] ?? role;
  if (ranks === undefined) return named;
  return `${named} (${ranks.map((rank) => words.ranks[rank] ?? rank).join(' / ')})`;
}

function duringCell(command: Command): string {
  if (command.stream === 'registry') return '';
  if (command.during === undefined) return beneath(pageWords('any-stage'));
  return beneath(listed(command.during.map(stageWords)));
}

function undoWords({ undo }: Command): Words {
  return typeof undo === 'string'
    ? pageWords(`undo-${undo}`)
    : pageWords('undo-free', { stage: stageWords(undo.freeUntil) });
}

function useTable(uses: readonly CommandUse[]): string[] {
  const rows = uses.map((use) => [
    `[\`${use.name}\`](#${slug(use.name)})`,
    `${use.tests} (${use.testsWithRefusals})`,
    useCell(use.scenarios),
    useCell(use.story),
    useCell(use.example),
    gapsOf(use)
      .map((gap) => beside(pageWords(`gap-${gap}`)))
      .join('\n'),
  ]);
  return markdownTable(['command', 'tests', 'scenarios', 'story', 'example', 'gap'], rows);
}

/** `12 ✓ 3 ✗`; nothing where neither happened. */
export function useCell({ done, refused }: DoneAndRefused): string {
  return [...(done > 0 ? [`${done} ✓`] : []), ...(refused > 0 ? [`${refused} ✗`] : [])].join(' ');
}
