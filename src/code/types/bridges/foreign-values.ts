/**
 * What a path out of the code gives as a value: a type where the table of packages says so, else the path.
 */
import type { ClinicalType } from '../../../types.ts';
import type { Site } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import {
  CHANNEL,
  CHOSEN,
  canonical,
  foreignMember,
  lastPart,
  MODULE_GETTERS,
  packageOf,
  SHOWN_NATIVELY,
  VIEW_GETTERS,
} from '../../models/foreign-paths.ts';
import { CLINICAL_TYPES, typeOfCase } from '../../models/healthkit.ts';
import { type Analysis, put, unknownValue } from '../analysis.ts';
import { clinicalValue } from '../coerce.ts';
import { NO_TAGS, type Tags, type Value } from '../values.ts';
import { asksForConstants, readConstant } from './native-constants.ts';

/** What a path leads to: every type where the table says so; of a file that is no code, nobody knows; else the path. */
export function putForeign(analysis: Analysis, path: string, site: Site, tags: Tags, to: Cell<Value>): void {
  if (packageOf(path)?.lists?.includes(lastPart(path))) putAll(analysis, CLINICAL_TYPES, site, tags, to);
  else if (path.startsWith(CHOSEN))
    put(analysis, to, unknownValue(`\`${path.slice(CHOSEN.length)}\` is set by the user's choice`, site));
  else if (path.startsWith('.'))
    put(analysis, to, unknownValue(`\`${path.slice(0, path.indexOf('#'))}\` is not read as code`, site));
  else {
    readConstant(analysis, path, site, to);
    put(analysis, to, { kind: 'foreign', path, tags });
  }
}

/** A member of something foreign: a type where the table says so, else the longer path. */
export function readForeign(
  analysis: Analysis,
  path: string,
  name: string,
  site: Site,
  tags: Tags,
  to: Cell<Value>,
): void {
  const known = packageOf(path);
  if (known?.enums?.includes(lastPart(path))) {
    // where names are compiled, one that the table has not is of a later version
    const type = known.words.get(name) ?? (known.exports && typeOfCase(name));
    if (type) put(analysis, to, clinicalValue(type, site, 'case', tags));
    else if (name === 'values') putAll(analysis, [...known.words.values()], site, tags, to);
    else put(analysis, to, { kind: 'foreign', path: foreignMember(path, name), tags });
    return;
  }
  putForeign(analysis, foreignMember(path, name), site, tags, to);
}

function putAll(analysis: Analysis, types: readonly ClinicalType[], site: Site, tags: Tags, to: Cell<Value>): void {
  for (const type of types) put(analysis, to, clinicalValue(type, site, 'all', tags));
}

/** What a call of something foreign gives, where that is known: an object of a class is reached as the class is. */
export function foreignResult(path: string, first: Value | undefined, site: Site): Value | undefined {
  const text = first?.kind === 'constant' && typeof first.value === 'string' ? first.value : undefined;
  const isView = VIEW_GETTERS.has(path);
  if (isView || MODULE_GETTERS.has(path)) {
    return text === undefined
      ? unknownValue('the name of the native module is not known', site)
      : { kind: 'foreign', path: canonical(`native#${text}${isView ? `.${SHOWN_NATIVELY}` : ''}`), tags: NO_TAGS };
  }
  if (asksForConstants(path)) return { kind: 'foreign', path: path.slice(0, path.lastIndexOf('.')), tags: NO_TAGS };
  if (packageOf(path)?.exports?.includes(lastPart(path))) return { kind: 'foreign', path, tags: NO_TAGS };
  if (path === CHANNEL && text !== undefined) return { kind: 'foreign', path: `channel#${text}`, tags: NO_TAGS };
  return undefined;
}
