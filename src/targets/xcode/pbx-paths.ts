/**
 * Where the file references of a `project.pbxproj` lead: through the groups around them, from the source root.
 */
import path from 'node:path';
import { LONGEST_PATH } from '../../bytes.ts';
import { textIn, textsIn } from '../../read/fields.ts';
import type { PbxObject, Pbxproj } from '../../read/pbxproj.ts';
import { resolvePath } from '../checkout.ts';
import { once } from '../once.ts';

/** Where a reference leads: into the checkout, out of it, to something that is built, or into Xcode. */
export type PbxPlace =
  | { readonly kind: 'file'; readonly path: string }
  /** With the path as it is written. */
  | { readonly kind: 'outside'; readonly written: string }
  /** A path that build settings lead to, with their variables. */
  | { readonly kind: 'setting'; readonly written: string }
  | { readonly kind: 'product' }
  | { readonly kind: 'system' };

const MADE_BY_BUILDS =
  /^(?:BUILT_PRODUCTS_DIR|DERIVED_(?:FILE|SOURCES)_DIR|CONFIGURATION_(?:BUILD|TEMP)_DIR|TARGET_(?:BUILD|TEMP)_DIR)$/;

/** The source root as a path may name it. */
const FROM_ROOT = /^\$[({](?:SRCROOT|SOURCE_ROOT|PROJECT_DIR)[)}](?:\/|$)/;
const VARIABLE = /^\$[({](\w+)[)}]/;

export interface PbxPaths {
  place(object: PbxObject): PbxPlace;
  /** Relative to the checkout; nothing where it leads elsewhere. */
  path(object: PbxObject): string | undefined;
  /** What people call it. */
  name(object: PbxObject): string;
}

/** The group that each object stands in, by the object's id. */
function findParents(objects: Pbxproj['objects']): ReadonlyMap<string, PbxObject> {
  const parents = new Map<string, PbxObject>();
  for (const object of objects.values()) {
    if (!object.isa.endsWith('Group')) continue;
    for (const child of textsIn(object.fields, 'children')) {
      if (!parents.has(child.value)) parents.set(child.value, object);
    }
  }
  return parents;
}

/** The paths of a project's references. `root` is its source root, `standing` where the checkout stands on the disk. */
export function resolvePbxPaths({ objects }: Pbxproj, root: string, standing?: string): PbxPaths {
  const parents = once(() => findParents(objects));
  const known = new Map<string, PbxPlace>();

  function place(object: PbxObject): PbxPlace {
    const found = known.get(object.id) ?? findPlace(object);
    known.set(object.id, found);
    return found;
  }

  /** Walks up to the first group that says where it stands, then down again: groups may be nested in a circle. */
  function findPlace(object: PbxObject): PbxPlace {
    const parts: string[] = [];
    const seen = new Set<string>();
    let at: PbxObject | undefined = object;
    while (at && !seen.has(at.id)) {
      seen.add(at.id);
      const part = textIn(at.fields, 'path')?.value;
      const isFromRoot = part !== undefined && FROM_ROOT.test(part);
      if (part) parts.unshift(part.replace(FROM_ROOT, ''));
      if (isFromRoot) break;
      const variable = VARIABLE.exec(part ?? '')?.[1];
      if (variable !== undefined) {
        if (MADE_BY_BUILDS.test(variable)) return { kind: 'product' };
        return { kind: 'setting', written: parts.join('/') };
      }
      const tree = textIn(at.fields, 'sourceTree')?.value ?? '<group>';
      if (MADE_BY_BUILDS.test(tree)) return { kind: 'product' };
      if (tree === 'SDKROOT' || tree === 'DEVELOPER_DIR') return { kind: 'system' };
      if (tree !== '<group>' && tree !== 'SOURCE_ROOT' && tree !== '<absolute>')
        return { kind: 'setting', written: [`$(${tree})`, ...parts].join('/') };
      if (tree !== '<group>') break;
      at = parents().get(at.id);
    }
    // `resolvePath` would take the last absolute part for the whole, as the file system does not.
    const [first = '', ...others] = parts;
    if (parts.some((part) => /\$[({]/.test(part))) return { kind: 'setting', written: parts.join('/') };
    const isEndless = parts.join('/').length > LONGEST_PATH;
    if (isEndless) return { kind: 'outside', written: parts.join('/') };
    const found = resolvePath(
      root,
      others.reduce((whole, part) => path.posix.join(whole, part), first),
      standing,
    );
    return found === undefined ? { kind: 'outside', written: parts.join('/') } : { kind: 'file', path: found };
  }

  return {
    place,
    path(object) {
      const found = place(object);
      return found.kind === 'file' ? found.path : undefined;
    },
    name: ({ fields, id }) =>
      textIn(fields, 'name')?.value ?? textIn(fields, 'path')?.value?.replace(/^.*\//, '') ?? id,
  };
}
