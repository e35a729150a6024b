/**
 * What a target of a `project.pbxproj` compiles, copies, links and embeds: its phases, its folders, its dependencies.
 */
import { addAll } from '../../lists.ts';
import { dictionaryIn, textIn, textsIn } from '../../read/fields.ts';
import type { PbxObject } from '../../read/pbxproj.ts';
import type { Location, NativeLanguage } from '../../types.ts';
import { isFetched } from '../absent.ts';
import { nameOf } from '../paths.ts';
import { compiledAs, languageOfType } from './compiled-as.ts';
import type { PbxContext } from './from-pbxproj.ts';
import { isObjectiveC } from './include-settings.ts';
import type {
  FileReference,
  FolderMembership,
  Member,
  PackageProduct,
  ProductReference,
  ProjectTarget,
  SettingMember,
} from './project.ts';

type Phases = Required<
  Pick<
    ProjectTarget,
    | 'compiled'
    | 'resources'
    | 'folders'
    | 'elsewhere'
    | 'bySetting'
    | 'links'
    | 'embeds'
    | 'dependsOn'
    | 'packageProducts'
  >
>;

/** One file in a phase: the entry of the phase, and the object it stands for. */
interface PhaseFile {
  readonly entry: PbxObject;
  readonly file: PbxObject;
  readonly platforms: readonly string[];
}

/** Reads the phases, synchronized folders and dependencies of a target. */
export function readPbxPhases(target: PbxObject, context: PbxContext): Phases {
  const phases = context.list(target.fields, 'buildPhases');
  const filesOf = (...kinds: string[]): PhaseFile[] =>
    phases.filter(({ isa }) => kinds.includes(isa)).flatMap((phase) => readPhaseFiles(phase, context));
  const sources = filesOf('PBXSourcesBuildPhase');
  const members = (files: readonly PhaseFile[]): Member[] => files.flatMap((file) => readMembers(file, context));
  const products = (...kinds: string[]): ProductReference[] =>
    filesOf(...kinds).flatMap((file) => readProduct(file, context) ?? []);
  const outside = (object: PbxObject, at: Location): FileReference[] => {
    const place = context.paths.place(object);
    return place.kind === 'outside' ? [{ written: place.written, at }] : [];
  };
  const bySetting = ({ entry, file, platforms }: PhaseFile): SettingMember[] => {
    const place = context.paths.place(file);
    if (place.kind !== 'setting') return [];
    const language = compiledAs(file.fields, place.written);
    return [{ written: place.written, at: entry.at, platforms, ...(language && { language }) }];
  };
  const taken = context.index().folders.flatMap((folder) => readFolder(folder, target, context) ?? []);
  return {
    compiled: [...members(sources), ...members(filesOf('PBXHeadersBuildPhase'))],
    resources: [...members(filesOf('PBXResourcesBuildPhase')), ...phases.flatMap((one) => readCopied(one, context))],
    folders: taken.flatMap(({ folder, path, ...rest }) => (path === undefined ? [] : [{ ...rest, path }])),
    elsewhere: [
      ...sources.flatMap(({ entry, file }) => outside(file, entry.at)),
      ...taken.flatMap(({ folder }) => outside(folder, folder.at)),
    ],
    bySetting: [
      ...sources.flatMap(bySetting),
      ...taken.flatMap(({ folder }) => bySetting({ entry: folder, file: folder, platforms: [] })),
    ],
    links: products('PBXFrameworksBuildPhase'),
    embeds: products('PBXCopyFilesBuildPhase'),
    dependsOn: context.list(target.fields, 'dependencies').flatMap((one) => readDependency(one, context) ?? []),
    packageProducts: readPackageProducts(target, phases, context),
  };
}

