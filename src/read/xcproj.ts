/**
 * `project.xcproj`, the JSON5 form of an Xcode project. https://github.com/apple/xcode-project-format
 */
import { type Location, type PlistDictionary, UnreadableFile } from '../types.ts';
import { readJson5 } from './json5.ts';

/** The top of a project file: `files`, `targets`, `configurations`, `build-settings`, `packages`. Throws UnreadableFile. */
export function readXcproj(bytes: Uint8Array, file: string): { at: Location; fields: PlistDictionary } {
  const top = readJson5(bytes, file);
  if (top.kind !== 'dictionary') throw new UnreadableFile('is no Xcode project: it holds no object', top.at);
  const targets = top.value.get('targets')?.value;
  if (targets && targets.kind !== 'array') {
    throw new UnreadableFile('is no Xcode project: its `targets` are no list', targets.at);
  }
  return { at: top.at, fields: top.value };
}
