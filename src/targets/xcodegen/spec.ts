/**
 * The specification of an XcodeGen project with all that it includes, templates applied.
 * https://github.com/yonaskolb/XcodeGen/blob/master/Docs/ProjectSpec.md
 */

import { addAll } from '../../lists.ts';
import { readJson } from '../../read/json.ts';
import { readYaml } from '../../read/yaml.ts';
import {
  LEADS_OUT,
  type Location,
  type PlistDictionary,
  type PlistEntry,
  type PlistValue,
  type RepoFiles,
  type Skipped,
} from '../../types.ts';
import { resolvePath } from '../checkout.ts';
import { folderOf } from '../paths.ts';
import { entriesOf, itemsOf, lookUp, textOf, textsOf, tryRead } from '../plist-paths.ts';
import { mapTexts } from '../property-list.ts';

export interface Spec {
  readonly file: string;
  readonly folder: string;
  readonly at: Location;
  readonly fields: PlistDictionary;
  /** Why there may be more in it: an include that cannot be read. */
  readonly gaps: Skipped[];
  readonly included: readonly string[];
}

const MOST_INCLUDES = 100;
const MOST_TEMPLATES = 50;

const read = (bytes: Uint8Array, file: string): PlistValue =>
  file.endsWith('.json') ? readJson(bytes, file) : readYaml(bytes, file, { yesIsTrue: true });

/** Reads a specification. Undefined where the file is something else; a reason where it is one and cannot be read. */
export function readSpec(file: string, files: RepoFiles): Spec | Skipped | undefined {
  const reading = tryRead(files, file, read);
  if (!('value' in reading)) return { at: reading.at, reason: reading.reason };
  const { value } = reading;
  if (value.kind !== 'dictionary' || !isSpec(value)) return undefined;
  const gaps: Skipped[] = [];
  const included: string[] = [];
  const whole = include(value, { file, files, gaps, included, open: [file] });
  return { file, folder: folderOf(file), at: value.at, fields: entriesOf(whole), gaps, included };
}

function isSpec(value: PlistValue): boolean {
  return (
    lookUp(value, 'targets')?.kind === 'dictionary' ||
    (lookUp(value, 'name') !== undefined && lookUp(value, 'include') !== undefined)
  );
}

interface Including {
  readonly file: string;
  readonly files: RepoFiles;
  readonly gaps: Skipped[];
  readonly included: string[];
  readonly open: readonly string[];
}

/** A specification over those that it includes. */
function include(value: PlistValue, including: Including): PlistValue {
  const { file, files, gaps, included, open } = including;
  let below: PlistValue | undefined;
  for (const item of itemsOf(lookUp(value, 'include'))) {
    const written = textOf(item) ?? textOf(lookUp(item, 'path'));
    if (written === undefined) continue;
    const enabled = lookUp(item, 'enable');
    if (enabled?.kind === 'boolean' && !enabled.value) continue;
    const path = resolvePath(folderOf(file), written);
    if (path !== undefined && open.includes(path)) continue;
    const reading = path === undefined || included.length > MOST_INCLUDES ? undefined : tryRead(files, path, read);
    if (path === undefined || !reading || !('value' in reading)) {
      const why = path === undefined ? `: it ${LEADS_OUT}` : '';
      gaps.push({ at: item.at, reason: `What \`${written}\` adds cannot be read${why}` });
      continue;
    }
    const relative = lookUp(item, 'relativePaths');
    const folder =
      relative?.kind === 'boolean' && !relative.value ? '' : relativeFolder(folderOf(path), folderOf(file));
    included.push(path);
    const inner = rebase(include(reading.value, { ...including, file: path, open: [...open, path] }), folder);
    below = below ? merge(below, inner) : inner;
  }
  return below ? merge(below, value) : value;
}

