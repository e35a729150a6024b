/**
 * The Info.plist and the entitlements of a Tuist target: files, or dictionaries that are written into files.
 */

import type { SwiftValue } from '../../read/swift/literals.ts';
import type { Location, Skipped } from '../../types.ts';
import { type Checkout, resolvePath } from '../checkout.ts';
import { folderOf } from '../paths.ts';
import type { WrittenList } from '../xcode/project.ts';
import { type TuistValues, toEntries, toPlistValue } from './values.ts';

/** One `Project.swift` and what surrounds it. */
export interface TuistManifest {
  readonly file: string;
  /** The folder that `.relativeToRoot` starts at. */
  readonly root: string;
  readonly values: TuistValues;
  readonly checkout: Checkout;
  readonly skipped: Skipped[];
}

export interface TuistList {
  readonly file?: { readonly written: string; readonly at: Location };
  readonly written?: WrittenList;
}

/** `.file(path:)` or a path; `.dictionary([…])`, `.extendingDefault(with: […])`: then it is written anew. */
export function readList(value: SwiftValue | undefined, manifest: TuistManifest): TuistList {
  const { values } = manifest;
  if (!value || value.kind === 'nil') return {};
  const dictionary = (inner: SwiftValue | undefined): TuistList => {
    const known = values.resolve(inner);
    if (known?.kind === 'dictionary') return { written: { at: known.at, entries: toEntries(known, values) } };
    const why = toPlistValue(known, values);
    const unknown = {
      reason: why?.kind === 'unresolved' ? why.reason : 'It is made by code that is not evaluated',
      at: known?.at ?? value.at,
    };
    return { written: { at: value.at, entries: new Map(), unknown } };
  };
  const path =
    value.kind === 'string' || (value.kind === 'call' && value.name === '.file')
      ? readPath(value, manifest)
      : undefined;
  if (path)
    return { file: { written: path.path === undefined ? path.written : `/(checkout)/${path.path}`, at: path.at } };
  if (value.kind === 'dictionary') return dictionary(value);
  if (value.kind === 'member' && value.name === '.default') return { written: { at: value.at, entries: new Map() } };
  if (value.kind === 'call' && /^\.(?:dictionary|extendingDefault)$/.test(value.name))
    return dictionary(value.arguments[0]?.value);
  return dictionary(value);
}

/** A path as text or as `.relativeToRoot("x")` and its like. */
export function readPath(
  value: SwiftValue | undefined,
  { values, file, root }: TuistManifest,
): { readonly written: string; readonly path?: string; readonly at: Location } | undefined {
  const known = values.resolve(value);
  const inner =
    known?.kind === 'call' && /^\.?(?:file|path|Path|relativeTo\w+)$/.test(known.name)
      ? values.resolve(known.arguments[0]?.value)
      : known;
  const wraps = inner?.kind === 'call' ? inner : known?.kind === 'call' ? known : undefined;
  const text = inner?.kind === 'call' ? values.resolve(inner.arguments[0]?.value) : inner;
  if (text?.kind !== 'string') return undefined;
  const from = wraps?.name === '.relativeToRoot' ? root : folderOf(file);
  const path = resolvePath(from, text.value);
  return { written: text.value, at: text.at, ...(path !== undefined && { path }) };
}
