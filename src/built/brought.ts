/**
 * Clinical API in an app that is entitled to no records and declares nothing of them: whoever put it there, the app does
 * not use it, and App Review looks for the symbol alone.
 */
import { count } from '../sentence.ts';
import type { ClinicalDependency, CodeFacts, Located, PlistDictionary, PropertyList, TargetName } from '../types.ts';
import { clinicalImports, type PlacedBinary } from './binary.ts';
import { classesBeside } from './classes-beside.ts';

const NAME = /^HKClinical(?:Record$|Type$|TypeIdentifier)/;
const ACCESS = 'com.apple.developer.healthkit.access';

/** Known to grant nothing: an unsigned build may. */
export function isEntitledToNone(entitlements: PropertyList): boolean {
  const access = entitlements.get(ACCESS);
  if (access.state !== 'known') return access.state === 'absent';
  const { value } = access.value;
  return value.kind === 'array' && value.value.length === 0;
}

/** The texts and lists that only an app with records has. */
export function declaresRecords(info: PlistDictionary): boolean {
  return [...info.keys()].some((key) => /^NSHealth(?:.*Clinical|Required)/i.test(key));
}

/** The app's code without what was brought into it. */
export function withoutRecords({ healthKit, ...facts }: CodeFacts): CodeFacts {
  return { ...facts, healthKit, clinical: [], requested: [], unresolved: [] };
}

/** What stands in binaries as a text: whether it is looked up by that name they do not tell. One sentence a file. */
export function namedAsTexts(binaries: readonly PlacedBinary[]): Located<string>[] {
  return binaries.flatMap(({ at, binary }) => {
    const texts = binary.slices.flatMap(({ clinicalTexts }) => clinicalTexts.map(({ text }) => text));
    const [first, ...others] = [...new Set(texts.filter((text) => NAME.test(text)))].sort();
    if (first === undefined) return [];
    const more = others.length === 0 ? '' : `, as do ${count(others.length, 'other name')} of clinical records`;
    return [{ value: `\`${first}\` stands in it as a text${more}, and may be looked up by that name`, at }];
  });
}

/** A binary that names records, as what brings them. `folder` is the bundle's in the artifact. */
export function bringsRecords(
  one: PlacedBinary,
  own: PlacedBinary,
  target: TargetName,
  folder: string,
): ClinicalDependency[] {
  const imports = clinicalImports(one.binary);
  // what rejections name is the class
  const first = imports.find(({ name }) => name === 'HKClinicalRecord') ?? imports[0];
  if (first === undefined) return [];
  const file = one.path.slice(one.path.lastIndexOf('/') + 1);
  const isLinked = one === own;
  return [
    {
      name: file,
      at: one.at,
      targets: [target],
      found: { value: first.name, at: one.at },
      remedy: isLinked
        ? 'Find the static library that names it, and link it without its clinical part, or without -ObjC.'
        : `Link ${file} without its clinical part, or leave it out.`,
      shown: {
        symbol: first.symbol,
        binary: folder === '' ? one.path : one.path.slice(folder.lastIndexOf('/') + 1),
        isLinked,
        // as Xcode makes the name of a module
        classes: classesBeside(one.binary, isLinked ? file.replaceAll(/\W/g, '_') : undefined),
      },
    },
  ];
}
