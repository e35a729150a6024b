/**
 * Packages of the repository that an app needs for their types alone, `import type { Router } from 'our-server'`: compiling
 * drops such an import, and nothing of the package is bundled.
 */
import { bufferOf } from '../../bytes.ts';
import { specifiersIn } from '../../read/javascript/specifiers.ts';
import { type RepoFiles, UnreadableFile } from '../../types.ts';
import { lookUp, textOf } from '../plist-paths.ts';
import { directPackages, type NpmPackage } from './npm-packages.ts';

/** Of the packages that an app is built from, those whose scripts may be bundled: what is imported for its values, and what
 *  no script imports, which a tool may bring. */
export function bundledPackages(
  app: NpmPackage,
  packages: readonly NpmPackage[],
  scriptsOf: (one: NpmPackage) => readonly string[],
  files: RepoFiles,
): readonly NpmPackage[] {
  if (packages.length < 2) return packages;
  const bundled = new Set([app]);
  const forTypes = new Set<NpmPackage>();
  const named = packages.flatMap((one) => {
    const name = textOf(lookUp(one.json, 'name'));
    return name === undefined ? [] : [[name, one] as const];
  });
  const take = (): void => {
    for (const one of bundled)
      for (const path of scriptsOf(one))
        for (const { module, isType } of importsOf(path, files)) {
          const [, imported] = named.find(([name]) => module === name || module.startsWith(`${name}/`)) ?? [];
          if (imported) (isType ? forTypes : bundled).add(imported);
        }
  };
  for (let before = 0; before < bundled.size; ) {
    before = bundled.size;
    take();
    // what no script imports a tool may bring
    for (const one of bundled)
      for (const needed of directPackages(one, files)) if (!forTypes.has(needed)) bundled.add(needed);
  }
  return packages.filter((one) => bundled.has(one));
}

function importsOf(path: string, files: RepoFiles): readonly { readonly module: string; readonly isType: boolean }[] {
  try {
    const text = bufferOf(files.bytes(path)).toString('latin1');
    return [...specifiersIn(text)].map(({ module, index }) => ({ module, isType: isOfTypes(text, index) }));
  } catch (error) {
    // what cannot be read is told where it is read
    if (error instanceof UnreadableFile) return [];
    throw error;
  }
}

/** Signs before `from` that are looked at. */
const FARTHEST = 4000;

/** Whether all that is imported there is types: `import type …`, `import { type A, type B }`. */
function isOfTypes(text: string, from: number): boolean {
  if (!text.startsWith('from', from)) return false;
  const before = text.slice(Math.max(0, from - FARTHEST), from);
  const start = Math.max(before.lastIndexOf('import'), before.lastIndexOf('export'));
  const [, isType, list] =
    /^(?:im|ex)port\s{1,9}(type\s[^'";]*)?(?:\{([^{}'";]*)\}\s*)?$/.exec(before.slice(start)) ?? [];
  if (isType !== undefined) return true;
  const each =
    list
      ?.split(',')
      .map((it) => it.trim())
      .filter((it) => it !== '') ?? [];
  return each.length > 0 && each.every((it) => it.startsWith('type '));
}
