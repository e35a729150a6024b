/**
 * From the tree of a `project.xcproj` to a project. https://github.com/apple/xcode-project-format, schema-overview.md
 */

import { dictionaryIn, textIn, textsIn } from '../../read/fields.ts';
import type { Located, Location, PlistDictionary, PlistValue } from '../../types.ts';
import { isFetched } from '../absent.ts';
import { resolvePath } from '../checkout.ts';
import { folderOf } from '../paths.ts';
import type {
  PackageProduct,
  PackageReference,
  ProductReference,
  ProjectConfiguration,
  ProjectTarget,
  XcodeProject,
} from './project.ts';
import { itemsIn, readComponents, readXcprojFiles, type XcprojFiles, type XcprojReference } from './xcproj-files.ts';

/** Makes a project of what a `project.xcproj` holds. `path` is that of the `.xcodeproj`. */
export function projectFromXcproj(
  { fields, at }: { fields: PlistDictionary; at: Location },
  path: string,
): XcodeProject {
  const root = folderOf(path);
  const files = readXcprojFiles(fields, root);
  const packages = itemsIn(fields, 'packages').map((item) => readPackage(item, root));
  const targets = itemsIn(fields, 'targets');
  const names = new Map(targets.map((target) => [textIn(target, 'name')?.value ?? '', target]));
  const language = textIn(dictionaryIn(fields, 'localizations'), 'development')?.value;
  const preferred = textIn(fields, 'default-configuration')?.value;
  return {
    path,
    name: path.replace(/^.*\//, '').replace(/\.xcodeproj$/, ''),
    root,
    at,
    developmentLanguage: language ?? 'en',
    configurations: readConfigurations(fields, 'configurations', at, files),
    ...(preferred !== undefined && { defaultConfiguration: preferred }),
    targets: targets.flatMap((target) => readTarget(target, fields, files, packages, names)),
    packages: packages.map(({ reference }) => reference),
    folders: files.references.flatMap(({ path: folder }) =>
      folder && !/(?:^|\/)[^/.]*\.[^/]*$/.test(folder) ? [folder] : [],
    ),
    projects: files.references.flatMap(({ path: file, at: place }) =>
      file?.endsWith('.xcodeproj') ? [{ value: file, at: place }] : [],
    ),
  };
}

function readTarget(
  target: PlistDictionary,
  project: PlistDictionary,
  files: XcprojFiles,
  packages: readonly NamedPackage[],
  names: ReadonlyMap<string, PlistDictionary>,
): ProjectTarget[] {
  const name = textIn(target, 'name');
  if (!name || (textIn(target, 'kind')?.value ?? 'native') !== 'native') return [];
  const phases = new Map<string, string>();
  for (const phase of itemsIn(target, 'build-phases')) {
    phases.set(`id:${textIn(phase, 'id')?.value ?? ''}`, textIn(phase, 'kind')?.value ?? '');
  }
  /** The kind of the phase that a reference names, where it is one of this target. */
  const phaseOf = (components: readonly string[]): string | undefined => {
    const [first = '', kind] = components;
    return components.length === 1 ? phases.get(first) : first === name.value ? kind : undefined;
  };
  const inPhase = (...kinds: string[]) =>
    files.references.flatMap((reference) =>
      reference.memberships.flatMap(({ phase, platforms, at }) =>
        kinds.includes(phaseOf(phase) ?? '') ? [{ reference, platforms, at }] : [],
      ),
    );
  const members = (...kinds: string[]) =>
    inPhase(...kinds).flatMap(({ reference, platforms, at }) =>
      reference.files.map((path) => ({ path, platforms, at })),
    );
  const elsewhere = ({ base, written }: XcprojReference, at: Location) => (base === 'outside' ? [{ written, at }] : []);
  const taken = files.references.flatMap((reference) => {
    const membership = reference.folderFor?.(name.value, phaseOf);
    return membership ? [{ ...reference, membership }] : [];
  });
  const products = (...kinds: string[]): ProductReference[] => [
    ...inPhase(...kinds).map(({ reference, platforms, at }) => ({
      name: reference.name,
      at,
      platforms,
      ...productOf(reference, names, files),
    })),
    ...itemsIn(project, 'imported-products').flatMap((item) => readImported(item, kinds, phaseOf, files)),
  ];
  const product = files.find(target.get('product')?.value);
  const configurations = readConfigurations(project, 'configurations', name.at, files);
  const special = readConfigurations(target, 'specialized-configurations', name.at, files);
  const settings = target.get('build-settings');
  return [
    {
      id: textIn(target, 'id')?.value ?? name.value,
      name: name.value,
      productType:
        textIn(target, 'product-type')?.value ??
        textIn(target, 'full-product-type')?.value.replace(/^com\.apple\.product-type\./, '') ??
        '',
      at: name.at,
      configurations: configurations.map((one): ProjectConfiguration => {
        const base = special.find(({ name: specialized }) => specialized === one.name)?.base;
        const at = settings?.keyAt ?? name.at;
        return { name: one.name, at, settings: dictionaryIn(target, 'build-settings'), ...(base && { base }) };
      }),
      ...(product && { productName: product.name }),
      ...(product?.id !== undefined && { productId: product.id }),
      compiled: members('compile-sources', 'headers'),
      resources: members('resources'),
      folders: taken.flatMap(({ path, membership }) => (path === undefined ? [] : [{ path, ...membership }])),
      elsewhere: [
        ...inPhase('compile-sources').flatMap(({ reference, at }) => elsewhere(reference, at)),
        ...taken.flatMap((reference) => elsewhere(reference, reference.at)),
      ],
      links: products('frameworks'),
      embeds: products('copy'),
      dependsOn: readDependencies(target, names, files),
      packageProducts: readPackageProducts(target, packages),
      scripts: itemsIn(target, 'build-phases').map(readScript).join('\n'),
    },
  ];
}

/** `"Debug"`, or `{ name, file }` with the file's place in the tree. All have the settings of their owner. */
function readConfigurations(
  owner: PlistDictionary,
  key: string,
  at: Location,
  files: XcprojFiles,
): ProjectConfiguration[] {
  const list = owner.get(key)?.value;
  if (list?.kind !== 'array') return [];
  const settings = dictionaryIn(owner, 'build-settings');
  return list.value.flatMap((item): ProjectConfiguration[] => {
    if (item.kind === 'string') return [{ name: item.value, at: item.at, settings }];
    if (item.kind !== 'dictionary') return [];
    const name = textIn(item.value, 'name')?.value ?? '';
    const file = item.value.get('file')?.value;
    const base = file && readBase(file, files);
    return [{ name, at: item.at ?? at, settings, ...(base && { base }) }];
  });
}

function readBase(file: PlistValue, files: XcprojFiles): ProjectConfiguration['base'] | undefined {
  const isAnchored = file.kind === 'dictionary';
  const anchor = isAnchored ? file.value.get('anchor')?.value : file;
  const inFolder = isAnchored ? readComponents(file.value.get('relative-path')?.value).join('/') : '';
  const written = [readComponents(anchor).join('/'), inFolder].filter((part) => part !== '').join('/');
  const folder = files.find(anchor)?.path;
  const path = folder === undefined || inFolder === '' ? folder : resolvePath(folder, inFolder);
  return path === undefined ? { written, at: file.at } : { written, path, at: file.at };
}

/** What a file in a frameworks or copy phase stands for. */
function productOf(
  reference: XcprojReference,
  names: ReadonlyMap<string, PlistDictionary>,
  files: XcprojFiles,
): Pick<ProductReference, 'target' | 'path' | 'isSystem'> {
  if (reference.base === 'sdk') return { isSystem: true };
  for (const [name, target] of names) {
    if (files.find(target.get('product')?.value) === reference) {
      return { target: textIn(target, 'id')?.value ?? name };
    }
  }
  return reference.path === undefined ? {} : { path: reference.path };
}

function readImported(
  item: PlistDictionary,
  kinds: readonly string[],
  phaseOf: (components: readonly string[]) => string | undefined,
  files: XcprojFiles,
): ProductReference[] {
  const name = textIn(item, 'name') ?? textIn(item, 'path');
  const project = projectOf(item, files);
  const members = item.get('target-membership')?.value;
  if (!name || members?.kind !== 'array') return [];
  return members.value.flatMap((member) => {
    const phase = member.kind === 'dictionary' ? member.value.get('build-phase')?.value : member;
    if (!kinds.includes(phaseOf(readComponents(phase)) ?? '')) return [];
    const platforms = member.kind === 'dictionary' ? textsIn(member.value, 'platforms').map(({ value }) => value) : [];
    const base = { name: name.value, at: member.at, platforms };
    if (project?.path === undefined) return [{ ...base, ...(project && { outside: project.name }) }];
    return [{ ...base, remote: remoteOf(project.path, item, 'product-id') }];
  });
}

/** Another project that an item names: with its path in the checkout, or outside of it. */
function projectOf(item: PlistDictionary, files: XcprojFiles): Pick<XcprojReference, 'name' | 'path'> | undefined {
  const found = files.find(item.get('project')?.value);
  const isOutside = found?.base === 'outside' && !isFetched(found.written);
  return found && (found.path !== undefined || isOutside) ? found : undefined;
}

function remoteOf(project: string, item: PlistDictionary, key: string): NonNullable<ProductReference['remote']> {
  const id = textIn(item, key)?.value;
  const name = textIn(item, 'target')?.value;
  return { project, ...(id !== undefined && { id }), ...(name !== undefined && { name }) };
}

function readDependencies(
  target: PlistDictionary,
  names: ReadonlyMap<string, PlistDictionary>,
  files: XcprojFiles,
): ProductReference[] {
  const list = target.get('dependencies')?.value;
  if (list?.kind !== 'array') return [];
  return list.value.flatMap((item): ProductReference[] => {
    const fields: PlistDictionary = item.kind === 'dictionary' ? item.value : new Map();
    const name = item.kind === 'string' ? item : textIn(fields, 'target');
    if (!name) return [];
    const base = { name: name.value, at: item.at, platforms: textsIn(fields, 'platforms').map(({ value }) => value) };
    const project = projectOf(fields, files);
    if (project?.path !== undefined) return [{ ...base, remote: remoteOf(project.path, fields, 'target-id') }];
    if (project) return [{ ...base, outside: project.name }];
    const local = names.get(name.value);
    return local ? [{ ...base, target: textIn(local, 'id')?.value ?? name.value }] : [];
  });
}

interface NamedPackage {
  /** As products refer to it: the last part of its address or folder. */
  readonly name: string;
  readonly reference: PackageReference;
}

function readPackage(item: PlistDictionary, root: string): NamedPackage {
  const url = textIn(item, 'repository');
  const local = textIn(item, 'path');
  const written: Located<string> | undefined = url ?? local;
  const at = written?.at ?? item.values().next().value?.keyAt ?? { file: '', line: 1, column: 1 };
  const name = (written?.value ?? '')
    .replace(/(?<!\/)\/+$/, '')
    .replace(/^.*\//, '')
    .replace(/\.git$/, '');
  if (url) return { name, reference: { at, url: url.value } };
  const folder = local && resolvePath(root, local.value);
  return { name, reference: folder === undefined ? { at } : { at, folder } };
}

function readPackageProducts(target: PlistDictionary, packages: readonly NamedPackage[]): PackageProduct[] {
  return [...itemsIn(target, 'package-product-members'), ...itemsIn(target, 'dependencies')].flatMap((item) => {
    const name = textIn(item, 'product-name');
    if (!name || textIn(item, 'product-type')?.value === 'plugin') return [];
    const wanted = textIn(item, 'package')?.value.toLowerCase();
    const found = packages.find((one) => one.name.toLowerCase() === wanted)?.reference;
    return [{ name: name.value, at: name.at, ...(found && { package: found }) }];
  });
}

function readScript(phase: PlistDictionary): string {
  const at = (key: string): string[] => textsIn(phase, key).map(({ value }) => value);
  return [...at('script'), ...at('output-paths')].join('\n');
}
