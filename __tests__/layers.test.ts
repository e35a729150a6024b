import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { expect, test } from 'vitest';
import { GROUND, ROOMS, type Room } from './rooms.ts';

const SRC = path.join(import.meta.dirname, '..', 'src');

/** Node modules that reach the disk or the network, and the only files that may. */
const MAY_TOUCH: readonly { readonly modules: RegExp; readonly files: RegExp }[] = [
  {
    modules: /^node:fs/,
    files:
      /^base\/(scratch-folder|git-folder|fill-git-folder|read-small|refs|clone|remote)\.ts$|^apart\/(light|supervise)\.ts$|^files\/(file-bytes|files|git-stores|own-clone|write-files)\.ts$|^(cli|action|run\/(named-files|prepare))\.ts$|^github\/|^sweep\/|^companion\/read-report\.ts$|^code\/languages\/parser\.ts$|^built\/(open|folder|tar|digest)\.ts$/,
  },
  { modules: /^node:(http|https|net|tls|dns)/, files: /^policy\/|^github\/|^store\/(client|request)\.ts$/ },
  {
    modules: /^node:child_process/,
    files: /^(cli|action)\.ts$|^apart\/supervise\.ts$|^github\/|^base\/|^sweep\/check-folder\.ts$/,
  },
];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(path.sep).join('/'))
  .sort();

test.each(files)('%s imports only what its room may', (file) => {
  const room = roomOf(file);
  const isGround = GROUND.some((name) => isIn(file, name));
  expect(room !== undefined || isGround, `${file} is in no room of __tests__/rooms.ts`).toBe(true);
  const isNoun = file === 'types.ts' || file.startsWith('nouns/');
  const allowed = [...(isNoun ? ['nouns/'] : GROUND), ...((!isGround && room?.imports) || [])];
  for (const imported of importsOf(file)) {
    if (imported.startsWith('.')) {
      const target = path.posix.join(path.posix.dirname(file), imported);
      const isOwn = room !== undefined && !isGround && isIn(target, room.name);
      expect(isOwn || allowed.some((name) => isAllowed(target, name)), `${file} imports ${target}`).toBe(true);
    } else {
      for (const { modules, files: open } of MAY_TOUCH) {
        if (modules.test(imported)) expect(open.test(file), `${file} imports ${imported}`).toBe(true);
      }
    }
  }
});

/** The tables of declarations: who looks into them decides what a name means. */
const TABLES = /\bprogram\.(?:types|functions|variables|methods|members|aliases|subtypes)\b/;

test.each(files.filter((file) => /^code\/(?:types|records)\//.test(file)))(
  '%s asks code/program/ what a name means',
  (file) => {
    expect(readFileSync(path.join(SRC, file), 'utf8')).not.toMatch(TABLES);
  },
);

test('no circle crosses rooms', () => {
  const below = new Map(
    ROOMS.filter(({ imports }) => !imports.includes('*')).map(({ name, imports }) => [name, imports]),
  );
  const order = [...below.keys()];
  for (const [name, imports] of below) {
    for (const lower of imports) {
      const rooms = order.filter(
        (other) => other !== name && (below.has(lower) ? other === lower : isIn(other, lower)),
      );
      for (const other of rooms) {
        expect(order.indexOf(other), `${name} stands above ${other}`).toBeGreaterThan(order.indexOf(name));
      }
    }
  }
});

test('docs/architecture.md shows every room as it is held here', () => {
  const page = readFileSync(path.join(SRC, '..', 'docs', 'architecture.md'), 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows).toEqual(ROOMS.map(({ name, holds, mayNot }) => `| \`${name}\` | ${holds} | ${mayNot} |`));
});

function roomOf(file: string): Room | undefined {
  return ROOMS.find(({ name }) => isIn(file, name));
}

/** Whether a file is what a row may import: of a room, where it names one, else in a folder or a file by itself. */
function isAllowed(file: string, name: string): boolean {
  return ROOMS.some((room) => room.name === name && !name.endsWith('/'))
    ? roomOf(file)?.name === name
    : isIn(file, name);
}

const SCRIPTS = path.join(SRC, '..', 'scripts');

test.each(['accuracy', 'equal-mutants', 'fuzz-targets', 'mutant-rooms'])(
  'scripts/%s.mjs names what is there',
  (name) => {
    const text = readFileSync(path.join(SCRIPTS, `${name}.mjs`), 'utf8');
    const loaded = [...text.matchAll(/(?:load|reader|ofText)\('([\w/-]+)\.js'/g)].map(([, file]) => `${file}.ts`);
    const named = [...text.matchAll(/'src\/([^']+\.ts)'/g)].map(([, file]) => file ?? '');
    for (const glob of [...loaded, ...named]) {
      const isThere = picomatch(glob);
      expect(
        files.some((file) => isThere(file)),
        `${name}.mjs names src/${glob}`,
      ).toBe(true);
    }
  },
);

/** Whether a file, or a room, is in a room: a folder, a file, or a glob of files. */
function isIn(file: string, name: string): boolean {
  if (name === '*') return true;
  return name.endsWith('/') ? file.startsWith(name) : picomatch(name)(file);
}

function importsOf(file: string): string[] {
  const source = readFileSync(path.join(SRC, file), 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name ?? '');
}
