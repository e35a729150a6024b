// Compiles the reporters, and the hostile reports of their tests, to where the scripts beside this one can import them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.dirname(import.meta.dirname);
const out = path.join(root, '.cache', 'reporters');

/** Compiles and gives a function that imports a module by its path in the repository: `src/reporters/markdown.ts`. */
export function compileReporters() {
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(
    path.join(out, 'tsconfig.json'),
    JSON.stringify({
      extends: '../../tsconfig.json',
      compilerOptions: { rootDir: '../..', outDir: '.' },
      include: ['../../src/reporters', '../../__tests__/reporters/*-report.ts'],
    }),
  );
  execFileSync(path.join(root, 'node_modules', '.bin', 'tsc'), ['-p', out], { stdio: 'inherit' });
  return (file) => import(pathToFileURL(path.join(out, file.replace(/\.ts$/, '.js'))).href);
}
