/**
 * What one pass over the bytes of a source file tells, before anything is parsed.
 */
import { bufferOf, holdsAny } from '../../bytes.ts';
import { isPage, scriptsOfPage } from '../../read/javascript/page-scripts.ts';
import { specifiersIn } from '../../read/javascript/specifiers.ts';
import { spellNumbered } from '../../read/numbered.ts';
import { spliceBytes } from '../../read/spliced.ts';
import {
  type ClinicalSign,
  type Located,
  type Location,
  type RepoFiles,
  type Skipped,
  UnreadableFile,
  type Words,
} from '../../types.ts';
import { bareNames, blankProse } from '../facts/blank.ts';
import type { Region } from '../facts/facts.ts';
import { decodeSource, endLines, type Language, languageOf, locate } from '../facts/source.ts';
import { blankDirectives, blankNever } from '../languages/directives.ts';
import { traitsOf } from '../languages/index.ts';
import { APPLE_MODULES } from '../models/apple-modules.ts';
import { asciiPlaces, decodedOffsets } from './byte-places.ts';
import {
  CLINICAL,
  CLINICAL_WORD,
  clinicalNamesIn,
  OF_PACKAGE,
  OF_PACKAGE_WORD,
  PACKAGES,
  QUESTION,
} from './clinical-names.ts';
import { whyUnfit } from './does-not-compile.ts';
import { type ForeignScan, scanForeign } from './foreign-scan.ts';
import { CLINICAL_HINTS } from './may-be-clinical.ts';

/** What a file says at first sight. Holds no text: thirty thousand of these must fit into memory. */
export interface Scan {
  readonly path: string;
  readonly language: Language;
  readonly size: number;
  /** The first use of HealthKit, when there is one. */
  readonly healthKit?: Located<string>;
  /** The first API of clinical records it names, as code. */
  readonly clinical?: ClinicalSign;
  /** Queries verifiable records, which are no clinical ones. */
  readonly isVerifiable?: true;
  /** Names what stands for one of the clinical types, or all of them. */
  readonly namesTypes?: true;
  /** Has the app's entry point: what nobody calls here, nobody calls. */
  readonly isEntry: boolean;
  /** Names something that a flow of clinical types may pass through: worth parsing in a clinical repository. */
  readonly isRelevant: boolean;
  readonly imports: readonly Import[];
  /** Of JavaScript and Dart: what it shows of clinical records. */
  readonly foreign?: ForeignScan;
  readonly skipped?: Skipped;
  /** A helper of a framework, copied whole: what it names of records is the framework's. */
  readonly isCopied?: true;
}

/** A module that a file imports. */
export interface Import extends Located<string> {
  /** Under `#if canImport(module)`: only where something else links it. */
  readonly isOptional?: true;
}

const VERIFIABLE = /\bHKVerifiableClinicalRecordQuery(?:Descriptor)?\b/g;
const VERIFIABLE_WORD = /HKVerifiableClinicalRecordQuery/;
/** What the system starts: an app, or an extension by its principal class. */
export const ENTRY: Words = {
  words: [
    '@main',
    'ApplicationMain',
    'UNNotificationServiceExtension',
    'UNNotificationContentExtension',
    'INExtension',
    'NSExtensionRequestHandling',
    'NSExtensionContext',
    'WKExtensionDelegate',
    'WKApplicationDelegate',
    'CLKComplicationDataSource',
    'MSMessagesAppViewController',
  ],
  parts: ['@main', 'onMain', 'UNNoti', 'INExte', 'NSExte', 'WKExte', 'WKAppl', 'CLKCom', 'MSMess'],
};
const HEALTHKIT = /\bHK[A-Z][A-Za-z]+\b|\bHealthKit\b/;
const OF_THE_KIT: Words = { words: ['HealthKit'], parts: ['Health'] };
/** Where types are named, asked for or read, or a rule finds a call by its name. */
const FLOW =
  /HKClinical|linicalType|HKFHIR|linicalRecord|(?:allergy|clinicalNote|condition|coverage|immunization|labResult|medication|procedure|vitalSign)Record\b|equestAuthorization|ealthDataAccessRequest|AuthorizationRequest|authorizationStatus|BackgroundDelivery|supportsHealthRecords|isHealthDataAvailable|HK(?:Sample|Anchored|Observer|Source)\w{0,60}Query|HKQueryDescriptor|HKSamplePredicate|CollectSample|Request(?:Read|Write)Access|HealthKitQuery|PerObjectRead|ORKHealth(?:Clinical|KitPermission)|RequestStatusForAuthorization|askForAuthorization|\b(?:continuous|statistics|sample)Query\b|\b[hH]ealthKit\.(?:query|self)\b/;
