export type { CellOrigin, ReadNote, ReadReport, ReadResult } from '../report/read-report.js';
export type { CellPart, CompetencyPart, DataMapping, DataPart, StatementPart } from './data-mapping.js';
export type { DataPlace, DataRoles } from './data-places.js';
export type { DataPlaceRole, DataRole } from './data-words.js';
export { guessMapping } from './guess-mapping.js';
export { readData, type DataReport, type OtherDocument, type ReadDataOptions } from './read-data.js';
