// What of package-lock.json ends in dist/: the packages that src/ imports, and all that they need. Nothing of it is a
// dependency of the package, which is published with its bundle: who installs it installs nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const read = (file) => readFileSync(path.join(root, file), 'utf8');

/** Folder, name, version and licence of every package that is bundled, sorted by folder. */
export function bundledPackages(lock = JSON.parse(read('package-lock.json'))) {
  const { packages } = lock;
  const found = new Set();
  const add = (name, from, isOptional = false) => {
    const folder = resolve(name, from, packages);
    if (folder === undefined && !isOptional) throw new Error(`package-lock.json has no ${name} for ${from || 'src/'}`);
    if (folder === undefined || found.has(folder)) return;
    found.add(folder);
    const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = packages[folder];
    for (const one of Object.keys(dependencies)) add(one, folder);
    for (const one of Object.keys(peerDependencies)) add(one, folder, peerDependenciesMeta[one]?.optional);
  };
  for (const name of importedPackages()) add(name, '');
  return [...found].sort().map((folder) => {
    const { version, license } = packages[folder];
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return { folder, name, version, license: String(license) };
  });
}

/** The packages that src/ names in an import, types too: of some the build copies files, and no import is left. */
export function importedPackages() {
  const { devDependencies } = JSON.parse(read('package.json'));
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const named = sources
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...read(path.join('src', file)).matchAll(
        /(?:^(?:import|export|\}) ?.*\bfrom |\bimport\()'((?:@[\w.-]+\/)?[\w.-]+)/gm,
      ),
    ])
    .map(([, name]) => name);
  return [...new Set(named)].filter((name) => name in devDependencies).sort();
}

/** Where Node finds a package from a folder of node_modules. */
function resolve(name, from, packages) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const candidate = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (candidate in packages) return candidate;
    if (folder === '') return undefined;
  }
}
