/**
 * From the objects of a `project.pbxproj` to a project.
 */

import { dictionaryIn, textIn, textsIn } from '../../read/fields.ts';
import type { PbxObject, Pbxproj } from '../../read/pbxproj.ts';
import type { Located } from '../../types.ts';
import { resolvePath } from '../checkout.ts';
import { once } from '../once.ts';
import { folderOf } from '../paths.ts';
import { type PbxPaths, resolvePbxPaths } from './pbx-paths.ts';
import { readPbxPhases, readScripts } from './pbx-phases.ts';
import type { PackageReference, ProjectConfiguration, ProjectTarget, XcodeProject } from './project.ts';

/** What is found by looking at each object. */
export interface PbxIndex {
  /** Targets that own a synchronized folder, by the folder's id. */
  readonly owners: ReadonlyMap<string, ReadonlySet<string>>;
  /** Targets by the id of their product. */
  readonly products: ReadonlyMap<string, string>;
  readonly packages: ReadonlyMap<string, PackageReference>;
  /** Synchronized folders, in the order of the file. */
  readonly folders: readonly PbxObject[];
}

/** Everything that the readers of single parts ask for. */
export interface PbxContext {
  readonly objects: ReadonlyMap<string, PbxObject>;
  readonly paths: PbxPaths;
  /** The path of the `.xcodeproj`. */
  readonly project: string;
  readonly root: string;
  /** Made when it is first asked for. */
  index(): PbxIndex;
  object(reference: Located<string> | undefined): PbxObject | undefined;
  list(fields: PbxObject['fields'], key: string): PbxObject[];
}

/** Makes a project of what a `project.pbxproj` holds. `path` is that of the `.xcodeproj`. What takes a look at each
 *  object is found out when it is asked for: an outline of the targets does without. `standing` is where the checkout
 *  stands on the disk. */