/** Of a phase that copies into the product: what counts there by its name, with the `.lproj` that it is copied into. */
function readCopied(phase: PbxObject, context: PbxContext): Member[] {
  if (phase.isa !== 'PBXCopyFilesBuildPhase') return [];
  // the product itself, and its resources: one folder on iOS
  if (!/^[17]$/.test(textIn(phase.fields, 'dstSubfolderSpec')?.value ?? '')) return [];
  const parts = (textIn(phase.fields, 'dstPath')?.value ?? '').split('/');
  const folder = parts.filter((part) => part !== '' && part !== '.').join('/');
  const [, locale] = /^([^/]+)\.lproj$/.exec(folder) ?? [];
  if (folder !== '' && locale === undefined) return [];
  return readPhaseFiles(phase, context)
    .flatMap((file) => readMembers(file, context))
    .filter(({ path }) => /\.(?:strings|xcstrings|xcprivacy|lproj)$/.test(path))
    .map((member) => (locale === undefined ? member : { ...member, locale }));
}

/** The text of a target's script phases with their output paths. */
export function readScripts(target: PbxObject, context: PbxContext): string {
  const phases = context.list(target.fields, 'buildPhases');
  return phases
    .filter(({ isa }) => isa === 'PBXShellScriptBuildPhase')
    .map(readScript)
    .join('\n');
}

function readPhaseFiles(phase: PbxObject, context: PbxContext): PhaseFile[] {
  return context.list(phase.fields, 'files').flatMap((entry) => {
    const file = context.object(textIn(entry.fields, 'fileRef'));
    return file ? [{ entry, file, platforms: readPlatforms(entry) }] : [];
  });
}

function readPlatforms({ fields }: PbxObject): string[] {
  return [...textsIn(fields, 'platformFilters'), ...textsIn(fields, 'platformFilter')].map(({ value }) => value);
}

/** A file, or each translation of a localised one. */
function readMembers({ entry, file, platforms }: PhaseFile, context: PbxContext): Member[] {
  const isGroup = file.isa === 'PBXVariantGroup' || file.isa === 'XCVersionGroup';
  return (isGroup ? context.list(file.fields, 'children') : [file]).flatMap((one) => {
    const path = context.paths.path(one);
    if (path === undefined) return [];
    const flags = textIn(dictionaryIn(entry.fields, 'settings'), 'COMPILER_FLAGS')?.value ?? '';
    const language = isObjectiveC(flags) ? 'objective-c' : compiledAs(one.fields, path);
    return [{ path, at: entry.at, platforms, ...(language && { language }), ...(flags !== '' && { flags }) }];
  });
}

function readProduct({ entry, file, platforms }: PhaseFile, context: PbxContext): ProductReference | undefined {
  const name = context.paths.name(file);
  const base = { name, at: entry.at, platforms };
  const target = context.index().products.get(file.id);
  if (target !== undefined) return { ...base, target };
  if (file.isa === 'PBXReferenceProxy') {
    const remote = readProxy(context.object(textIn(file.fields, 'remoteRef')), context);
    return remote ? { ...base, ...remote } : base;
  }
  const place = context.paths.place(file);
  if (place.kind === 'file') return { ...base, path: place.path };
  return place.kind === 'system' ? { ...base, isSystem: true } : base;
}

/** A target or product behind a proxy: of this project, or of another one. */
function readProxy(
  proxy: PbxObject | undefined,
  { objects, paths }: PbxContext,
): Pick<ProductReference, 'target' | 'remote' | 'outside'> | undefined {
  if (proxy?.isa !== 'PBXContainerItemProxy') return undefined;
  const portal = objects.get(textIn(proxy.fields, 'containerPortal')?.value ?? '');
  const id = textIn(proxy.fields, 'remoteGlobalIDString')?.value;
  const name = textIn(proxy.fields, 'remoteInfo')?.value;
  if (portal?.isa === 'PBXProject') return id === undefined ? undefined : { target: id };
  const place = portal && paths.place(portal);
  if ((place?.kind === 'outside' || place?.kind === 'setting') && !isFetched(place.written))
    return { outside: nameOf(place.written) };
  if (place?.kind !== 'file') return undefined;
  return { remote: { project: place.path, ...(id !== undefined && { id }), ...(name !== undefined && { name }) } };
}

function readDependency(dependency: PbxObject, context: PbxContext): ProductReference | undefined {
  if (dependency.isa !== 'PBXTargetDependency') return undefined;
  const direct = textIn(dependency.fields, 'target');
  const proxy = context.object(textIn(dependency.fields, 'targetProxy'));
  const reference = direct ? { target: direct.value } : readProxy(proxy, context);
  if (!reference) return undefined;
  const remote = proxy && textIn(proxy.fields, 'remoteInfo');
  const name = (textIn(dependency.fields, 'name') ?? remote)?.value ?? reference.outside ?? '';
  return { name, at: dependency.at, platforms: readPlatforms(dependency), ...reference };
}

