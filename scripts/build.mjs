// Builds dist/: `tsc` to JavaScript, ncc to one engine in chunks, two shells that start it, and the parsers that ncc
// cannot bundle.
// What it writes is the same on every machine and Node version, so that CI can compare it with what is committed.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { licensesText } from './licenses.mjs';
import { withoutRemarks } from './remarks.mjs';

const root = path.dirname(import.meta.dirname);
const dist = path.join(root, 'dist');
const require = createRequire(import.meta.url);
const tsc = path.join(root, 'node_modules', '.bin', 'tsc');

rmSync(path.join(root, 'lib'), { recursive: true, force: true });
rmSync(dist, { recursive: true, force: true });
const compile = (...options) => execFileSync(tsc, options, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
compile();
// What comments say stands in the sources, and every run downloads the package. One of them is for the bundler.
const told = path.join(root, 'lib', 'code', 'languages', 'parser.js');
const kept = readFileSync(told);
compile('--removeComments');
writeFileSync(told, kept);
await bundle(path.join(root, 'lib', 'engine.js'), path.join(dist, 'engine'));
mkdirSync(path.join(dist, 'cli'));
writeFileSync(path.join(dist, 'index.js'), shell('action', './engine/index.js', 'runAction'));
writeFileSync(
  path.join(dist, 'cli', 'index.js'),
  `#!/usr/bin/env node\n${shell('command', '../engine/index.js', 'runCommand')}`,
  { mode: 0o755 },
);
writeFileSync(path.join(dist, 'package.json'), '{ "type": "module" }\n');
writeFileSync(path.join(dist, 'licenses.txt'), licensesText());

const wasm = path.join(dist, 'wasm');
const parser = path.dirname(require.resolve('web-tree-sitter'));
const grammars = path.join(root, 'src', 'code', 'grammars');
mkdirSync(wasm, { recursive: true });
cpSync(path.join(parser, 'web-tree-sitter.wasm'), path.join(wasm, 'web-tree-sitter.wasm'));
writeFileSync(
  path.join(wasm, 'web-tree-sitter.js'),
  withoutRemarks(readFileSync(path.join(parser, 'web-tree-sitter.js'), 'utf8')),
);
for (const file of readdirSync(grammars).filter((name) => name.endsWith('.wasm')))
  cpSync(path.join(grammars, file), path.join(wasm, file));

function shell(what, engine, start) {
  return `// The ${what}: all it does is in engine/.\nimport { ${start} } from '${engine}';\n\nawait ${start}();\n`;
}
