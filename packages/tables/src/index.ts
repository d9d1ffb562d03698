export { tableKinds } from './kinds/index.ts';
export { type City, type NamedFile, openCity } from './playing/city.ts';
export { type CityKeys, demonstrationKeys } from './playing/keys.ts';
export { type PlayedFolder, playFolder } from './playing/play-folder.ts';
export { type ProblemKind, problemAt, problemKinds, type TableProblem } from './reading/problem.ts';
export { type ReadFolder, readFolder } from './reading/read-folder.ts';
export type { SourceRow } from './reading/source-row.ts';
export { tableFile } from './writing/table-file.ts';