function readPackageProducts(target: PbxObject, phases: readonly PbxObject[], context: PbxContext): PackageProduct[] {
  const linked = [
    ...context.list(target.fields, 'packageProductDependencies'),
    ...phases.flatMap(({ fields }) => context.list(fields, 'files')).map((file) => productOf(file, context)),
    ...context.list(target.fields, 'dependencies').map((one) => productOf(one, context)),
  ];
  const products = new Map<string, PackageProduct>();
  for (const product of linked) {
    const name = product && textIn(product.fields, 'productName');
    if (!name || products.has(name.value)) continue;
    const reference = context.index().packages.get(textIn(product.fields, 'package')?.value ?? '');
    // Build-tool plugins are products too: `plugin:SwiftLint`. They put nothing into the app.
    if (name.value.startsWith('plugin:')) continue;
    products.set(name.value, { name: name.value, at: name.at, ...(reference && { package: reference }) });
  }
  return [...products.values()];
}

function productOf({ fields }: PbxObject, context: PbxContext): PbxObject | undefined {
  return context.object(textIn(fields, 'productRef'));
}

type TakenFolder = Omit<FolderMembership, 'path'> & { readonly folder: PbxObject; readonly path: string | undefined };

/** What the target takes of a synchronized folder: its exceptions mean the opposite in a target that owns the folder. */
function readFolder(folder: PbxObject, target: PbxObject, context: PbxContext): TakenFolder | undefined {
  const owned = context.index().owners.get(folder.id)?.has(target.id) === true;
  const phases = new Map(context.list(target.fields, 'buildPhases').map((phase) => [phase.id, phase.isa]));
  const listed: string[] = [];
  const platforms = new Map<string, readonly string[]>();
  const languages = new Map<string, NativeLanguage>();
  const takeTypes = (fields: PbxObject['fields']): void => {
    const types = dictionaryIn(fields, 'explicitFileTypes');
    for (const key of types.keys()) {
      const language = languageOfType(textIn(types, key)?.value ?? '');
      if (language) languages.set(key, language);
    }
  };
  const flags: string[] = [];
  takeTypes(folder.fields);
  let takes = owned;
  for (const exceptions of context.list(folder.fields, 'exceptions')) {
    const { fields, isa } = exceptions;
    takeTypes(fields);
    const members = textsIn(fields, 'membershipExceptions').map(({ value }) => value);
    if (isa === 'PBXFileSystemSynchronizedBuildFileExceptionSet') {
      if (textIn(fields, 'target')?.value !== target.id) continue;
      addAll(listed, members);
      takes ||= members.length > 0;
      const own = dictionaryIn(fields, 'additionalCompilerFlagsByRelativePath');
      for (const key of own.keys()) flags.push(textIn(own, key)?.value ?? '');
      for (const { key } of dictionaryIn(fields, 'platformFiltersByRelativePath').values()) {
        const filters = textsIn(dictionaryIn(fields, 'platformFiltersByRelativePath'), key);
        platforms.set(
          key,
          filters.map(({ value }) => value),
        );
      }
    } else if (!owned && phases.get(textIn(fields, 'buildPhase')?.value ?? '') === 'PBXSourcesBuildPhase') {
      addAll(listed, members);
      takes ||= members.length > 0;
    }
  }
  if (!takes) return undefined;
  return {
    folder,
    path: context.paths.path(folder),
    owned,
    listed,
    opaque: textsIn(folder.fields, 'explicitFolders').map(({ value }) => value),
    ...(languages.size > 0 && { languages }),
    ...(flags.length > 0 && { flags: flags.join(' ') }),
    platforms,
  };
}

function readScript({ fields }: PbxObject): string {
  const at = (key: string): string[] => textsIn(fields, key).map(({ value }) => value);
  return [...at('shellScript'), ...at('outputPaths')].join('\n');
}