/** How one folder is written seen from another. */
function relativeFolder(folder: string, from: string): string {
  const [to, base] = [folder.split('/').filter(Boolean), from.split('/').filter(Boolean)];
  let common = 0;
  while (common < to.length && to[common] === base[common]) common += 1;
  return [...base.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

/** Dictionaries are joined, lists are appended, all else replaces; `key:REPLACE` replaces in any case. */
export function merge(below: PlistValue, over: PlistValue): PlistValue {
  if (below.kind === 'array' && over.kind === 'array') return { ...over, value: [...below.value, ...over.value] };
  if (below.kind !== 'dictionary' || over.kind !== 'dictionary') return over;
  const merged = new Map(below.value);
  for (const entry of over.value.values()) {
    const key = entry.key.replace(/:REPLACE$/, '');
    const before = key === entry.key ? merged.get(key) : undefined;
    merged.set(key, { ...entry, key, value: before ? merge(before.value, entry.value) : entry.value });
  }
  return { ...over, value: merged };
}

/** The paths of an included specification, seen from the one that includes it. */
function rebase(value: PlistValue, folder: string): PlistValue {
  if (folder === '') return value;
  const move = (text: string, at: Location): PlistValue => ({ kind: 'string', value: `${folder}/${text}`, at });
  const target = (one: PlistValue): PlistValue =>
    change(one, {
      sources: (sources) => moveSources(sources, move),
      configFiles: (configured) => mapTexts(configured, move),
      info: (info) => change(info, { path: (path) => mapTexts(path, move) }),
      entitlements: (list) => change(list, { path: (path) => mapTexts(path, move) }),
    });
  const each = (group: PlistValue): PlistValue => changeAll(group, target);
  return change(value, {
    targets: each,
    targetTemplates: each,
    configFiles: (configured) => mapTexts(configured, move),
    packages: (packages) => changeAll(packages, (one) => change(one, { path: (path) => mapTexts(path, move) })),
  });
}

function moveSources(sources: PlistValue, move: (text: string, at: Location) => PlistValue): PlistValue {
  if (sources.kind === 'array') return { ...sources, value: sources.value.map((one) => moveSources(one, move)) };
  return sources.kind === 'dictionary'
    ? change(sources, { path: (path) => mapTexts(path, move) })
    : mapTexts(sources, move);
}

function change(value: PlistValue, changes: Readonly<Record<string, (inner: PlistValue) => PlistValue>>): PlistValue {
  if (value.kind !== 'dictionary') return value;
  const entries = [...value.value].map(([key, entry]): [string, PlistEntry] => {
    const changed = Object.hasOwn(changes, key) ? changes[key] : undefined;
    return [key, changed ? { ...entry, value: changed(entry.value) } : entry];
  });
  return { ...value, value: new Map(entries) };
}

function changeAll(value: PlistValue, changed: (inner: PlistValue) => PlistValue): PlistValue {
  if (value.kind !== 'dictionary') return value;
  return {
    ...value,
    value: new Map([...value.value].map(([key, entry]) => [key, { ...entry, value: changed(entry.value) }])),
  };
}

export interface SpecTarget {
  readonly name: string;
  /** Without what a list of platforms adds to it. */
  readonly productName: string;
  readonly platform: string;
  readonly keyAt: Location;
  readonly value: PlistValue;
}

/** The targets of a specification, with their templates, one for each platform. */
export function readSpecTargets({ fields, gaps }: Spec): readonly SpecTarget[] {
  return [...entriesOf(fields.get('targets')?.value).values()].flatMap(({ key, keyAt, value: own }) => {
    const templated = applyTemplates(own, fields, gaps);
    const platforms = textsOf(lookUp(templated, 'platform'));
    const isList = lookUp(templated, 'platform')?.kind === 'array';
    return (platforms.length > 0 ? platforms : ['auto']).map((platform): SpecTarget => {
      const suffix = textOf(lookUp(templated, 'platformSuffix')) ?? `_${platform}`;
      const name = isList ? `${textOf(lookUp(templated, 'platformPrefix')) ?? ''}${key}${suffix}` : key;
      const attributes = new Map([
        ...[...entriesOf(lookUp(templated, 'templateAttributes')).values()].map(
          (entry) => [entry.key, textOf(entry.value) ?? ''] as const,
        ),
        ['target_name', key] as const,
        ['platform', platform] as const,
      ]);
      return { name, productName: key, platform, keyAt, value: fill(templated, attributes) };
    });
  });
}

function applyTemplates(own: PlistValue, fields: PlistDictionary, gaps: Skipped[]): PlistValue {
  const templates = entriesOf(fields.get('targetTemplates')?.value);
  let below: PlistValue | undefined;
  const names = [...textsOf(lookUp(own, 'templates'))];
  const seen = new Set<string>();
  for (const name of names) {
    const template = templates.get(name)?.value;
    if (!template || seen.has(name)) continue;
    if (seen.size === MOST_TEMPLATES) {
      gaps.push({ at: own.at, reason: `Of the templates of this target ${MOST_TEMPLATES} are read` });
      break;
    }
    seen.add(name);
    addAll(names, textsOf(lookUp(template, 'templates')));
    below = below ? merge(template, below) : template;
  }
  return below ? merge(below, own) : own;
}

/** `${attribute}` in texts. What no attribute gives is left for the environment, and for Xcode. */
function fill(value: PlistValue, attributes: ReadonlyMap<string, string>): PlistValue {
  return mapTexts(value, (text, at) => ({
    kind: 'string',
    value: text.replace(/\$\{(\w+)\}/g, (written, name: string) => attributes.get(name) ?? written),
    at,
  }));
}
