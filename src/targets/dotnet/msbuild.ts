/**
 * A project file of .NET, evaluated for one configuration: properties and items in the order of the file, imports
 * within the repository followed.
 */
import { namesGit } from '../../files/names-git.ts';
import { readXml, type XmlElement } from '../../read/xml.ts';
import { LEADS_OUT, type Location, type RepoFiles, type Skipped, UnreadableFile } from '../../types.ts';
import { resolvePath } from '../checkout.ts';
import { folderOf, foldersUp, inFolder } from '../paths.ts';
import { expandText, holds, type MsbuildWorld } from './msbuild-expand.ts';

export interface MsbuildProperty {
  /** Undefined when it depends on what cannot be known. */
  readonly value: string | undefined;
  readonly at: Location;
}

export interface MsbuildItem {
  readonly type: string;
  /** As it is written in `Include`, properties replaced, one entry of a list. */
  readonly include: string;
  readonly metadata: ReadonlyMap<string, string>;
  /** The folder that a relative `include` is seen from. */
  readonly folder: string;
  readonly at: Location;
  /** Under a condition that cannot be told. */
  readonly doubtful: boolean;
}

export interface MsbuildProject {
  readonly file: string;
  readonly at: Location;
  property(name: string): MsbuildProperty | undefined;
  items(type: string): readonly MsbuildItem[];
  /** What `Remove` takes out of items that are there by default. */
  removed(type: string): readonly string[];
  readonly skipped: readonly Skipped[];
}

const MOST_FILES = 60;

/** Imported by every project below it, before and after it. https://learn.microsoft.com/visualstudio/msbuild/customize-by-directory */
const SHARED = 'Directory.Build.props';
const SHARED_AFTER = 'Directory.Build.targets';

/** Evaluates a project with some properties given from outside. Throws {@link UnreadableFile} for the file itself. */
export function evaluateProject(
  file: string,
  given: Readonly<Record<string, string>>,
  files: RepoFiles,
): MsbuildProject {
  const properties = new Map<string, MsbuildProperty>();
  const items: MsbuildItem[] = [];
  const removed: { type: string; include: string }[] = [];
  const skipped: Skipped[] = [];
  const read = new Set<string>();
  const folder = folderOf(file);
  const top = { file, line: 1, column: 1 };
  let isFull = false;
  for (const [name, value] of Object.entries(given)) properties.set(name.toLowerCase(), { value, at: top });
  const fixed = new Set(properties.keys());
  const toPath = (path: string): string => path.replaceAll('\\', '/');

  function worldOf(current: string): MsbuildWorld {
    const places = new Map([
      ['msbuildthisfiledirectory', absolute(folderOf(current))],
      ['msbuildprojectdirectory', absolute(folder).replace(/\/$/, '')],
      ['projectdir', absolute(folder)],
      ['msbuildprojectname', file.replace(/^.*\//, '').replace(/\.\w+$/, '')],
    ]);
    return {
      property(name) {
        const key = name.toLowerCase();
        const set = properties.get(key);
        return places.get(key) ?? (set ? set.value : '');
      },
      exists: (path) => {
        const found = locate(path, folder);
        return found !== undefined && files.has(found);
      },
    };
  }

  function readFile(current: string): XmlElement | undefined {
    if (read.has(current)) return undefined;
    read.add(current);
    const root = readXml(files.bytes(current), current);
    evaluate(root, current);
    return root;
  }

  function tryImport(path: string, at: Location): void {
    if (read.size >= MOST_FILES && !read.has(path)) {
      if (!isFull) {
        const reason = `\`${path}\` and what is imported after it are not read: of one project ${MOST_FILES} files are`;
        skipped.push({ at, reason, blocking: true });
      }
      isFull = true;
      return;
    }
    try {
      readFile(path);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      skipped.push({ at: error.at, reason: `\`${path}\`: ${error.message}` });
    }
  }

  function evaluate(parent: XmlElement, current: string): void {
    const world = worldOf(current);
    for (const element of parent.children) {
      const condition = holds(element.attributes.get('Condition')?.value, world);
      if (condition === false) continue;
      switch (element.name) {
        case 'PropertyGroup':
          for (const child of element.children) setProperty(child, world, condition === undefined);
          break;
        case 'ItemGroup':
          for (const child of element.children) addItems(child, world, condition === undefined);
          break;
        case 'Import': {
          const path = expandText(element.attributes.get('Project')?.value ?? '', world);
          const found = path === undefined ? undefined : locate(toPath(path), folderOf(current));
          if (found !== undefined && files.has(found)) tryImport(found, element.at);
          else if (path !== undefined && namesGit(path))
            skipped.push({ at: element.at, reason: `\`${path}\`: it ${LEADS_OUT}` });
          break;
        }
        case 'ImportGroup':
          evaluate(element, current);
          break;
        case 'Choose':
          for (const branch of element.children) {
            const taken = holds(branch.attributes.get('Condition')?.value, world);
            if (taken !== false) evaluate(branch, current);
            if (taken === true) break;
          }
          break;
        default:
          break;
      }
    }
  }

  function setProperty(element: XmlElement, world: MsbuildWorld, inDoubt: boolean): void {
    const key = element.name.toLowerCase();
    const condition = holds(element.attributes.get('Condition')?.value, world);
    if (condition === false || fixed.has(key)) return;
    const value = expandText(element.text.value, world);
    const before = properties.get(key);
    const isDoubtful = (inDoubt || condition === undefined) && before?.value !== value;
    properties.set(key, { value: isDoubtful ? undefined : value, at: element.text.at });
  }

  function addItems(element: XmlElement, world: MsbuildWorld, inDoubt: boolean): void {
    const condition = holds(element.attributes.get('Condition')?.value, world);
    if (condition === false) return;
    const texts = (name: string): readonly string[] => {
      const text = element.attributes.get(name);
      const expanded = text && expandText(text.value, world);
      return (expanded ?? '')
        .split(';')
        .map((one) => toPath(one.trim()))
        .filter((one) => one !== '');
    };
    for (const include of texts('Remove')) removed.push({ type: element.name, include });
    const metadata = new Map<string, string>();
    for (const [name, { value }] of element.attributes)
      metadata.set(name.toLowerCase(), expandText(value, world) ?? value);
    for (const child of element.children)
      metadata.set(child.name.toLowerCase(), expandText(child.text.value, world) ?? '');
    const at = element.attributes.get('Include')?.at ?? element.at;
    for (const include of texts('Include')) {
      const doubtful = inDoubt || condition === undefined;
      items.push({ type: element.name, include, metadata, folder, at, doubtful });
    }
  }

  const importAround = (name: string): void => {
    const paths = foldersUp(folder).map((one) => inFolder(one, name));
    const shared = paths.find((path) => files.has(path));
    if (shared !== undefined) tryImport(shared, top);
  };
  importAround(SHARED);
  const root = readFile(file);
  importAround(SHARED_AFTER);

  return {
    file,
    at: root?.at ?? top,
    property: (name) => properties.get(name.toLowerCase()),
    items: (type) => items.filter((item) => item.type === type),
    removed: (type) => removed.filter((item) => item.type === type).map(({ include }) => include),
    skipped,
  };
}

/** Stands for the checkout in paths that properties make. */
const ROOT = '/(checkout)/';

function absolute(folder: string): string {
  return folder === '' ? ROOT : `${ROOT}${folder}/`;
}

/** A path as a project writes it, relative to a folder or made with `$(MSBuildThisFileDirectory)`. */
export function locate(written: string, folder: string): string | undefined {
  return resolvePath(folder, written.replaceAll('\\', '/'));
}