const STORE = /[hH]ealthStore\b/;
/** What stands for a clinical type, or for the FHIR resource of one. Macros that make such a word of parts are not seen:
 *  all that hangs on it is how far a target is followed. */
const TYPE =
  /HKClinicalTypeIdentifier(?:\w|\s{0,99}\.)|\bClinicalType\s{0,9}\.\s{0,9}allCases\b|(?:allergy|clinicalNote|condition|coverage|immunization|labResult|medication|procedure|vitalSign)Record\b|HKFHIRResourceType(?:[A-Z]|\s{0,9}\.)|(?:llergyIntolerance|iagnosticReport|ocumentReference|edication(?:Dispense|Order|Request|Statement))\b/;
/** A word of it. */
const TYPE_WORD =
  /HKClinicalTypeIdentifier|\bClinicalType\b|(?:allergy|clinicalNote|condition|coverage|immunization|labResult|medication|procedure|vitalSign)Record\b|HKFHIRResourceType|(?:llergyIntolerance|iagnosticReport|ocumentReference|edication(?:Dispense|Order|Request|Statement))\b/;
/** The same in strings, or the beginning of it. */
const TYPE_TEXT =
  /["'](?:HKClinicalTypeIdentifier|HKFHIRResourceType|AllergyIntolerance|D(?:iagnosticRep|ocumentRef)|Medication(?:Dis|Or|Req|State))/;
/** A constant that stands for a type: `NSString *const Labs = @"HKClinicalTypeIdentifierLabResultRecord"`. */
const IDENTIFIER_TEXT = /["']HKClinicalTypeIdentifier/;
const SWIFT_IMPORT =
  /(?:^(?:\xef\xbb\xbf)?|;)[ \t]*(?:@\w+(?:\([^)\r\n]{0,200}\))?[ \t]+)*(?:(?:public|internal|private|fileprivate|package)[ \t]+)?import\s+(?:(?:class|struct|enum|protocol|func|var|let|typealias)\s+)?(\w+)/gm;
const OBJECTIVE_C_IMPORT = /^(?:\xef\xbb\xbf)?[ \t]*(?:#[ \t]*(?:import|include)[ \t]+<(\w+)\/|@import[ \t]+(\w+))/gm;

/** Scans a source file. Undefined for a file of another kind. `compiledAs` is what it is to a target that says so. */
export function scanSource(path: string, files: RepoFiles, compiledAs?: Language): Scan | undefined {
  const language = compiledAs ?? languageOf(path);
  if (!language) return isPage(path) ? scanPage(path, files) : undefined;
  let bytes: Uint8Array;
  try {
    bytes = files.bytes(path);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const skipped = { at: error.at, reason: error.message };
    return { path, language, size: 0, isEntry: false, isRelevant: false, imports: [], skipped };
  }
  const written = bufferOf(bytes);
  const unfit = traitsOf(language).isNative ? whyUnfit(path, language, written) : undefined;
  if (unfit) return { path, language, size: 0, isEntry: false, isRelevant: false, imports: [], skipped: unfit };
  const isC = language === 'objective-c';
  const lined = hasLoneReturn(written) ? Buffer.from(endLines(written.toString('latin1')), 'latin1') : written;
  const buffer = isC ? spliceBytes(lined) : language === 'c-sharp' ? spellNumbered(lined) : lined;
  const isEntry = holdsAny(buffer, ENTRY);
  const base = { path, language, size: written.length, isEntry };
  const place = once(() => decodeSource(path, language, bytes));
  const placeOfPlain = asciiPlaces(path, buffer);
  const unitsBefore = decodedOffsets(buffer);
  const locateByte = (offset: number, length: number): Location => {
    // imports stand at the top, in plain letters: no need to decode the whole file for their places
    const plain = buffer === written ? placeOfPlain(offset, offset + length) : undefined;
    if (plain) return plain;
    const start = unitsBefore(offset);
    return locate(place(), start, start + length);
  };
  if (language === 'javascript' || language === 'dart') {
    return scanForeign(base, buffer, locateByte);
  }
  const hasImport = buffer.includes('import') || (isC && buffer.includes('include'));
  const hasHealthKit = buffer.includes('HK') || holdsAny(buffer, OF_THE_KIT);
  const hasHint = hasHealthKit || holdsAny(buffer, CLINICAL_HINTS) || buffer.includes('Record');
  if (!hasHint && !hasImport) return { ...base, isRelevant: false, imports: [] };

  // a mark of byte order is no part of the first line
  const raw = buffer.toString('latin1').replace(/^\xef\xbb\xbf/, '   ');
  const code = once(() => bareNames(blankProse(raw, language), language));
  // what nothing compiles is no sign, whatever it names
  const live = once(() => blankNever(code()));
  const imports = hasImport ? findImports(raw, code, language) : [];
  const healthKit = hasHealthKit && HEALTHKIT.test(raw) ? HEALTHKIT.exec(live()) : null;
  const isOfPackage = imports.some(({ name }) => PACKAGES.has(name));
  const clinical =
    (hasHint ? firstMatch(CLINICAL, CLINICAL_WORD, raw, live) : null) ??
    (isOfPackage ? firstMatch(OF_PACKAGE, OF_PACKAGE_WORD, raw, live) : null);
  /** Whether it names an API besides those that only ask, from a place on. */
  const hasOther = (from: number): boolean => {
    CLINICAL.lastIndex = from;
    for (let match = CLINICAL.exec(live()); match; match = CLINICAL.exec(live()))
      if (match[0] !== QUESTION) return true;
    return isOfPackage && firstMatch(OF_PACKAGE, OF_PACKAGE_WORD, raw, live) !== null;
  };
  const located = (match: RegExpExecArray | null): Located<string> | undefined =>
    match ? { value: match[0], at: locateByte(match.index, match[0].length) } : undefined;
  const healthKitAt = located(healthKit);
  const clinicalAt = located(clinical);
  const isQuestion = clinical?.[0] === QUESTION && !hasOther(clinical.index);
  const under = clinical && !isQuestion ? conditionsIn(code(), live(), isOfPackage) : undefined;
  const isVerifiable = hasHealthKit && firstMatch(VERIFIABLE, VERIFIABLE_WORD, raw, live) !== null;
  return {
    ...base,
    isRelevant:
      hasHint &&
      ((FLOW.test(raw) && (FLOW.test(code()) || IDENTIFIER_TEXT.test(raw))) || handsStore(raw, imports, language)),
    ...(hasHint && (TYPE_TEXT.test(raw) || (TYPE_WORD.test(raw) && TYPE.test(code()))) && { namesTypes: true }),
    imports: imports.map(({ name, index, isOptional }) => ({
      value: name,
      at: locateByte(index, name.length),
      ...(isOptional && { isOptional }),
    })),
    ...(healthKitAt && { healthKit: healthKitAt }),
    ...(clinicalAt && { clinical: { ...clinicalAt, ...(isQuestion && { isQuestion }), ...(under && { under }) } }),
    ...(isVerifiable && { isVerifiable }),
  };
}

/** A page that has scripts of its own with something of clinical records, or that import a file beside it, is a script; any
 *  other is no source. */
function scanPage(path: string, files: RepoFiles): Scan | undefined {
  try {
    const bytes = files.bytes(path);
    const letters = bufferOf(bytes).toString('latin1');
    const scripts = scriptsOfPage(letters);
    if (scripts === undefined) return undefined;
    const place = once(() => decodeSource(path, 'javascript', bytes));
    const unitsBefore = decodedOffsets(bufferOf(bytes));
    const base = { path, language: 'javascript', size: bytes.length, isEntry: false } as const;
    const scan = scanForeign(base, Buffer.from(scripts, 'latin1'), (offset, length) => {
      const start = unitsBefore(offset);
      return locate(place(), start, start + length);
    });
    return scan.isRelevant || [...specifiersIn(scripts)].some(({ module }) => /^\.{0,2}\//.test(module))
      ? scan
      : undefined;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return undefined;
  }
}

/** Whether it names the store beside code of others, which may be handed it. What is imported is not told of Kotlin and C#. */
function handsStore(raw: string, imports: readonly FoundImport[], language: Language): boolean {
  const mayBeBeside = !traitsOf(language).isNative || imports.some(({ name }) => !APPLE_MODULES.has(name));
  return mayBeBeside && STORE.test(raw);
}

function hasLoneReturn(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(0x0d); at >= 0; at = bytes.indexOf(0x0d, at + 1)) if (bytes[at + 1] !== 0x0a) return true;
  return false;
}

/** The modules that files import whatever is linked, with the first place of each. */
export function importsOf(scans: readonly Scan[]): ReadonlyMap<string, Location> {
  const imports = new Map<string, Location>();
  for (const { value, at, isOptional } of scans.flatMap((scan) => scan.imports)) {
    if (!isOptional && !imports.has(value)) imports.set(value, at);
  }
  return imports;
}

/** The first match in the code, of a source that holds a word of the kind at all: what stands between it and a bracket may
 *  be a comment. */
/** Of each API of clinical records under which conditions it is compiled; undefined where one is under none. */
function conditionsIn(code: string, live: string, isOfPackage: boolean): ClinicalSign['under'] {
  if (!code.includes('#if')) return undefined;
  const { regions } = blankDirectives(code, code);
  const all: (readonly string[])[] = [];
  for (const index of clinicalNamesIn(live, isOfPackage)) {
    const around = regions.filter(({ start, end }) => start <= index && index < end);
    if (around.length === 0 || all.length === MOST_CONDITIONS) return undefined;
    all.push(around.map(({ condition }) => condition));
  }
  return all.length > 0 ? all : undefined;
}

const MOST_CONDITIONS = 200;

function firstMatch(pattern: RegExp, word: RegExp, raw: string, code: () => string): RegExpExecArray | null {
  if (!word.test(raw)) return null;
  pattern.lastIndex = 0;
  return pattern.exec(code());
}

/** Import lines. Nothing after the last word of the kind can be a comment or string that one is in, and most stand at the
 *  top. */
function findImports(raw: string, code: () => string, language: Language): FoundImport[] {
  const pattern = language === 'swift' ? SWIFT_IMPORT : OBJECTIVE_C_IMPORT;
  const end = raw.indexOf('\n', Math.max(raw.lastIndexOf('import'), raw.lastIndexOf('include')));
  const top = end < 0 ? raw : raw.slice(0, end);
  const regions = once(() => (raw.includes('canImport(') ? blankDirectives(raw, code()).regions : []));
  const plain = top.includes('/*') || top.includes('"""') ? blankProse(top, language) : top;
  const text = bareNames(plain, language);
  return [...text.matchAll(pattern)].map((match) => {
    const name = match[1] ?? match[2] ?? '';
    const index = match.index + match[0].lastIndexOf(name);
    const isOptional = !OF_THE_SYSTEM.has(name) && regions().some((one) => isGuard(one, name, index));
    return { name, index, ...(isOptional && { isOptional }) };
  });
}

interface FoundImport {
  readonly name: string;
  readonly index: number;
  readonly isOptional?: true;
}

/** Whatever is linked, these are there. */
const OF_THE_SYSTEM: ReadonlySet<string> = new Set(['AppTrackingTransparency', 'AdSupport', 'AdServices', 'StoreKit']);

function isGuard({ start, end, condition }: Region, module: string, index: number): boolean {
  return start <= index && index < end && !condition.includes('!') && condition.includes(`canImport(${module})`);
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
