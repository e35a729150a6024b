// Checks every regular expression in src/ for backtracking that a hostile repository could make endless:
// `node scripts/check-regex.mjs`. The checker and a TypeScript parser go to .cache/; the project does not depend on them.
// Ends with 1 and an attack for each expression that takes more than a tenth of a second on the worst text of 100,000
// characters, save those in ALLOWED, which only ever see short ones.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.dirname(import.meta.dirname);
const cache = path.join(root, '.cache', 'regex');
const modules = path.join(cache, 'node_modules');
if (!existsSync(path.join(modules, 'recheck'))) {
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
const { parse } = (await load('@babel/parser/lib/index.js')).default;
const { check } = (await load('recheck/lib/main.js')).default;

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

const src = path.join(root, 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const found = files.sort().flatMap((file) => regexesOf(file));
const results = new Map();
const faults = [];
for (const { file, line, source, flags } of found) {
  const key = `/${source}/${flags}`;
  if (!results.has(key))
    results.set(key, await check(source, flags, { timeout: DECIDED_WITHIN, maxAttackStringSize: 100_000 }));
  const { status, complexity, attack, error } = results.get(key);
  if (status === 'safe' || ALLOWED.some((allowed) => allowed.test(`src/${file} ${source}`))) continue;
  if (status === 'vulnerable' && complexity.type === 'polynomial' && timeOf(source, flags, attack.string) < LONGEST)
    continue;
  const how = status === 'vulnerable' ? `${complexity.summary}, with ${attack.pattern}` : `not decided: ${error?.kind}`;
  faults.push(`src/${file}:${line} ${key}\n  ${how}`);
}
for (const fault of faults) console.log(fault);
console.log(`${found.length} regular expressions in ${files.length} files, ${faults.length} that can take long`);
if (faults.length > 0) process.exitCode = 1;

function timeOf(source, flags, text) {
  const pattern = new RegExp(source, flags.replace('y', ''));
  const start = performance.now();
  pattern.test(text);
  return performance.now() - start;
}

function regexesOf(file) {
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
