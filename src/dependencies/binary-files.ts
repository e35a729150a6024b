/**
 * Where binaries that others have built stand in the checkout: static libraries, frameworks, and bundles of several, of
 * which the part for devices counts. Single files are asked for; what is listed was listed before.
 */
import { readPlist } from '../read/plist.ts';
import type { PlistValue, RepoFiles } from '../types.ts';
import { attempt } from './attempt.ts';

/** A bundle on the way to a file: `Pods/Kit/Kit.xcframework`. The outermost is meant: it holds the others. */
const BUNDLE = /^(?:[^/]+\/)*?[^/]+\.(?:xc)?framework(?=\/)/;
const LIBRARY = /\.(?:a|dylib)$/;

/** The binaries among the files of a folder, each once, sorted. */
export function binariesAmong(paths: readonly string[], files: RepoFiles): readonly string[] {
  const bundles = new Set<string>();
  const found = new Set<string>();
  for (const path of paths) {
    const bundle = BUNDLE.exec(path)?.[0];
    if (bundle !== undefined) bundles.add(bundle);
    else if (LIBRARY.test(path)) found.add(path);
  }
  for (const bundle of bundles) for (const path of binariesAt(bundle, files)) found.add(path);
  return [...found].sort();
}

/** The binaries behind the path of a framework, of a bundle of several, or of a library; none where nothing is there. */
export function binariesAt(path: string, files: RepoFiles): readonly string[] {
  if (path.endsWith('.xcframework')) return deviceBinaries(path, files);
  const binary = path.endsWith('.framework') ? inFramework(path) : path;
  return (path.endsWith('.framework') || LIBRARY.test(path)) && files.has(binary) ? [binary] : [];
}

/** A framework's binary is called like the framework. */
function inFramework(path: string): string {
  return `${path}/${path.slice(path.lastIndexOf('/') + 1).replace(/\.framework$/, '')}`;
}

/** Its list says which folder is for which system. Clinical records are of iOS alone.
 *  https://developer.apple.com/documentation/xcode/creating-a-multi-platform-binary-framework-bundle */
function deviceBinaries(path: string, files: RepoFiles): readonly string[] {
  const file = `${path}/Info.plist`;
  const list = files.has(file) ? attempt(() => readPlist(files.bytes(file), file)) : undefined;
  const libraries = fieldOf(list, 'AvailableLibraries');
  if (libraries?.kind !== 'array') return [];
  return libraries.value.flatMap((one) => {
    const [folder, library] = [textOf(one, 'LibraryIdentifier'), textOf(one, 'LibraryPath')];
    const isOfDevices = textOf(one, 'SupportedPlatform') === 'ios' && !textOf(one, 'SupportedPlatformVariant');
    if (!isOfDevices || !isName(folder) || !isName(library)) return [];
    const binary = library.endsWith('.framework') ? inFramework(library) : library;
    return files.has(`${path}/${folder}/${binary}`) ? [`${path}/${folder}/${binary}`] : [];
  });
}

function fieldOf(value: PlistValue | undefined, key: string): PlistValue | undefined {
  return value?.kind === 'dictionary' ? value.value.get(key)?.value : undefined;
}

function textOf(value: PlistValue, key: string): string | undefined {
  const field = fieldOf(value, key);
  return field?.kind === 'string' ? field.value : undefined;
}

/** One step down: what leads elsewhere is no part of the bundle. */
function isName(text: string | undefined): text is string {
  return text !== undefined && /^[^/\\]+$/.test(text) && text !== '..';
}
