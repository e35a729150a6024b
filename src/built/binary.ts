/**
 * What is asked of a binary, and what its answers say in the words that rules know. Who reads the bytes is given.
 */
import { NO_FACTS } from '../code/facts/no-facts.ts';
import type { ClinicalSign, ClinicalType, CodeFacts, Located, Location, PlistValue, TypeUse } from '../types.ts';

/** A Mach-O file, as far as it is asked. */
export interface Binary {
  readonly slices: readonly BinarySlice[];
}

export interface BinarySlice {
  readonly platform?: string;
  readonly minimumOS?: string;
  readonly isSimulator: boolean;
  readonly isSigned: boolean;
  readonly entitlements?: {
    readonly xml?: PlistValue;
    readonly der?: PlistValue;
    readonly contradiction?: readonly string[];
  };
  readonly imports: readonly { readonly name: string; readonly library?: string }[];
  readonly clinicalTexts: readonly { readonly text: string; readonly isWhole: boolean }[];
  readonly unread: readonly { readonly what: string; readonly reason: string }[];
  /** Of classes and categories, as compilers spell them. */
  readonly classNames?: ReadonlySet<string>;
}

/** Throws `UnreadableFile` for what is no Mach-O file. */
export type ReadBinary = (bytes: Uint8Array, file: string) => Binary;

/** A binary of a bundle, and where it stands. */
export interface PlacedBinary {
  readonly at: Location;
  /** In the artifact. */
  readonly path: string;
  readonly binary: Binary;
}

/** An import that names clinical records: the symbol and what it stands for. */
interface ClinicalImport {
  readonly symbol: string;
  readonly name: string;
  readonly type?: ClinicalType;
}

const CLASS = /^_OBJC_CLASS_\$_(HKClinicalRecord|HKClinicalType|HKFHIRResource|HKFHIRVersion)$/;
const TYPE =
  /^_?(HKClinicalTypeIdentifier(?:Allergy|ClinicalNote|Condition|Coverage|Immunization|LabResult|Medication|Procedure|VitalSign)Record)$/;
/** In a name that Swift's compiler made each part stands behind its length. */
const SWIFT = /^_?\$s.*\d(HKClinicalRecord|HKClinicalType|HKFHIRResource)/;

/** What a binary imports of clinical records, each once, sorted. */
export function clinicalImports({ slices }: Binary): readonly ClinicalImport[] {
  const names = new Set(slices.flatMap(({ imports }) => imports.map(({ name }) => name)));
  return [...names].sort().flatMap((symbol): ClinicalImport[] => {
    const type = TYPE.exec(symbol)?.[1] as ClinicalType | undefined;
    if (type !== undefined) return [{ symbol, name: type, type }];
    const name = CLASS.exec(symbol)?.[1] ?? SWIFT.exec(symbol)?.[1];
    return name === undefined ? [] : [{ symbol, name }];
  });
}

/** No fault of a build: reports say it once, of what was built alone. */
export const ONLY_SOURCES = 'which types are asked for and which are read, only sources tell: the binary names them';

/** What the binaries of one bundle show. To name a type is to ask for it; what is read cannot be told, so that nothing is
 *  said of what is asked for and not read. */
export function factsOf(binaries: readonly PlacedBinary[], open: readonly Located<string>[]): CodeFacts {
  const clinical: ClinicalSign[] = [];
  const requested: TypeUse[] = [];
  const healthKit: Located<string>[] = [];
  const unread: Located<string>[] = [...open];
  for (const { at, binary } of binaries) {
    for (const { name, type } of clinicalImports(binary)) {
      clinical.push({ value: name, at });
      if (type !== undefined) requested.push(useOf(type, 'constant', at));
    }
    const texts = new Set(binary.slices.flatMap(({ clinicalTexts }) => clinicalTexts.map(({ text }) => text)));
    for (const text of [...texts].sort()) {
      const type = TYPE.exec(text)?.[1] as ClinicalType | undefined;
      if (type !== undefined) {
        clinical.push({ value: type, at });
        requested.push(useOf(type, 'string', at));
      } else if (/^HK(?:Clinical|FHIR)/.test(text)) {
        unread.push({ value: `\`${text}\` stands in it as a text, and may be looked up by that name`, at });
      }
    }
    if (binary.slices.some(({ imports }) => imports.some(isOfHealthKit))) healthKit.push({ value: 'HealthKit', at });
    for (const { what, reason } of binary.slices.flatMap((slice) => slice.unread))
      if (what !== 'signature' && what !== 'entitlements')
        unread.push({ value: `its ${what} are not read (${reason})`, at });
  }
  const reasons = clinical.length > 0 ? [{ value: ONLY_SOURCES, at: clinical[0]?.at as Location }, ...unread] : unread;
  const unresolved = reasons.flatMap(({ value: reason, at }) => [
    { role: 'requested' as const, reason, at },
    { role: 'read' as const, reason, at },
  ]);
  return { ...NO_FACTS, healthKit, clinical, requested: onceEach(requested), unresolved };
}

function useOf(type: ClinicalType, spelling: TypeUse['spelling'], at: Location): TypeUse {
  return { type, at, call: at, api: 'named in the binary', spelling };
}

function onceEach(uses: readonly TypeUse[]): TypeUse[] {
  const seen = new Set<string>();
  return uses.filter(({ type, at }) => !seen.has(`${type} ${at.file}`) && seen.add(`${type} ${at.file}`));
}

function isOfHealthKit({ name, library }: { readonly name: string; readonly library?: string }): boolean {
  return /^_OBJC_CLASS_\$_HK[A-Z]/.test(name) || /\/HealthKit\.framework\/HealthKit$/.test(library ?? '');
}
