import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const SRC = path.join(import.meta.dirname, '..', 'src');

/** What each room may import of the others; its own folder, the nouns and their order always. What is not listed here
 *  may import anything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'types.ts': [],
  'order.ts': [],
  'sentence.ts': [],
  'bytes.ts': [],
  'lists.ts': [],
  'tool.ts': [],
  'names-git.ts': [],
  'credentials.ts': ['decoded-view.ts'],
  'decoded-view.ts': [],
  'read/': [],
  'passed-by.ts': ['read/glob.ts'],
  'targets/': ['read/'],
  'code/': ['read/text.ts', 'read/spliced.ts'],
  'dependencies/': ['read/'],
  'policy/': ['read/', 'tool.ts'],
  'base/': ['folders.ts', 'github/', 'passed-by.ts', 'read/glob.ts'],
  'changes/': [],
  'rules/': [],
  'fixes/': ['read/'],
  'exceptions/describe-loosened.ts': [],
  'reporters/': ['tool.ts', 'phones.ts', 'exceptions/describe-loosened.ts'],
  'github/': ['tool.ts'],
  'findings.ts': [],
  'repository.ts': [],
  'phones.ts': [],
  'verdict.ts': ['tool.ts', 'phones.ts'],
};

/** Node modules that reach the disk or the network, and the only files that may. */
const MAY_TOUCH: readonly { readonly modules: RegExp; readonly files: RegExp }[] = [
  {
    modules: /^node:fs/,
    files:
      /^base\/(scratch-folder|git-folder|fill-git-folder|read-small|refs|clone|remote)\.ts$|^apart\/(light|supervise)\.ts$|^(file-bytes|files|git-stores|write-files|cli|action|run)\.ts$|^github\/|^companion\/read-report\.ts$|^code\/parser\.ts$/,
  },
  { modules: /^node:(http|https|net|tls|dns)/, files: /^policy\/|^github\// },
  { modules: /^node:child_process/, files: /^(cli|action)\.ts$|^apart\/supervise\.ts$|^github\/|^base\// },
];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(path.sep).join('/'))
  .sort();

test.each(files)('%s imports only what its room may', (file) => {
  const room = Object.keys(MAY_IMPORT).find((name) => (name.endsWith('/') ? file.startsWith(name) : file === name));
  for (const imported of importsOf(file)) {
    if (imported.startsWith('.')) {
      const target = path.posix.join(path.posix.dirname(file), imported);
      if (!room || target.startsWith(room)) continue;
      const allowed = [...commonTo(room), ...(MAY_IMPORT[room] ?? [])].some((name) =>
        name.endsWith('/') ? target.startsWith(name) : target === name,
      );
      expect(allowed, `${file} imports ${target}`).toBe(true);
    } else {
      for (const { modules, files: allowed } of MAY_TOUCH) {
        if (modules.test(imported)) expect(allowed.test(file), `${file} imports ${imported}`).toBe(true);
      }
    }
  }
});

/** The nouns themselves import nothing. */
function commonTo(room: string): readonly string[] {
  return room === 'types.ts'
    ? []
    : ['types.ts', 'order.ts', 'sentence.ts', 'bytes.ts', 'lists.ts', 'names-git.ts', 'credentials.ts'];
}

function importsOf(file: string): string[] {
  const source = readFileSync(path.join(SRC, file), 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name ?? '');
}
