/**
 * The walls of docs/adr and CONTRIBUTING.md, checked by `npm run walls`.
 * Type-only imports vanish before the check (tsPreCompilationDeps: false): a wall is about what runs.
 */
const CORE = '^packages/core/src';
const TEST = '(\\.test\\.ts$|/testing/)';
const BARREL = `${CORE}/index\\.ts$`;

/** Rooms that know nothing of commands, rounds or registries. A new pure room is added here. */
const PURE_ROOMS = 'calendar|identity|scoring|fairness|ledger';
/** What the rooms that hold commands may build on, beside the pure ones. */
const SHARED_ROOMS = `act|scheme|access|${PURE_ROOMS}`;

const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
const anyNpm = '(^|/)node_modules/';

/** A room that holds commands: itself, the rooms it builds on, loose files of core/src (not the barrel). */
const commandRoom = (room, rooms) => ({
  name: `core-${room}-builds-on-shared-rooms`,
  comment: `core/${room} imports itself, ${rooms.replaceAll('|', ', ')}, and nothing else of core`,
  severity: 'error',
  from: { path: `${CORE}/${room}/`, pathNot: TEST },
  to: {
    path: `${CORE}/`,
    pathNot: [`${CORE}/(${room}|${rooms})/`, `${CORE}/(?!index\\.ts)[^/]+\\.ts$`],
  },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'No import cycles; type-only imports do not count',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'Every import resolves to a file or a package',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'tests-stay-tests',
      comment: 'Code that ships never imports a test or a testing/ folder',
      severity: 'error',
      from: { path: '^packages/', pathNot: TEST },
      to: { path: `^packages/.*${TEST}` },
    },
    {
      name: 'core-is-pure',
      comment: 'core imports zod, yaml and itself: no built-ins, no other package',
      severity: 'error',
      from: { path: `${CORE}/`, pathNot: TEST },
      to: { pathNot: [`${CORE}/`, npm('zod', 'yaml')] },
    },
    {
      name: 'core-tests-stay-in-core',
      comment: 'Tests of core may use built-ins and npm packages, but no other package of the house',
      severity: 'error',
      from: { path: `${CORE}/.*${TEST}` },
      to: { path: '^packages/(?!core/)' },
    },
    {
      name: 'core-not-through-its-barrel',
      comment: 'Inside core, import the file itself: the barrel is for other packages',
      severity: 'error',
      from: { path: `${CORE}/`, pathNot: TEST },
      to: { path: BARREL },
    },
    {
      name: 'core-pure-rooms',
      comment: `${PURE_ROOMS.replaceAll('|', ', ')} know nothing of acts, registries and rounds`,
      severity: 'error',
      from: { path: `${CORE}/(${PURE_ROOMS})/`, pathNot: TEST },
      to: { path: `${CORE}/(act|registry|round)/` },
    },
    {
      name: 'core-act-knows-no-room',
      comment: 'The pipeline of acts does not know which commands exist (their types it may name)',
      severity: 'error',
      from: { path: `${CORE}/act/`, pathNot: TEST },
      to: { path: `${CORE}/(registry|round)/` },
    },
    commandRoom('round', `registry|${SHARED_ROOMS}`),
    commandRoom('registry', SHARED_ROOMS),
    {
      name: 'locales-are-words',
      comment: 'locales imports itself and intl-messageformat; nothing of core at run time',
      severity: 'error',
      from: { path: '^packages/locales/src/', pathNot: TEST },
      to: { pathNot: ['^packages/locales/src/', npm('intl-messageformat')] },
    },
    {
      name: 'node-implements-ports',
      comment: 'node imports itself, core, built-ins and npm packages',
      severity: 'error',
      from: { path: '^packages/node/src/', pathNot: TEST },
      to: { path: '^packages/(?!node/|core/)' },
    },
    {
      name: 'tables-become-acts',
      comment: 'tables imports itself, core, node, built-ins and npm packages',
      severity: 'error',
      from: { path: '^packages/tables/src/', pathNot: TEST },
      to: { path: '^packages/(?!tables/|core/|node/)' },
    },
    {
      name: 'nobody-imports-cli',
      comment: 'cli is the outermost room',
      severity: 'error',
      from: { pathNot: ['^packages/cli/', TEST] },
      to: { path: '^packages/cli/' },
    },
    {
      name: 'cli-imports-the-house',
      comment: 'cli imports itself, core, node, tables, locales and client; a server it only calls',
      severity: 'error',
      from: { path: '^packages/cli/', pathNot: TEST },
      to: { path: '^packages/(?!cli/|core/|node/|tables/|locales/|client/)' },
    },
    {
      name: 'data-is-read-never-imported',
      comment: 'schemes/, examples/ and tools/ are read or run, never imported by a package',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(schemes|examples|tools)/' },
    },
    {
      name: 'ships-no-dev-dependency',
      comment: 'Code that ships does not import a test tool',
      severity: 'error',
      from: { path: '^packages/', pathNot: TEST },
      to: { path: npm('vitest', '@vitest', 'fast-check', 'ajv') },
    },
  ],
  options: {
    doNotFollow: { path: anyNpm },
    exclude: { path: '(^|/)(out|dist)/' },
    tsPreCompilationDeps: false,
    tsConfig: { fileName: `${__dirname}/tsconfig.walls.json` },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
