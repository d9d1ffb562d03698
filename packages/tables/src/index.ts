export { type Reference, referencesIn } from './checking/references.ts';
export { allowedIn } from './kinds/cell.ts';
export { tableKinds } from './kinds/index.ts';
export { commentKinds } from './kinds/scores.ts';
export {
  type Column,
  columnsOf,
  type TableGround,
  type TableKind,
  type TableRow,
} from './kinds/table-kind.ts';
export { type City, type NamedFile, openCity } from './playing/city.ts';
export { type CityKeys, demonstrationKeys } from './playing/keys.ts';
export { type PlayedFolder, playFolder } from './playing/play-folder.ts';
export { type ProblemKind, problemAt, problemKinds, type TableProblem } from './reading/problem.ts';
export { type ReadFolder, readFolder } from './reading/read-folder.ts';
export { type Line, type ReadLine, readSheet } from './reading/read-sheet.ts';
export { columnOfPath, type SourceRow } from './reading/source-row.ts';
export { plainCell, safeCell, tableFile } from './writing/table-file.ts';
