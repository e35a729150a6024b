import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { beginObject, treeId } from '../../src/sweep/tree-id.ts';
import { FIXTURES } from '../built-command.ts';

/** A repository of the loopback GitHub. */
export interface Hosted {
  readonly repository: string;
  /** What stays when it is renamed; its first name where nothing is said. */
  readonly id?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly languages?: readonly string[];
  readonly topics?: readonly string[];
  readonly visibility?: 'PUBLIC' | 'PRIVATE' | 'INTERNAL';
  readonly properties?: Readonly<Record<string, string | readonly string[]>>;
  readonly isArchived?: boolean;
  readonly isFork?: boolean;
  readonly isDisabled?: boolean;
  readonly isEmpty?: boolean;
  readonly size?: number;
  /** Branches beside `main`: name → files. */
  readonly branches?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Which of these are tags. */
  readonly tags?: readonly string[];
  /** The status of its archive in place of it. */
  readonly archiveStatus?: number;
  /** The archive itself, where it is not made of `files`. */
  readonly archive?: Buffer;
  /** What `export-ignore` keeps out of it. */
  readonly leftOut?: readonly string[];
  /** What code scanning answers in place of 202. */
  readonly scanningStatus?: number;
}

export function headOf(files: Readonly<Record<string, string>> = {}): string {
  return createHash('sha1').update(JSON.stringify(files)).digest('hex');
}

/** The files of a commit as git's trees hold them. */
export function treeOf(files: Readonly<Record<string, string>>) {
  const entries = Object.entries(files).map(([name, text]) => {
    const content = Buffer.from(text.startsWith('-> ') ? text.slice(3) : text);
    const id = beginObject('blob', content.length, '').update(content).digest('hex');
    return { name, content, id, mode: text.startsWith('-> ') ? '120000' : '100644' };
  });
  return { entries, id: treeId(new Map(entries.map(({ name, ...one }) => [name, one])), '') };
}

/** The files of a fixture, as a repository has them. */
export function fixtureFiles(fixture: string): Record<string, string> {
  const folder = path.join(FIXTURES, fixture);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file), readFileSync(file, 'utf8')];
    }),
  );
}

/** An archive as GitHub makes it: one folder around all, packed. A file whose text begins with `-> ` is a link. */
export async function makeArchive(files: Readonly<Record<string, string>>, top = 'acme-app-0123456'): Promise<Buffer> {
  const tar = pack();
  for (const [name, text] of Object.entries(files)) {
    const place = `${top}/${name}`;
    if (text.startsWith('-> ')) tar.entry({ name: place, type: 'symlink', linkname: text.slice(3) });
    else tar.entry({ name: place }, text);
  }
  tar.finalize();
  return gzipSync(await buffer(tar));
}
