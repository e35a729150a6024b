/**
 * Packages and namespaces, of languages whose files say of which they are: `package app.labs`, `namespace App.Labs`.
 */
import type { FileFacts } from '../facts/facts.ts';
import { type Libraries, librariesOf } from './libraries.ts';

export interface Packages {
  /** In which packages a type at the top of a file is declared: only of names that several have. */
  readonly of: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same of functions and variables at the top of libraries. */
  readonly libraries: Libraries;
}

/** Where it is left open which of several is meant by a name, they are one. */
export function withoutUnclear({ of, libraries }: Packages, unclear: ReadonlySet<string>): Packages {
  const left = (all: Packages['of']): Packages['of'] => new Map([...all].filter(([name]) => !unclear.has(name)));
  return { of: left(of), libraries: { ...libraries, of: left(libraries.of) } };
}

/** Undefined of a file that says none, or several. */
export function packageOf({ modules }: FileFacts): string | undefined {
  const declared = modules?.declared ?? [];
  return declared.length === 1 ? declared[0] : undefined;
}

export function packagesOf(files: readonly FileFacts[]): Packages {
  const found = new Map<string, Set<string>>();
  for (const file of files) {
    const name = packageOf(file);
    if (name === undefined) continue;
    for (const type of file.types) {
      if (type.kind === 'extension') continue;
      const known = found.get(type.name) ?? new Set();
      found.set(type.name, known.add(name));
    }
  }
  return { of: new Map([...found].filter(([, names]) => names.size > 1)), libraries: librariesOf(files) };
}

/** The package of the type that a file means by a name, of those that several packages have: its own or one around it, or one
 *  that it imports. */
export function packageMeant(name: string, file: FileFacts, { of }: Packages): string | undefined {
  const declaring = of.get(name);
  if (!declaring) return undefined;
  const imported = [...(file.modules?.imported ?? []), ...(file.modules?.everywhere ?? [])];
  const named = imported.find((path) => path.endsWith(`.${name}`) && declaring.has(path.slice(0, -name.length - 1)));
  if (named !== undefined) return named.slice(0, -name.length - 1);
  for (
    let around = packageOf(file) ?? '';
    around !== '';
    around = around.slice(0, Math.max(0, around.lastIndexOf('.')))
  )
    if (declaring.has(around)) return around;
  // `import app.labs.*` is kept with its last dot
  return imported.map((path) => path.replace(/\.$/, '')).find((path) => declaring.has(path));
}

/** The package that is written before a name, of those that several have it in: `Labs.Config` in a file of `App`. */
export function packageWritten(written: string, name: string, file: FileFacts, { of }: Packages): string | undefined {
  const own = packageOf(file);
  return [...(of.get(name) ?? [])].find(
    (path) => path === written || (own !== undefined && path === `${own}.${written}`) || path.endsWith(`.${written}`),
  );
}
