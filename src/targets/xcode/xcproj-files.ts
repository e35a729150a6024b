/**
 * The tree of files in a `project.xcproj`, laid flat. A file says itself which targets it belongs to.
 */
import { addAll } from '../../lists.ts';
import { dictionaryIn, textIn, textsIn } from '../../read/fields.ts';
import type { Location, PlistDictionary, PlistValue } from '../../types.ts';
import { resolvePath } from '../checkout.ts';
import type { FolderMembership } from './project.ts';

export interface XcprojReference {
  readonly id: string | undefined;
  readonly name: string;
  /** The names from the top of the tree down to this one. */
  readonly names: readonly string[];
  readonly base: 'file' | 'outside' | 'product' | 'sdk';
  /** Relative to the checkout, where it leads into it. */
  readonly path?: string;
  readonly written: string;
  /** The file itself, or each translation of a localised one. */
  readonly files: readonly string[];
  readonly at: Location;
  readonly memberships: readonly {
    /** `App`, `compile-sources` and perhaps a name, or `id:…` alone. */
    readonly phase: readonly string[];
    readonly platforms: readonly string[];
    readonly at: Location;
  }[];
  /** What a target takes of it, where it is a synchronized folder. */
  readonly folderFor?: (target: string, phaseOf: PhaseOf) => Omit<FolderMembership, 'path'> | undefined;
}

type PhaseOf = (components: readonly string[]) => string | undefined;

const MAX_DEPTH = 100;

/** The dictionaries of the list under a key. */
export function itemsIn(fields: PlistDictionary, key: string): PlistDictionary[] {
  const list = fields.get(key)?.value;
  if (list?.kind !== 'array') return [];
  return list.value.flatMap((item) => (item.kind === 'dictionary' ? [item.value] : []));
}

/** A path of names: `"App/compile-sources"`, or a list whose parts may hold slashes. */
export function readComponents(value: PlistValue | undefined): string[] {
  if (value?.kind === 'string') return value.value.startsWith('id:') ? [value.value] : value.value.split('/');
  if (value?.kind !== 'array') return [];
  return value.value.flatMap((item) => {
    if (item.kind === 'string') return [item.value];
    const name = item.kind === 'dictionary' ? textIn(item.value, 'name') : undefined;
    return name ? [name.value] : [];
  });
}

export interface XcprojFiles {
  /** All references below `files`, in order. */
  readonly references: readonly XcprojReference[];
  /** The one that a value names: by `id:…`, or by the names on the way through the tree. */
  find(value: PlistValue | undefined): XcprojReference | undefined;
}

/** Reads the tree of a project whose source root is `root`. */
export function readXcprojFiles(project: PlistDictionary, root: string): XcprojFiles {
  const references = readChildren(project, 'files', root, root, [], 0);
  const byName = new Map<string, XcprojReference>();
  for (const reference of references) {
    const key = reference.names.join('\0');
    if (!byName.has(key)) byName.set(key, reference);
    if (reference.id !== undefined) byName.set(`id:${reference.id}`, reference);
  }
  return { references, find: (value) => byName.get(readComponents(value).join('\0')) };
}

function readChildren(
  owner: PlistDictionary,
  key: string,
  folder: string | undefined,
  root: string,
  above: readonly string[],
  depth: number,
): XcprojReference[] {
  const list = owner.get(key)?.value;
  if (list?.kind !== 'array' || depth > MAX_DEPTH) return [];
  return list.value.flatMap((item) =>
    item.kind === 'dictionary' ? readReference(item.value, item.at, folder, root, above, depth) : [],
  );
}

function readReference(
  fields: PlistDictionary,
  at: Location,
  folder: string | undefined,
  root: string,
  above: readonly string[],
  depth: number,
): XcprojReference[] {
  const written = textIn(fields, 'path')?.value ?? '';
  const { base, path } = readPath(written, folder, root);
  const name = textIn(fields, 'name')?.value ?? written.replace(/^.*\//, '');
  const names = [...above, name];
  const kind = textIn(fields, 'kind')?.value ?? 'file-reference';
  // A localised file may be called by its path: its translations stand beside it all the same.
  const isNamedByPath = kind === 'variant-group' && /\.\w+$/.test(written);
  const children = readChildren(fields, 'children', isNamedByPath ? folder : path, root, names, depth + 1);
  const isFolder = kind === 'folder';
  const isGroup = kind === 'variant-group' || kind === 'version-group';
  const own: XcprojReference = {
    id: textIn(fields, 'id')?.value,
    name,
    names,
    base,
    written,
    ...(path !== undefined && { path }),
    files: isGroup ? children.flatMap(({ files }) => files) : path === undefined ? [] : [path],
    at,
    memberships: isFolder ? [] : readMemberships(fields),
    ...(isFolder && { folderFor: (target, of) => readFolder(fields, target, of) }),
  };
  return [own, ...children];
}

/** `<PROJECT>/a`, `<PRODUCTS>/a`, absolute, or relative to the parent. `\<` and `\\` are escapes. */
function readPath(
  written: string,
  folder: string | undefined,
  root: string,
): { base: XcprojReference['base']; path?: string } {
  const [, variable, rest = ''] = /^<([A-Z]+(?::[^>]*)?)>\/(.*)$/s.exec(written) ?? [];
  if (variable === 'PRODUCTS') return { base: 'product' };
  if (variable === 'SDK' || variable === 'DEVELOPER') return { base: 'sdk' };
  if (variable !== undefined && variable !== 'PROJECT') return { base: 'outside' };
  const from = variable === 'PROJECT' ? root : folder;
  const path =
    from === undefined ? undefined : resolvePath(from, variable ? rest : written.replace(/\\([<\\])/g, '$1'));
  return path === undefined ? { base: 'outside' } : { base: 'file', path };
}

function readMemberships(fields: PlistDictionary): XcprojReference['memberships'] {
  const list = fields.get('target-membership')?.value;
  if (list?.kind !== 'array') return [];
  return list.value.map((item) => {
    const isObject = item.kind === 'dictionary';
    const phase = readComponents(isObject ? item.value.get('build-phase')?.value : item);
    return { phase, platforms: isObject ? textsOf(item.value, 'platforms') : [], at: item.at };
  });
}

/** Exceptions say themselves whether they leave out or take in. */
function readFolder(
  fields: PlistDictionary,
  target: string,
  phaseOf: PhaseOf,
): Omit<FolderMembership, 'path'> | undefined {
  const owned = textsOf(fields, 'target-membership').includes(target);
  const listed: string[] = [];
  const platforms = new Map<string, readonly string[]>();
  for (const exceptions of itemsIn(fields, 'membership-exceptions')) {
    const isPhase = phaseOf(readComponents(exceptions.get('build-phase')?.value)) === 'compile-sources';
    if (textIn(exceptions, 'target')?.value !== target && !(isPhase && !owned)) continue;
    addAll(listed, textsOf(exceptions, owned ? 'exclusions' : 'inclusions'));
    const filters = dictionaryIn(exceptions, 'platforms');
    for (const key of filters.keys()) platforms.set(key, textsOf(filters, key));
  }
  if (!owned && listed.length === 0) return undefined;
  return { owned, listed, opaque: textsOf(fields, 'opaque-folders'), platforms };
}

function textsOf(fields: PlistDictionary, key: string): string[] {
  return textsIn(fields, key).map(({ value }) => value);
}
