/**
 * `project.pbxproj`: a property list of objects that refer to each other by id, in OpenStep, XML or JSON.
 */
import { type Location, type PlistDictionary, type PlistEntry, type PlistValue, UnreadableFile } from '../types.ts';
import { textIn } from './fields.ts';
import { readJson } from './json.ts';
import { readOpenStep } from './openstep.ts';
import { PassedObject } from './openstep-objects.ts';
import { readXmlPlist } from './plist-xml.ts';
import { decodeText, placesIn } from './text.ts';

export class PbxObject {
  readonly isa: string;
  readonly #entry: PlistEntry;

  constructor(entry: PlistEntry) {
    this.isa = (entry instanceof PassedObject ? entry.isa : textIn(fieldsOf(entry), 'isa')?.value) ?? '';
    this.#entry = entry;
  }

  get id(): string {
    return this.#entry.key;
  }

  /** Where the object begins: its id. */
  get at(): Location {
    return this.#entry.keyAt;
  }

  get fields(): PlistDictionary {
    return fieldsOf(this.#entry);
  }
}

function fieldsOf({ value }: PlistEntry): PlistDictionary {
  return value.kind === 'dictionary' ? value.value : new Map();
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
  for (const [id, entry] of held.value) {
    if (entry instanceof PassedObject || entry.value.kind === 'dictionary') objects.set(id, new PbxObject(entry));
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
