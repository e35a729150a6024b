// Builds dist/: `tsc` to JavaScript, then ncc to one file a bundle, then the parsers that ncc cannot bundle.
// What it writes is the same on every machine and Node version, so that CI can compare it with what is committed.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { licensesText } from './licenses.mjs';

const root = path.dirname(import.meta.dirname);
const require = createRequire(import.meta.url);
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const run = (command, ...args) => execFileSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

rmSync(path.join(root, 'lib'), { recursive: true, force: true });
rmSync(path.join(root, 'dist'), { recursive: true, force: true });
run(bin('tsc'));
bundle('lib/action.js', 'dist');
bundle('lib/cli.js', 'dist/cli');
writeFileSync(path.join(root, 'dist', 'licenses.txt'), licensesText());

const wasm = path.join(root, 'dist', 'wasm');
const parser = path.dirname(require.resolve('web-tree-sitter'));
const grammars = path.join(root, 'src', 'code', 'grammars');
mkdirSync(wasm, { recursive: true });
for (const file of ['web-tree-sitter.js', 'web-tree-sitter.wasm'])
  cpSync(path.join(parser, file), path.join(wasm, file));
for (const file of readdirSync(grammars).filter((name) => name.endsWith('.wasm')))
  cpSync(path.join(grammars, file), path.join(wasm, file));
writeFileSync(path.join(wasm, 'package.json'), '{ "type": "module" }\n');

/** Modules become functions rather than arrows: V8 compiles a function in parentheses at once, as it is called at once,
 *  and would read an arrow twice. */
function bundle(entry, folder) {
  run(bin('ncc'), 'build', entry, '--out', folder);
  for (const name of readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.js'))) {
    const file = path.join(root, folder, name);
    const arrows = /^(\/\*{3}\/ \()(\(\w+(?:, \w+)*\)) => \{$/gm;
    writeFileSync(file, readFileSync(file, 'utf8').replace(arrows, '$1function$2 {'));
  }
}
