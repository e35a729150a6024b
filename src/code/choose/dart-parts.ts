/**
 * Parts of Dart's libraries: a file that is a part imports nothing itself, and has what its library imports.
 * https://dart.dev/language/libraries
 */

import { lettersOf } from '../../bytes.ts';
import type { RepoFiles } from '../../types.ts';
import type { Source } from '../facts/source.ts';
import type { Resolve } from '../languages/javascript/script-paths.ts';

const IS_PART = /^[ \t]*part[ \t]+of\b/m;
const PART = /^[ \t]*part[ \t]+['"]([^'"\n]{1,300})['"]/gm;
const IMPORTS = /^[ \t]*import\s[^;]{1,600};/gm;

/** The imports that a file has from its library, as they are written there; empty for a file that is no part. */
export function createPartImports(
  paths: readonly string[],
  resolve: Resolve,
  files: RepoFiles,
): (source: Source) => string {
  let libraries: Map<string, string> | undefined;
  const textOf = (path: string): string => lettersOf(files.bytes(path));
  return ({ path, text }) => {
    if (!IS_PART.test(text)) return '';
    libraries ??= new Map(
      paths.flatMap((library) =>
        [...textOf(library).matchAll(PART)].flatMap(([, part = '']): [string, string][] => {
          const found = resolve(library, part);
          return found === undefined ? [] : [[found, library]];
        }),
      ),
    );
    const library = libraries.get(path);
    return library === undefined ? '' : (textOf(library).match(IMPORTS) ?? []).join('\n');
  };
}
