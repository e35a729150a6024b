// Checks every regular expression in src/ for backtracking that a hostile repository could make endless:
// `node scripts/check-regex.mjs`. The checker and a TypeScript parser go to .cache/; the project does not depend on them.
// Ends with 1 and an attack for each expression that takes more than a tenth of a second on the worst text of 100,000
// characters, save those in ALLOWED, which only ever see short ones.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

const root = path.dirname(import.meta.dirname);
const cache = path.join(root, '.cache', 'regex');
const modules = path.join(cache, 'node_modules');
if (isMainThread && !existsSync(path.join(modules, 'recheck'))) {
  mkdirSync(cache, { recursive: true });
  const packages = ['recheck@4.5.0', '@babel/parser@7.28.5'];
  execFileSync('npm', [
    'install',
    '--silent',
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--prefix',
    cache,
    ...packages,
  ]);
}
const load = (file) => import(pathToFileURL(path.join(modules, file)).href);

/** Milliseconds. */
const LONGEST = 100;
/** Milliseconds: the dearest takes twelve seconds on a quiet machine, and one beside other work several times that. */
const DECIDED_WITHIN = 240_000;

/** Whose texts are short: paths on a disk have at most 4,096 characters, `list-purpose` looks at the 400 before a list,
 *  and an example of a rule is our own. */
const ALLOWED = [
  /^src\/(?:targets\/(?:unity|packages\/foreign-sources)|policy\/links|check\/surroundings)\.ts .*(?:\(\?:\^\|\\\/\)|ExportOptions)/,
  /^src\/fixes\/list-purpose\.ts .*\$$/,
  /^src\/rules\/entitlements-file-unused\.ts /,
];

if (!isMainThread) {
  const { check } = (await load('recheck/lib/main.js')).default;
  parentPort.on('message', async ({ key, source, flags }) => {
    const told = await check(source, flags, { timeout: DECIDED_WITHIN, maxAttackStringSize: 100_000 });
    const isSlow =
      told.status === 'vulnerable' &&
      !(told.complexity.type === 'polynomial' && timeOf(source, flags, told.attack.string) < LONGEST);
    const how = isSlow ? `${told.complexity.summary}, with ${told.attack.pattern}` : `not decided: ${told.error?.kind}`;
    parentPort.postMessage({ key, ...((isSlow || told.status === 'unknown') && { how }) });
  });
} else await checkAll();

async function checkAll() {
  const { parse } = (await load('@babel/parser/lib/index.js')).default;
  const src = path.join(root, 'src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const found = files.sort().flatMap((file) => regexesOf(src, parse, file));
  const results = await hows(new Map(found.map((one) => [keyOf(one), one])));
  const faults = found.flatMap((one) => {
    const how = results.get(keyOf(one));
    const isAllowed = ALLOWED.some((allowed) => allowed.test(`src/${one.file} ${one.source}`));
    return how === undefined || isAllowed ? [] : [`src/${one.file}:${one.line} ${keyOf(one)}\n  ${how}`];
  });
  for (const fault of faults) console.log(fault);
  console.log(`${found.length} regular expressions in ${files.length} files, ${faults.length} that can take long`);
  if (faults.length > 0) process.exitCode = 1;
}

function keyOf({ source, flags }) {
  return `/${source}/${flags}`;
}

/** Asks of each expression what is wrong with it, a worker a processor; undefined for what is well. */
function hows(asked) {
  const told = new Map();
  const queue = [...asked];
  const work = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(fileURLToPath(import.meta.url));
      const next = () => {
        const [key, one] = queue.shift() ?? [];
        if (one) worker.postMessage({ key, source: one.source, flags: one.flags });
        else resolve(worker.terminate());
      };
      worker.on('message', ({ key, how }) => {
        told.set(key, how);
        next();
      });
      worker.on('error', reject);
      next();
    });
  return Promise.all(Array.from({ length: availableParallelism() }, work)).then(() => told);
}

function timeOf(source, flags, text) {
  const pattern = new RegExp(source, flags.replace('y', ''));
  const start = performance.now();
  pattern.test(text);
  return performance.now() - start;
}

function regexesOf(src, parse, file) {
  const tree = parse(readFileSync(path.join(src, file), 'utf8'), { sourceType: 'module', plugins: ['typescript'] });
  const list = [];
  walk(tree.program, (node) => {
    const line = node.loc?.start.line;
    if (node.type === 'RegExpLiteral') list.push({ file, line, source: node.pattern, flags: node.flags });
    const [pattern, flags] = node.type === 'NewExpression' && node.callee.name === 'RegExp' ? node.arguments : [];
    if (pattern?.type === 'StringLiteral') list.push({ file, line, source: pattern.value, flags: flags?.value ?? '' });
    else if (pattern && pattern.type !== 'RegExpLiteral')
      console.log(`src/${file}:${line} is made at run time: look at it`);
  });
  return list;
}

function walk(node, visit) {
  if (Array.isArray(node)) for (const one of node) walk(one, visit);
  else if (node && typeof node === 'object' && typeof node.type === 'string') {
    visit(node);
    for (const [key, value] of Object.entries(node)) if (key !== 'loc') walk(value, visit);
  }
}
