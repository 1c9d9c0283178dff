import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { root } from './run.mjs';

/**
 * One report of the public names for each entry of each package, kept in packages/<name>/etc so that a change
 * of what users type is seen in review. Fails where a report differs; `--update` writes it.
 */
const localBuild = process.argv.includes('--update');
const silent = { logLevel: 'none' };

function entriesOf(folder) {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return (
    Object.entries(exports)
      // What ends in .js is loaded for its effect, and exports nothing.
      .filter(([name, target]) => target.types && !name.endsWith('.js'))
      .map(([name, { types }]) => ({
        name: [basename(folder), ...name.split('/').slice(1)].join('-'),
        types: join(folder, types),
      }))
  );
}

function configure(folder, { name, types }) {
  const reportTempFolder = join(root, '.cache', 'api');
  const reportFolder = join(folder, 'etc');
  [reportTempFolder, reportFolder].forEach((path) => mkdirSync(path, { recursive: true }));
  return ExtractorConfig.prepare({
    packageJsonFullPath: join(folder, 'package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: types,
      compiler: { tsconfigFilePath: join(folder, 'tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder,
        reportTempFolder,
        // The schemas, which the types of the documents are inferred from: their shapes belong in the report.
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'warning' } },
        extractorMessageReporting: {
          default: { logLevel: 'warning' },
          // Everything that is exported is public; TypeDoc asks for its documentation.
          'ae-missing-release-tag': silent,
          'ae-undocumented': silent,
          'ae-forgotten-export': silent,
          'ae-unresolved-link': silent,
        },
        // The elements' tags (@slot, @csspart, …) are not TSDoc's.
        tsdocMessageReporting: { default: silent },
      },
    },
  });
}

let succeeded = true;
for (const name of ['core', 'elements']) {
  const folder = join(root, 'packages', name);
  for (const entry of entriesOf(folder)) {
    const result = Extractor.invoke(configure(folder, entry), {
      localBuild,
      messageCallback: (message) => {
        message.handled = ['console-preamble', 'console-compiler-version-notice'].includes(message.messageId);
      },
    });
    console.log(`${entry.name}: ${result.succeeded ? 'as reported' : 'differs from its report'}`);
    succeeded &&= result.succeeded;
  }
}
if (!succeeded) console.error('Look at the messages above; `npm run api` updates the reports.');
process.exitCode = succeeded ? 0 : 1;