export function projectFromPbxproj(pbxproj: Pbxproj, path: string, standing?: string): XcodeProject {
  const { project, objects } = pbxproj;
  const inFolder = textIn(project.fields, 'projectDirPath')?.value ?? '';
  const root = resolvePath(folderOf(path), inFolder) ?? folderOf(path);
  const context = makeContext(pbxproj, path, root, standing);
  const rest = once(() => ({
    packages: [...context.index().packages.values()],
    folders: [...objects.values()].flatMap((object) => readFolder(object, context.paths)),
    ...readProjectReferences(pbxproj, context.paths),
  }));
  return {
    path,
    name: path.replace(/^.*\//, '').replace(/\.xcodeproj$/, ''),
    root,
    at: project.at,
    developmentLanguage: textIn(project.fields, 'developmentRegion')?.value ?? 'en',
    ...readConfigurations(project, context),
    targets: context
      .list(project.fields, 'targets')
      .flatMap((target) => (target.isa === 'PBXNativeTarget' ? [readTarget(target, context)] : [])),
    get packages() {
      return rest().packages;
    },
    get folders() {
      return rest().folders;
    },
    get projects() {
      return rest().projects;
    },
    get projectsElsewhere() {
      return rest().projectsElsewhere;
    },
  };
}

function makeContext(pbxproj: Pbxproj, project: string, root: string, standing?: string): PbxContext {
  const { objects } = pbxproj;
  const index = once(() => indexObjects(objects, root, standing));
  const object = (reference: Located<string> | undefined) => objects.get(reference?.value ?? '');
  return {
    objects,
    paths: resolvePbxPaths(pbxproj, root, standing),
    project,
    root,
    index,
    object,
    list: (fields, key) => textsIn(fields, key).flatMap((reference) => object(reference) ?? []),
  };
}

function indexObjects(objects: Pbxproj['objects'], root: string, standing?: string): PbxIndex {
  const owners = new Map<string, Set<string>>();
  const products = new Map<string, string>();
  const packages = new Map<string, PackageReference>();
  const folders: PbxObject[] = [];
  for (const object of objects.values()) {
    const { id, isa } = object;
    if (isa === 'PBXFileSystemSynchronizedRootGroup') folders.push(object);
    else if (isa.endsWith('SwiftPackageReference')) {
      const reference = readPackage(object, root, standing);
      if (reference) packages.set(id, reference);
    } else if (isa.endsWith('Target')) {
      for (const folder of textsIn(object.fields, 'fileSystemSynchronizedGroups'))
        owners.set(folder.value, (owners.get(folder.value) ?? new Set()).add(id));
      const product = textIn(object.fields, 'productReference')?.value;
      if (product !== undefined) products.set(product, id);
    }
  }
  return { owners, products, packages, folders };
}

function readTarget(target: PbxObject, context: PbxContext): ProjectTarget {
  const { fields, id, at } = target;
  const product = context.object(textIn(fields, 'productReference'));
  const phases = once(() => readPbxPhases(target, context));
  const scripts = once(() => readScripts(target, context));
  return {
    id,
    name: textIn(fields, 'name')?.value ?? id,
    productType: (textIn(fields, 'productType')?.value ?? '').replace(/^com\.apple\.product-type\./, ''),
    at,
    ...readConfigurations(target, context),
    ...(product && { productName: context.paths.name(product), productId: product.id }),
    get compiled() {
      return phases().compiled;
    },
    get resources() {
      return phases().resources;
    },
    get folders() {
      return phases().folders;
    },
    get elsewhere() {
      return phases().elsewhere;
    },
    get bySetting() {
      return phases().bySetting;
    },
    get links() {
      return phases().links;
    },
    get embeds() {
      return phases().embeds;
    },
    get dependsOn() {
      return phases().dependsOn;
    },
    get packageProducts() {
      return phases().packageProducts;
    },
    get scripts() {
      return scripts();
    },
  };
}

function readConfigurations(
  { fields }: PbxObject,
  context: PbxContext,
): { configurations: ProjectConfiguration[]; defaultConfiguration?: string } {
  const list = context.object(textIn(fields, 'buildConfigurationList'));
  if (!list) return { configurations: [] };
  const preferred = textIn(list.fields, 'defaultConfigurationName')?.value;
  return {
    configurations: context.list(list.fields, 'buildConfigurations').map((one) => readConfiguration(one, context)),
    ...(preferred !== undefined && { defaultConfiguration: preferred }),
  };
}

function readConfiguration({ id, fields, at }: PbxObject, context: PbxContext): ProjectConfiguration {
  const base = readBase(fields, context);
  return {
    name: textIn(fields, 'name')?.value ?? id,
    at,
    settings: dictionaryIn(fields, 'buildSettings'),
    ...(base && { base }),
  };
}

/** The base file: a reference of its own, or since Xcode 16 a path inside a synchronized folder. */
function readBase(
  fields: PbxObject['fields'],
  { object, paths }: PbxContext,
): ProjectConfiguration['base'] | undefined {
  const direct = textIn(fields, 'baseConfigurationReference');
  const anchor = textIn(fields, 'baseConfigurationReferenceAnchor');
  const inFolder = textIn(fields, 'baseConfigurationReferenceRelativePath');
  const target = object(direct ?? anchor);
  if (!target) return undefined; // Xcode passes over a reference to nothing
  const folder = paths.path(target);
  if (direct)
    return folder === undefined
      ? { written: paths.name(target), at: direct.at }
      : { written: paths.name(target), path: folder, at: direct.at };
  const at = inFolder?.at ?? target.at;
  const written = inFolder?.value ?? paths.name(target);
  const path = folder === undefined ? undefined : resolvePath(folder, inFolder?.value ?? '');
  return path === undefined ? { written, at } : { written, path, at };
}

function readPackage({ isa, fields, at }: PbxObject, root: string, standing?: string): PackageReference | undefined {
  const url = textIn(fields, 'repositoryURL');
  if (isa === 'XCRemoteSwiftPackageReference' && url) return { at: url.at, url: url.value };
  const local = textIn(fields, 'relativePath');
  if (isa !== 'XCLocalSwiftPackageReference' || !local) return undefined;
  const folder = resolvePath(root, local.value, standing);
  return folder === undefined ? { at } : { at: local.at, folder };
}

/** Synchronized folders and references to folders: before Xcode 15 a local package was no more than that. */
function readFolder(object: PbxObject, paths: PbxPaths): string[] {
  if (object.isa !== 'PBXFileReference' && object.isa !== 'PBXFileSystemSynchronizedRootGroup') return [];
  const path = paths.path(object);
  return path === undefined || /(?:^|\/)[^/.]*\.[^/]*$/.test(path) ? [] : [path];
}

function readProjectReferences(
  { objects }: Pbxproj,
  paths: PbxPaths,
): Required<Pick<XcodeProject, 'projects' | 'projectsElsewhere'>> {
  const projects: Located<string>[] = [];
  const projectsElsewhere: string[] = [];
  for (const object of objects.values()) {
    const written = object.isa === 'PBXFileReference' ? textIn(object.fields, 'path') : undefined;
    if (!written?.value.endsWith('.xcodeproj')) continue;
    const place = paths.place(object);
    if (place.kind === 'file') projects.push({ value: place.path, at: written.at });
    else if (place.kind === 'outside' || place.kind === 'setting') projectsElsewhere.push(place.written);
  }
  return { projects, projectsElsewhere };
}
