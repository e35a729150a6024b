// Bundles lib/engine.js with ncc into one folder: the engine of the action and of the command. ncc numbers chunks and
// modules by a hash of all of them; here both get names, so that a change is a small diff that people can read.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { nameChunks, nameModules } from './chunk-names.mjs';
import { withoutRemarks } from './remarks.mjs';

const ncc = createRequire(import.meta.url)('@vercel/ncc');

/** What webpack is asked to say of its chunks, whole. */
const ASKED = {
  ...{ all: false, ids: true, chunks: true, chunkModules: true, chunkOrigins: true, nestedModules: true },
  ...{ dependentModules: true, cachedModules: true, runtimeModules: false },
  ...{ chunkModulesSpace: Infinity, nestedModulesSpace: Infinity },
  ...Object.fromEntries(
    ['Attributes', 'CacheStatus', 'Extension', 'Layer', 'Path', 'Type'].map((by) => [`groupModulesBy${by}`, false]),
  ),
};

/** @param entry a JavaScript file; `folder` gets `index.js`, which exports what it exports, and a file a chunk */
export async function bundle(entry, folder) {
  const { code, assets, stats } = await ncc(entry, { quiet: true });
  const told = stats.toJson(ASKED).chunks;
  // Beside modules webpack counts what it left out: its own runtime.
  const chunks = told.map((chunk) => ({ ...chunk, modules: chunk.modules.filter(({ name }) => name !== undefined) }));
  const names = { chunks: nameChunks(chunks), modules: nameModules(chunks) };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.js'), withNames(code, names));
  for (const { id, files, initial } of chunks) {
    if (initial) continue;
    const [file] = files;
    writeFileSync(path.join(folder, `${names.chunks.get(id)}.js`), withNames(String(assets[file].source), names));
    delete assets[file];
  }
  delete assets['package.json'];
  // Nothing that a run needs may be left behind.
  const left = Object.keys(assets);
  if (left.length > 0) throw new Error(`The bundler wrote what nobody expects: ${left.join(', ')}.`);
}

/** A chunk with names for numbers. Modules become functions rather than arrows: V8 compiles a function in parentheses at
 *  once, as it is called at once, and would read an arrow twice. */
function withNames(code, { chunks, modules }) {
  const of = (names, id) => {
    const name = names.get(Number(id));
    if (name === undefined) throw new Error(`The bundler speaks of ${id}, which it has not told.`);
    return JSON.stringify(name);
  };
  const named = code
    .replaceAll(/^\/\*{3}\/ (\d+):$/gm, (_, id) => `/***/ ${of(modules, id)}:`)
    .replaceAll(/\b(__\w+_require__)\((\d+)\)/g, (_, require, id) => `${require}(${of(modules, id)})`)
    .replaceAll(/\.bind\((__\w+_require__), (\d+)/g, (_, require, id) => `.bind(${require}, ${of(modules, id)}`)
    .replaceAll(
      /\b(__\w+_require__\.e)\((?:\/\* import\(\) \*\/ )?(\d+)\)/g,
      (_, load, id) => `${load}(${of(chunks, id)})`,
    )
    .replace(/^export const id = (\d+);\nexport const ids = \[\1\];$/m, (_, id) => {
      const name = of(chunks, id);
      return `export const id = ${name};\nexport const ids = [${name}];`;
    })
    .replace(/(var installedChunks = \{\n.*?)(\d+): 0/, (_, before, id) => `${before}${of(chunks, id)}: 0`)
    .replace('"" + chunkId + ".index.js"', '"" + chunkId + ".js"')
    .replaceAll(/^(\/\*{3}\/ \()(\(\w+(?:, \w+)*\)) => \{$/gm, '$1function$2 {');
  const [unnamed] = /_require__(?:\.e)?\([^"\w]*\d.*/.exec(named) ?? [];
  if (unnamed !== undefined) throw new Error(`A number of the bundler is left: ${unnamed}`);
  // Modules that are one are told apart by a remark, and the first line of the next may begin with a bracket.
  return withoutRemarks(named.replaceAll(/^;?\/\/ CONCATENATED MODULE.*\n/gm, ';\n'));
}
