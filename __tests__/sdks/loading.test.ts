/** The table is read only for an app with clinical records: docs/decisions/loading.md. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const SRC = path.join(import.meta.dirname, '..', '..', 'src');
const IMPORT = /^(?:import|export)\s(?!type\s)[^;]*?from '(\.[^']+)'/gm;

/** What is loaded with a file: all that it and its imports import, but by `import()` and as types. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name = ''] of readFileSync(path.join(SRC, file), 'utf8').matchAll(IMPORT))
    loadedWith(path.posix.join(path.posix.dirname(file), name), seen);
  return seen;
}

test.each(['cli.ts', 'action.ts', 'check/check.ts', 'check/examine-targets.ts'])('%s loads without it', (file) => {
  const loaded = [...loadedWith(file)];
  expect(loaded.length).toBeGreaterThan(5);
  expect(loaded.filter((one) => one.startsWith('sdks/'))).toEqual([]);
});

test('judging does not', () => {
  expect([...loadedWith('check/judge-targets.ts')]).toContain('sdks/index.ts');
});
