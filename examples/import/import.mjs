// Turns files into one framework, and says what was made of them: `node examples/import/import.mjs [file ...]`.
import { readTrackFiles, writeTrackFile } from '@career-tracks/core/exchange/file';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

const given = process.argv.slice(2);
const paths = given.length > 0 ? given : [new URL('ladder.csv', import.meta.url)];
const open = async (path) => ({
  name: basename(String(path)),
  content: new Uint8Array(await readFile(path)),
});
const { ok, value, issues, report } = await readTrackFiles(await Promise.all(paths.map(open)));

const { format, tracks, levels, competencies, cells, documents, origins, notes } = report;
console.log(`${format}: ${tracks} tracks, ${levels} levels, ${competencies} competencies, ${cells} cells.`);
for (const { competency, level, row, column, line, confidence } of origins.slice(0, 4))
  console.log(
    `${competency} at ${level}: ${line ? `line ${line}` : `row ${row}, column ${column}`} (${confidence})`,
  );
for (const { path, role, examples } of documents.flatMap(({ places }) => places))
  console.log(`${path || '(the document)'} holds: ${role} (${examples.join(', ')})`);
for (const { kind, message } of notes) console.log(`${kind}: ${message}`);
if (!ok) for (const { message } of issues) console.error(message);

if (ok) {
  const { name, content } = await writeTrackFile(value, value.tracks[0].id, 'markdown');
  console.log(`\n${name}:\n${content}`);
}
process.exitCode = ok ? 0 : 1;
