// What the chunks and modules of dist/engine/ are called, by what webpack tells of them. A name comes from the paths of
// modules alone: no change of what stands in a file changes it.
import path from 'node:path';

/** `id` → `targets-expo-find` for what one `import()` loads, `shared-read-yaml` for what several need, and
 *  `packages-yaml` for what others wrote. */
export function nameChunks(chunks) {
  const sorted = chunks.map(describe).sort((a, b) => compare(a.key, b.key));
  const names = new Map();
  const taken = new Set();
  for (const [index, { id, candidates }] of sorted.entries()) {
    const others = sorted.filter((_, at) => at !== index);
    const alone = candidates.find((name) => !others.some((other) => other.candidates.includes(name)));
    const last = candidates.at(-1);
    let name = alone ?? last;
    for (let next = 2; taken.has(name); next += 1) name = `${last}-${next}`;
    taken.add(name);
    names.set(id, name);
  }
  return names;
}

/** `id` → `read/yaml.js`, `yaml/dist/parse/parser.js`, `external "node:path"`. */
export function nameModules(chunks) {
  const names = new Map();
  for (const { id, name, identifier } of chunks.flatMap(({ modules }) => modules)) {
    const plain = fileOf(name).replace(/^(?:lib|node_modules)\//, '');
    names.set(id, identifier.startsWith('external module') ? `${plain} as a module` : plain);
  }
  const twice = [...names.values()].filter((name, index, all) => all.indexOf(name) !== index);
  if (twice.length > 0) throw new Error(`Two modules of one name: ${twice.join(', ')}.`);
  return names;
}

/** Names that a chunk could have, the best first: the first that no other chunk could have is taken. */
function describe({ id, initial, origins, modules }) {
  if (initial) return { id, key: '', candidates: ['index'] };
  const files = modules.flatMap((module) => module.modules ?? [module]).map(({ name }) => fileOf(name));
  const own = files.filter((file) => file.startsWith('lib/')).sort(compare);
  const key = files.sort(compare).join('\n');
  const roots = [...new Set(origins.map(rootOf))].filter((file) => own.includes(file));
  if (roots.length === 1) return { id, key, candidates: [nameOf(roots[0])] };
  if (own.length > 0) {
    const room = mostly(own.map((file) => path.posix.dirname(file)));
    const first = own.find((file) => path.posix.dirname(file) === room);
    return { id, key, candidates: [`shared-${nameOf(`${room}/index.js`)}`, `shared-${nameOf(first)}`] };
  }
  const packages = files.filter((file) => file.startsWith('node_modules/')).map(packageOf);
  const name = `packages-${mostly(packages).replace('@', '').replace('/', '-').replace(/\.js$/, '')}`;
  return { id, key, candidates: [name] };
}

/** Packages may be linked from elsewhere. */
const fileOf = (name) =>
  name
    .replace(/ \+ \d+ modules$/, '')
    .replace(/^\.\//, '')
    .replace(/^.*?node_modules\//, 'node_modules/');

/** The module that an `import()` names. */
const rootOf = ({ moduleName, request }) => path.posix.join(path.posix.dirname(fileOf(moduleName)), request);

/** `lib/targets/expo/find.js` → `targets-expo-find`; what leads a room has the room's name. */
const nameOf = (file) =>
  file
    .replace(/^lib\//, '')
    .replace(/(?:\/index)?\.js$/, '')
    .replaceAll('/', '-') || 'all';

const packageOf = (file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)[1];

/** The most frequent; of equals the first in order. */
function mostly(words) {
  const counts = new Map();
  for (const word of words.sort(compare)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
