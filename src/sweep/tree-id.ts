import { createHash, type Hash } from 'node:crypto';

/** What an archive has of a commit: path → mode and id, as git's trees hold them. */
export type Unpacked = ReadonlyMap<string, { readonly mode: string; readonly id: string }>;

/** The hash of git's objects, begun: SHA-256 where the commit's own id is one. */
export function beginObject(kind: 'blob' | 'tree', size: number, head: string): Hash {
  return createHash(head.length === 64 ? 'sha256' : 'sha1').update(`${kind} ${size}\0`);
}

interface Tree {
  readonly files: Map<string, { readonly mode: string; readonly id: string }>;
  readonly folders: Map<string, Tree>;
}

/**
 * The id that git gives to a tree of these files: equal to the commit's, nothing of the commit is left out of them or
 * changed. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 */
export function treeId(files: Unpacked, head: string): string {
  const top: Tree = { files: new Map(), folders: new Map() };
  for (const [place, file] of files) {
    const steps = place.split('/');
    const name = steps.pop() ?? '';
    let here = top;
    for (const step of steps) {
      const next: Tree = here.folders.get(step) ?? { files: new Map(), folders: new Map() };
      here.folders.set(step, next);
      here = next;
    }
    here.files.set(name, file);
  }
  return idOf(top, head);
}

function idOf({ files, folders }: Tree, head: string): string {
  const entries = [...files].map(([name, { mode, id }]) => ({ name, key: name, mode, id }));
  // git sorts a folder as if its name ended in a slash
  for (const [name, tree] of folders) entries.push({ name, key: `${name}/`, mode: '40000', id: idOf(tree, head) });
  const sorted = entries
    .map(({ key, ...one }) => ({ ...one, key: Buffer.from(key) }))
    .sort((a, b) => Buffer.compare(a.key, b.key));
  const body = Buffer.concat(
    sorted.flatMap(({ name, mode, id }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]),
  );
  return beginObject('tree', body.length, head).update(body).digest('hex');
}
