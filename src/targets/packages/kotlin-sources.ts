/**
 * The Kotlin of a multiplatform build that reaches an iOS framework. Its scripts are searched for words, and not run.
 * https://kotlinlang.org/docs/multiplatform/multiplatform-hierarchy.html
 */
import path from 'node:path';
import { decodeText } from '../../read/text.ts';
import { type RepoFiles, UnreadableFile } from '../../types.ts';
import { folderOf, foldersUp, inFolder, isInside, nameOf } from '../paths.ts';

const SOURCE_SET = /(?:^|\/)src\/(\w{1,60})Main\//;
/** Source sets by their convention: those of iOS, and those that they build on. */
const REACHES_IOS = /^(?:common|native|apple|ios\w*|mobile)$/;
/** Those of other platforms, whoever makes them. */
const ELSEWHERE =
  /android|jvm|desktop|^(?:js|wasm\w*|web|linux\w*|mingw\w*|windows|macos\w*|tvos\w*|watchos\w*|server)$/i;

const SCRIPT = /^build\.gradle(?:\.kts)?$/;
const BUILDS_IOS = /\bios(?:Arm64|X64|SimulatorArm64)?\s*(?:\(|\{)/;
/** `val mobileMain by creating { … }`, `create("mobileMain")`. */
const MADE = /\bval\s+(\w+)Main\s+by\s+\w*creating\b|\b(?:create|register|maybeCreate)\(\s*["'](\w+)Main["']/g;
/** `kotlin.srcDir("../elsewhere")`. */
const FOLDER = /\bsrcDirs?\s{0,9}\(?\s{0,40}["']([^"'$\n]{1,300})["']/g;

/** The Kotlin of the Gradle build around an Xcode project, where it is built for iOS at all. */
export function kotlinSources(projectFolder: string, files: RepoFiles): readonly string[] {
  const build = foldersUp(projectFolder).find((folder) =>
    ['settings.gradle.kts', 'settings.gradle'].some((name) => files.has(inFolder(folder, name))),
  );
  if (build === undefined) return [];
  const known = found.get(files) ?? new Map<string, readonly string[]>();
  found.set(files, known);
  const sources = known.get(build) ?? sourcesOf(build, files);
  known.set(build, sources);
  return sources;
}

const found = new WeakMap<RepoFiles, Map<string, readonly string[]>>();

/** Looked for once, for all the projects that stand in the build. */
function sourcesOf(build: string, files: RepoFiles): readonly string[] {
  const kotlin = files.paths.filter((file) => file.endsWith('.kt') && isInside(file, build));
  if (kotlin.length === 0) return [];
  const scripts = files.paths
    .filter((file) => SCRIPT.test(nameOf(file)) && isInside(file, build))
    .map((file) => ({ folder: folderOf(file), text: readScript(file, files) }));
  const isOfIos = kotlin.some((file) => /\/(?:ios\w*|apple)Main\//.test(file));
  if (!isOfIos && !scripts.some(({ text }) => BUILDS_IOS.test(text))) return [];
  const made = new Set(
    scripts.flatMap(({ text }) => [...text.matchAll(MADE)].map(([, value, named]) => value ?? named ?? '')),
  );
  const folders = scripts
    .filter(({ text }) => BUILDS_IOS.test(text))
    .flatMap(({ folder, text }) =>
      [...text.matchAll(FOLDER)].map(([, named = '']) => path.posix.normalize(inFolder(folder, named))),
    );
  return kotlin.filter((file) => {
    const set = SOURCE_SET.exec(file)?.[1];
    if (set !== undefined && (REACHES_IOS.test(set) || (made.has(set) && !ELSEWHERE.test(set)))) return true;
    return set === undefined && folders.some((folder) => isInside(file, folder));
  });
}

function readScript(file: string, files: RepoFiles): string {
  try {
    return decodeText(files.bytes(file), file);
  } catch (error) {
    if (error instanceof UnreadableFile) return '';
    throw error;
  }
}
