import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { jsonSchemas } from '../packages/core/dist/schema/json-schema.js';
import { minifyFolder } from './minify-templates.mjs';
import { root } from './run.mjs';

/** Writes the files that a package ships beside its code; part of the build, after the compiler. */
async function writeSchemas() {
  const folder = join(root, 'packages/core/schemas');
  await mkdir(folder, { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas)) {
    await writeFile(join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
}

async function writeManifest() {
  const config = join('..', '..', 'custom-elements-manifest.config.mjs');
  await cli({ argv: ['analyze', '--config', config], cwd: join(root, 'packages/elements') });
}

await writeSchemas();
await minifyFolder(join(root, 'packages/elements/dist'));
await writeManifest();
