/**
 * What a bundle is signed with: the signature of its executable says it, never a profile, which only allows.
 */
import { makePropertyList, makeUnknownPropertyList, placeAt } from '../targets/property-list.ts';
import type { PlistValue, PropertyList } from '../types.ts';
import type { BinarySlice, PlacedBinary } from './binary.ts';

export interface Signed {
  readonly list: PropertyList;
  readonly isSigned: boolean;
  /** What is told of it: sentences without a full stop. */
  readonly told: readonly string[];
}

/** The entitlements of the slice that a device runs; of what nobody signed nothing is known. */
export function readSigned({ at, binary: { slices } }: PlacedBinary): Signed {
  const judged = slices.find(({ isSimulator, platform }) => !isSimulator && platform !== undefined) ?? slices[0];
  const unread = judged?.unread.find(({ what }) => what === 'signature' || what === 'entitlements');
  if (unread !== undefined) {
    const reason = `What it is signed with could not be checked: its ${unread.what} cannot be read (${unread.reason})`;
    return { list: makeUnknownPropertyList({ reason, at }), isSigned: judged?.isSigned === true, told: [reason] };
  }
  const value = judged?.entitlements && effective(judged.entitlements);
  const told = [...contradictions(judged), ...differences(slices, judged)];
  if (value?.kind === 'dictionary') {
    const placed = placeAt(value, at);
    const entries = placed.kind === 'dictionary' ? placed.value : new Map();
    return { list: makePropertyList(at, entries), isSigned: true, told };
  }
  // a signature without entitlements is one that grants nothing
  if (judged?.isSigned) return { list: makePropertyList(at, new Map()), isSigned: true, told };
  const reason = 'It is not signed: its entitlements could not be checked';
  return { list: makeUnknownPropertyList({ reason, at }), isSigned: false, told: [reason] };
}

/** A device goes by the DER where there is one. */
function effective({ xml, der }: NonNullable<BinarySlice['entitlements']>): PlistValue | undefined {
  return der ?? xml;
}

function contradictions(slice: BinarySlice | undefined): string[] {
  const { xml, der, contradiction = [] } = slice?.entitlements ?? {};
  return contradiction.map(
    (key) =>
      `Its signature contradicts itself in \`${key}\`: ${show(xml, key)} as XML, ${show(der, key)} as DER, which counts`,
  );
}

function differences(slices: readonly BinarySlice[], judged: BinarySlice | undefined): string[] {
  const texts = new Set(
    slices
      .filter(({ isSimulator }) => isSimulator === judged?.isSimulator)
      .map(({ entitlements }) => JSON.stringify(plain(entitlements && effective(entitlements)))),
  );
  return texts.size > 1 ? ['Its slices are signed with different entitlements; those of the first one count'] : [];
}

function show(list: PlistValue | undefined, key: string): string {
  const value = list?.kind === 'dictionary' ? list.value.get(key)?.value : undefined;
  return value === undefined ? 'nothing' : `\`${JSON.stringify(plain(value)).slice(0, 200)}\``;
}

function plain(value: PlistValue | undefined): unknown {
  if (value === undefined) return null;
  if (value.kind === 'array') return value.value.map(plain);
  if (value.kind === 'dictionary') return [...value.value].sort().map(([key, entry]) => [key, plain(entry.value)]);
  return value.kind === 'unresolved' ? null : value.value;
}
