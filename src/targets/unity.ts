/**
 * Unity: the Xcode project is made by a build, and editor scripts change it then. Nothing of it can be evaluated, so
 * that only their places are said.
 */
import { decodeText, placesIn } from '../read/text.ts';
import { type RepoFiles, type Skipped, UnreadableFile } from '../types.ts';
import { isInside } from './paths.ts';
import { NOTHING, type Way } from './way.ts';

const SETTINGS = 'ProjectSettings/ProjectVersion.txt';
const SAYS = /AddHealthKit|NSHealth\w{0,80}UsageDescription|com\.apple\.developer\.healthkit[\w.]*/g;

/** Scripts of the editor; elsewhere they stand under `#if UNITY_EDITOR`, and are called for what they do. */
const EDITOR_SCRIPT = /(?:^|\/)Assets\/(?:.*\/)?(?:Editor\/.*|[^/]*Post(?:Process|Build)[^/]*)\.cs$/;

export const findUnityHints: Way = (files) => {
  const roots = files.paths
    .filter((path) => path.endsWith(SETTINGS))
    .map((path) => path.slice(0, -SETTINGS.length - 1));
  if (roots.length === 0) return NOTHING;
  const scripts = files.paths.filter((path) => EDITOR_SCRIPT.test(path) && roots.some((root) => isInside(path, root)));
  return { ...NOTHING, skipped: scripts.flatMap((path) => readScript(path, files)) };
};

function readScript(path: string, files: RepoFiles): readonly Skipped[] {
  try {
    const text = decodeText(files.bytes(path), path);
    const places = placesIn(path, text);
    const found = new Map([...text.matchAll(SAYS)].map((match) => [match[0], match.index]));
    return [...found].map(([what, index]) => ({
      at: places(index, index + what.length),
      reason: `Unity makes the Xcode project when it builds; this script sets ${what} in it, and is not evaluated`,
    }));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return [];
  }
}
