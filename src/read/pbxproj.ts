/**
 * `project.pbxproj`: a property list of objects that refer to each other by id, in OpenStep, XML or JSON.
 */
import { type Location, type PlistDictionary, type PlistValue, UnreadableFile } from '../types.ts';
import { textIn } from './fields.ts';
import { readJson } from './json.ts';
import { PassedObject, readOpenStep } from './openstep.ts';
import { readXmlPlist } from './plist-xml.ts';
import { decodeText, placesIn } from './text.ts';

type Dictionary = PlistValue & { readonly kind: 'dictionary' };

export class PbxObject {
  readonly id: string;
  readonly isa: string;
  /** Where the object begins: its id. */
  readonly at: Location;
  readonly #dictionary: Dictionary;

  constructor(id: string, at: Location, dictionary: Dictionary) {
    this.id = id;
    this.isa = (dictionary instanceof PassedObject ? dictionary.isa : textIn(dictionary.value, 'isa')?.value) ?? '';
    this.at = at;
    this.#dictionary = dictionary;
  }

  get fields(): PlistDictionary {
    return this.#dictionary.value;
  }
}

export interface Pbxproj {
  /** The `PBXProject`. */
  readonly project: PbxObject;
  readonly objects: ReadonlyMap<string, PbxObject>;
}

/** Reads a project file. Throws UnreadableFile, also for a property list that is no project. */
export function readPbxproj(bytes: Uint8Array, file: string): Pbxproj {
  const top = readForm(bytes, file);
  if (top.kind !== 'dictionary') throw new UnreadableFile('is no Xcode project: it holds no dictionary', top.at);
  const held = top.value.get('objects')?.value;
  if (held?.kind !== 'dictionary') throw new UnreadableFile('is no Xcode project: it holds no `objects`', top.at);
  const objects = new Map<string, PbxObject>();
  for (const { key, keyAt, value } of held.value.values()) {
    if (value.kind === 'dictionary') objects.set(key, new PbxObject(key, keyAt, value));
  }
  const root = textIn(top.value, 'rootObject');
  const project = objects.get(root?.value ?? '');
  if (project?.isa !== 'PBXProject') {
    throw new UnreadableFile('is no Xcode project: its `rootObject` is no PBXProject', root?.at ?? top.at);
  }
  return { project, objects };
}

function readForm(bytes: Uint8Array, file: string): PlistValue {
  const text = decodeText(bytes, file);
  const start = text.search(/\S/);
  if (start < 0) throw new UnreadableFile('is empty', placesIn(file, text)(0));
  if (text[start] === '<') return readXmlPlist(text, file);
  return /^\{\s*"(?:[^"\\]|\\.){0,200}"\s*:/.test(text.slice(start, start + 400))
    ? readJson(bytes, file)
    : readOpenStep(text, file, { objects: 2 });
}
