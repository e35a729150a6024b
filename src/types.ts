/**
 * The nouns of the project. This file imports nothing.
 *
 *   files → read → targets ┐
 *                  code    ├→ check (rules) → Report → reporters
 *                  policy  ┘
 */

// ---------------------------------------------------------------------------------------------------------- places

/** A place in a file of the checked repository. `file` is `/`-separated and relative to the checked path; lines and
 *  columns count from 1, columns in UTF-16 units, as editors show them. `endColumn` is the column after the last one. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A value read from a file, together with where it was read. */
export interface Located<T> {
  readonly value: T;
  readonly at: Location;
}

/** A value that is known, known to be absent, or not knowable from the repository. Three cases, so that no rule can
 *  take one for another. `at` is where it stands, where to point when it is missing, or what made it unknowable. */
export type Resolved<T> =
  | { readonly state: 'known'; readonly value: T; readonly at: Location }
  | { readonly state: 'absent'; readonly at: Location }
  | { readonly state: 'unresolved'; readonly reason: string; readonly at: Location };

// ----------------------------------------------------------------------------------------------------------- files

/** The checked repository. Paths are `/`-separated, relative to the checked path, sorted by code unit. */
export interface RepoFiles {
  /** Where the checked folder stands on the disk, as absolute paths have it, `/`-separated: paths that leave it may lead
   *  back in. */
  readonly root?: string;
  /** Every file of the repository's own: no `.git`, no build products, no dependencies. */
  readonly paths: readonly string[];
  /** Every file below `node_modules`, `Pods`, `Carthage` and package checkouts. Found when first asked for, which takes
   *  long: `folder` asks for those below one folder alone, and may be given more. */
  dependencyPaths(folder?: string): readonly string[];
  has(path: string): boolean;
  /** The bytes of a file. Throws {@link UnreadableFile} for what is absent, too large, or leads out of the checkout. */
  bytes(path: string): Uint8Array;
  /** The bytes of a file that is only searched: it counts nothing towards what a run may read (`limit-reading.ts`). */
  search?(path: string): Uint8Array;
  /** The bytes of a binary, which may be larger than other files and counts nothing either. Throws as `bytes` does. */
  large?(path: string): Uint8Array;
  /** Symbolic links, and where in the checkout each leads, there or not; nowhere for one that leads out of it. Neither
   *  they nor what stands behind them are among `paths`. */
  readonly links?: ReadonlyMap<string, string | undefined>;
  /** The files below a folder that are not among `paths`: in folders that are passed by in a listing, or behind links
   *  inside the checkout. Each under the path by which the folder is named; sorted. */
  beyond?(folder: string): readonly string[];
  /** The path of a file that is not among `paths`, where the one that is asked for spells it in other case or with other
   *  composition of characters, as a disk of macOS accepts. Nothing where no folder that is passed by is meant. */
  spelled?(path: string): string | undefined;
  /** Whether a path goes through such a folder or link, there or not. What the configuration excludes does not. */
  isBeyond?(path: string): boolean;
  /** The path by which a file is known that several ways lead to. */
  withoutLinks?(path: string): string;
  /** The paths of the folders that were passed by. */
  readonly passedFolders?: readonly string[];
  /** Whether one of the files holds one of the words, byte for byte; where there is a faster way than reading each. */
  anyHolds?(paths: readonly string[], words: Words): boolean;
  /** Whether dependencies stand in the checkout: some of `dependencyPaths`. */
  readonly hasDependencies?: boolean;
}

/** What bytes are searched for. */
export interface Words {
  readonly words: readonly string[];
  /** Short parts of them, one of which is in every word. Those of at most six bytes that begin with a rare one are found
   *  ten times as fast as long words: where there is no part, there is no word. */
  readonly parts: readonly string[];
  /** What else may be found in the bytes of some files at once: a zero byte stands between them. */
  readonly also?: (bytes: Uint8Array) => boolean;
}

/** Of a path that ends outside of the checkout, by what is written or by a link. */
export const LEADS_OUT = 'leads out of the checkout';

/** A file the checker meant to read and could not. The only error that readers throw. */
export class UnreadableFile extends Error {
  readonly at: Location;
  constructor(reason: string, at: Location) {
    super(reason);
    this.name = 'UnreadableFile';
    this.at = at;
  }

  /** The message as a sentence of its own goes on: the file's name does not stand before it. */
  get why(): string {
    return /^(?:is|holds|nests)\b/.test(this.message) ? `it ${this.message}` : this.message;
  }
}

/** What could not be read or resolved: said in the report, never turned into a finding. */
export interface Skipped {
  readonly at: Location;
  readonly reason: string;
  /** True when the verdict cannot stand without it: an unreadable project, an app target's unreadable Info.plist. */
  readonly blocking?: boolean;
  /** A manifest of libraries: the verdict stands without it where there is an app. */
  readonly isManifest?: boolean;
  /** The target it belongs to, when it belongs to one. */
  readonly target?: string;
  /** The sources leave it open, and a built app answers it: it was checked. */
  readonly isAnswered?: true;
}

// -------------------------------------------------------------------------------------------------- property lists

/** A value of a property list, with its place. `unresolved` is a text with a variable that the repository does not set. */
export type PlistValue =
  | { readonly kind: 'string'; readonly value: string; readonly at: Location }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly at: Location }
  | { readonly kind: 'number'; readonly value: number; readonly at: Location }
  | { readonly kind: 'date' | 'data'; readonly value: string; readonly at: Location }
  | { readonly kind: 'array'; readonly value: readonly PlistValue[]; readonly at: Location }
  | { readonly kind: 'dictionary'; readonly value: PlistDictionary; readonly at: Location }
  | {
      readonly kind: 'unresolved';
      readonly reason: string;
      readonly at: Location;
      /** The texts that it may hold, where these are told: of the code of a configuration. */
      readonly mayHold?: readonly string[];
    };

/** One key of a dictionary. `shadows` are the entries that this one silently replaces (a build setting over a file). */
export interface PlistEntry {
  readonly key: string;
  readonly keyAt: Location;
  readonly value: PlistValue;
  readonly shadows?: readonly PlistEntry[];
}

/** Keys in file order. A Map, so that `__proto__` is a key like any other. The last of duplicate keys wins. */
export type PlistDictionary = ReadonlyMap<string, PlistEntry>;

/** The effective Info.plist or entitlements of one target in one configuration. */
export interface PropertyList {
  /** Where to point when a key is missing: the top `<dict>`, the setting that names the file, or the configuration. */
  readonly at: Location;
  /** The keys that are known to be there, in order. */
  readonly entries: PlistDictionary;
  /** A key's entry; absent; or unresolved, because the list or the setting that may hold the key could not be read. */
  get(key: string): Resolved<PlistEntry>;
}

// --------------------------------------------------------------------------------------------------------- targets

/** Code that a target is built with and that cannot be looked at: what it does is unknown. `at` is what refers to it. */
export interface Unseen {
  /** Goes on after a colon: what is meant, why it is not seen, and what helps. */
  readonly reason: string;
  readonly at: Location;
  /** Told of a target that shows no sign of clinical records too: it may show them there. */
  readonly isOpen?: true;
}

/** What Xcode compiles that can reach HealthKit. */
export type NativeLanguage = 'swift' | 'objective-c';

export type TargetKind = 'app' | 'app-clip' | 'extension' | 'watch-app' | 'library' | 'test';
export type Platform = 'ios' | 'macos' | 'watchos' | 'tvos' | 'visionos';

/** The translations of one locale that reach a target's Info.plist (`InfoPlist.strings`, `InfoPlist.xcstrings`). */
export interface Localization {
  /** As the folder or the catalogue spells it: `en`, `pt-BR`, `Base`. */
  readonly locale: string;
  /** Where to point when a key is missing in this locale. */
  readonly at: Location;
  /** Key to texts: more than one where a plural or device variation gives several. */
  readonly texts: ReadonlyMap<string, readonly Located<string>[]>;
}

/** A package, pod, framework or npm module that a target is built with. */
export interface Dependency {
  readonly name: string;
  readonly manager:
    | 'swiftpm'
    | 'cocoapods'
    | 'carthage'
    | 'xcframework'
    | 'framework'
    | 'npm'
    | 'pub'
    | 'nuget'
    | 'cordova';
  readonly version?: string;
  /** The address of the Swift package whose product `name` is. */
  readonly url?: string;
  /** Where a framework or library that was built before should stand in the checkout. */
  readonly path?: string;
  readonly at: Location;
}

/** A flag of conditional compilation, as far as the project tells: `DEBUG` true in Debug. Absent keys are unknown. */
export type CompilationFlags = ReadonlyMap<string, boolean>;

/** One target as one build configuration builds it, for the device. */
export interface Build {
  readonly configuration: string;
  /** Where the configuration is declared. */
  readonly at: Location;
  readonly info: PropertyList;
  readonly entitlements: PropertyList;
  /** The file that `CODE_SIGN_ENTITLEMENTS` (or its like) names, there or not. */
  readonly entitlementsFile: Resolved<string>;
  readonly localizations: readonly Localization[];
  readonly platforms: readonly Platform[];
  /** The least iOS version, `"16.4"`. */
  readonly deploymentTarget: Resolved<string>;
  readonly bundleIdentifier: Resolved<string>;
  /** Signed by hand: a provisioning profile is named, or the signing style is manual. */
  readonly manualSigning: boolean;
  /** The source files it compiles, its own, its linked libraries' and local packages'. Sorted. */
  readonly sources: readonly string[];
  /** What those of its sources are compiled as whose names end with something else. */
  readonly languages?: ReadonlyMap<string, NativeLanguage>;
  /** Those of its sources that come from packages and pods of the repository: they offer more than it uses. */
  readonly offered?: readonly string[];
  readonly unseen?: readonly Unseen[];
  readonly flags: CompilationFlags;
  /** `INFOPLIST_KEY_NSHealth…` settings that take no effect: names that Xcode does not know, or generation is off. */
  readonly inertSettings?: readonly Located<string>[];
  /** Paths of the `PrivacyInfo.xcprivacy` that it is shipped with, where the project tells. */
  readonly privacyManifests?: readonly string[];
  /** The privacy manifest that is written from the declaration of the app itself: Expo's `ios.privacyManifests`. */
  readonly declaredManifest?: PlistValue;
  /** The lists as the sources have them, where a built app answers what they leave open. */
  readonly unanswered?: Pick<Build, 'info' | 'entitlements'>;
  /** It was built: what it says is changed in the sources, and nowhere else. */
  readonly isBuilt?: true;
}

/** One thing the repository builds. */
export interface Target {
  readonly name: string;
  readonly kind: TargetKind;
  /** The file that declares it: `App.xcodeproj`, `project.yml`, `app.json`, or the folder of a loose Info.plist. */
  readonly project: string;
  readonly at: Location;
  /** In the order the project gives them; exactly one `shipping`. */
  readonly builds: readonly Build[];
  /** The names of all configurations, where not each has a build here. */
  readonly configurations?: readonly string[];
  /** The configuration that ships: `Release`, or the only one, or the project's default. */
  readonly shipping: string;
  /** The targets that embed this one, each with its `project`. */
  readonly hosts: readonly { readonly project: string; readonly name: string }[];
  readonly dependencies: readonly Dependency[];
}

// -------------------------------------------------------------------------------------------------- clinical types

/** The raw value of an `HKClinicalTypeIdentifier`. https://developer.apple.com/documentation/healthkit/hkclinicaltypeidentifier */
export type ClinicalType =
  `HKClinicalTypeIdentifier${'AllergyRecord' | 'ClinicalNoteRecord' | 'ConditionRecord' | 'CoverageRecord' | 'ImmunizationRecord' | 'LabResultRecord' | 'MedicationRecord' | 'ProcedureRecord' | 'VitalSignRecord'}`;

/** One clinical type that reaches a request, a query or a share set. */
export interface TypeUse {
  readonly type: ClinicalType;
  /** The element that names the type in what flows into the call: list element, enum member, table value. */
  readonly at: Location;
  /** The call it flows into. */
  readonly call: Location;
  /** What is called, as Apple or the wrapper spells it: `requestAuthorization(toShare:read:)`. */
  readonly api: string;
  /** The type or function of the app the call stands in, `HealthStore.load()`: for people, never for matching. */
  readonly symbol?: string;
  /** The set was narrowed by a condition that cannot be evaluated: the type may or may not be in it. */
  readonly upperBound?: boolean;
  /** Only under a condition that does not ship (`#if DEBUG`): reported, counted for nothing. */
  readonly conditional?: string;
  /** The oldest iOS the surrounding availability checks admit, `"16.4"`. */
  readonly available?: string;
  /** How the type is spelled: an enum case is checked by the compiler, a raw string or Objective-C constant is not. */
  readonly spelling: 'case' | 'constant' | 'string' | 'all';
}

export type TypeRole = 'requested' | 'read' | 'shared';

/** A call or symbol that rules ask for by name. */
export interface ApiUse {
  /** One of {@link ApiName}. */
  readonly name: ApiName;
  readonly at: Location;
  /** The clinical types it is called with, where it takes some. */
  readonly types: readonly ClinicalType[];
  /** Why its types cannot be known, when they cannot. */
  readonly unresolved?: string;
  readonly conditional?: string;
  /** The call, where `at` is an element of what it is given. */
  readonly call?: Location;
  /** What that element names, where it is no clinical type: `visionPrescriptionType`. */
  readonly element?: string;
}

export type ApiName =
  | 'requestAuthorization'
  | 'requestPerObjectReadAuthorization'
  | 'authorizationStatus'
  | 'requestStatus' // getRequestStatusForAuthorization, statusForAuthorizationRequest
  | 'enableBackgroundDelivery'
  | 'supportsHealthRecords'
  | 'isHealthDataAvailable'
  | 'verifiableClinicalRecordQuery'
  | 'shareNonClinical' // a request whose share set holds types that are not clinical
  | 'perObjectTypeRequested' // visionPrescriptionType() and its like in an ordinary request, at the element
  | 'readOnlyTypeShared' // medicationDoseEventType() and its like in the share set of a request, at the element
  | 'clinicalTypePerObject' // a clinical type in a per-object request, at the element
  | 'asksOnce'; // the request stands behind a stored "already asked" flag

/** One hop of a trace from a record to where it goes. */
export interface Hop {
  readonly what: string;
  readonly at: Location;
}

export type DestinationKind =
  | 'advertising'
  | 'analytics'
  | 'crash-reporting'
  | 'remote-ai'
  | 'logging'
  | 'pasteboard'
  | 'user-defaults'
  | 'icloud'
  | 'network';

/** Clinical API by its name. */
export interface ClinicalSign extends Located<string> {
  /** Only asks whether there are records: `supportsHealthRecords()`. It is no use of them. */
  readonly isQuestion?: true;
}

/** A value made from a clinical record that reaches something outside the feature that reads it. */
export interface RecordFlow {
  readonly kind: DestinationKind;
  /** Who receives it: `Firebase Analytics`. */
  readonly destination: string;
  /** What is called: `Analytics.logEvent(_:parameters:)`. */
  readonly api: string;
  readonly at: Location;
  /** From the record to the sink, in order. */
  readonly trace: readonly Hop[];
  /** `value` is the record or a part of it; `derived` a count or a boolean made from it. */
  readonly strength: 'value' | 'derived';
  readonly types: readonly ClinicalType[];
  /** Those that come by the way that is told. */
  readonly told?: readonly ClinicalType[];
  readonly conditional?: string;
  /** The type of which any object is meant on the way: the one at hand may hold something else. */
  readonly unsure?: string;
}

/** What the source code of a target says. */
export interface CodeFacts {
  /** The first places that use HealthKit at all. */
  readonly healthKit: readonly Located<string>[];
  /** Clinical API in the target's own code: `HKClinicalRecord`, `clinicalType(forIdentifier:)`. The sign of clinical use. */
  readonly clinical: readonly ClinicalSign[];
  readonly requested: readonly TypeUse[];
  readonly read: readonly TypeUse[];
  readonly shared: readonly TypeUse[];
  /** What would be asked for and read by code that nothing runs. */
  readonly unrun?: Pick<CodeFacts, 'requested' | 'read'>;
  readonly unresolved: readonly { readonly role: TypeRole; readonly reason: string; readonly at: Location }[];
  /** Raw strings used as a clinical type that are none of the nine. */
  readonly unknownTypes: readonly Located<string>[];
  readonly apis: readonly ApiUse[];
  readonly flows: readonly RecordFlow[];
  /** Modules imported by the target's sources, each at its first import. */
  readonly imports: ReadonlyMap<string, Location>;
  /** Links to a privacy policy in the app's sources. */
  readonly privacyLinks: readonly Located<string>[];
  /** What shows that the app shows its policy itself, by what it is taken for one. */
  readonly policyScreens?: readonly Located<string>[];
  /** Names that code makes of parts, and that may be of clinical records: what they stand for is not seen. */
  readonly made?: readonly Unseen[];
  /** Source files that could not be read whole. */
  readonly skipped: readonly Skipped[];
}

// -------------------------------------------------------------------------------------------------- privacy policy

export type UrlVerdict = 'alive' | 'dead' | 'suspect' | 'unverified' | 'not-checked';

/** A privacy-policy URL and where the repository (or its caller) names it. */
export interface PolicyUrl {
  readonly url: string;
  /** `en-US`, `default`; absent where the source has no locales. */
  readonly locale?: string;
  readonly at: Location;
  /** `fastlane`, `Deliverfile`, `EAS`, `asc`, `configuration`, `option`, or `hint` for a link in sources. */
  readonly source: string;
  /** What App Store Connect gets; hints are not. */
  readonly authoritative: boolean;
  /** Read in App Store Connect itself, `source` is `app-store-connect`. */
  readonly stored?: Stored;
}

/** Whose metadata of App Store Connect it is, and in which state that is: `PREPARE_FOR_SUBMISSION`. */
export interface Stored extends TargetName {
  readonly state: string;
}

/** What the rules need to know of a URL after static judgement and, where allowed, a probe. */
export interface JudgedUrl extends PolicyUrl {
  readonly verdict: UrlVerdict;
  /** The rule that says it, when one does: `privacy-url-dead`. */
  readonly ruleId?: string;
  /** What was seen, in one sentence: status, hops, code, title. */
  readonly evidence: string;
  /** There was no network to ask it by. */
  readonly isOffline?: true;
  /** False when a page was read that never mentions health data; absent when none was read. */
  readonly mentionsHealth?: boolean;
}

/** What store metadata says an app is, as it is written: a category, or how often it shows medical information. */
export interface StoreTrait extends Located<string> {
  readonly trait: 'primary' | 'secondary' | 'medical-information';
  readonly stored?: Stored;
}

/** The parts that an app's page in App Store Connect is read by. */
export type StoredPart = 'app' | 'info' | 'description' | 'review-notes' | 'build';

/** A locale of an app in App Store Connect, and the policy's URL there. */
export interface StoredLocale {
  readonly locale: string;
  readonly privacyPolicyUrl?: string;
}

/** What is read by. The texts are for comparison alone: no reporter prints them. */
export interface StoredTexts {
  /** The description of the version that is judged, per locale. */
  readonly descriptions: readonly { readonly locale: string; readonly text: string }[];
  /** What App Review reads. */
  readonly notes?: string;
}

/** An app as App Store Connect holds it. */
export interface StoredApp {
  /** Its bundle identifier. */
  readonly app: string;
  /** The target that has that identifier, and where it is declared: findings stand there. */
  readonly owner: TargetName;
  readonly at: Location;
  /** Of the app info that is judged: the one that is edited, else the one on sale. */
  readonly state?: string;
  readonly locales: readonly StoredLocale[];
  /** The app info on sale, where another one is judged. */
  readonly live?: { readonly state: string; readonly locales: readonly StoredLocale[] };
  readonly categories: readonly Pick<StoreTrait, 'trait' | 'value'>[];
  /** The state of the version whose description and notes are judged. */
  readonly versionState?: string;
  readonly texts: StoredTexts;
  readonly reviewNotes?: 'present' | 'empty' | 'silent-on-records';
  readonly build?: StoredBuild;
  /** What could not be read, and why: the end of a sentence. */
  readonly unread: readonly { readonly what: StoredPart; readonly reason: string }[];
}

/** The newest build that was uploaded, and what Apple read from it. */
export interface StoredBuild {
  readonly version?: string;
  readonly uploadedDate?: string;
  readonly bundles: readonly {
    readonly bundleId: string;
    readonly type: string;
    /** By the path of an executable. Absent where Apple gives none. */
    readonly entitlements?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  }[];
}

/** Store metadata in the repository, as far as rules ask for it. */
export interface StoreMetadata {
  readonly urls: readonly JudgedUrl[];
  /** Locales that the metadata folder manages and that have neither a URL nor a default: where each should stand. */
  readonly missing: readonly { readonly locale: string; readonly at: Location; readonly stored?: Stored }[];
  /** Store descriptions: locale, text, place. */
  readonly descriptions: readonly {
    readonly locale: string;
    readonly text: string;
    readonly at: Location;
    readonly stored?: Stored;
  }[];
  readonly traits: readonly StoreTrait[];
  /** Why the privacy URL cannot be told, where a source is there and cannot be evaluated. */
  readonly unresolved: readonly Skipped[];
  /** The apps as App Store Connect holds them, where it was asked. */
  readonly apps?: readonly StoredApp[];
}

// ----------------------------------------------------------------------------------------------------------- rules

/** One target in one configuration, as a rule sees it: what it declares and what its code does. */
export interface AppTarget extends Omit<Target, 'builds' | 'hosts'>, Build {
  readonly code: CodeFacts;
  /** This target in each of its configurations, this one among them. */
  readonly variants: readonly AppTarget[];
  /** The targets that embed this one, in the same configuration. */
  readonly hosts: readonly AppTarget[];
  /** The targets that this one embeds, in the same configuration. */
  readonly embedded: readonly AppTarget[];
  /** What shows that it has to do with clinical records, the most telling first; empty for an app that has not. */
  readonly signs: readonly Located<string>[];
}

/** An entitlements file of the repository, and whether any target of any configuration names it. */
export interface EntitlementsFile {
  readonly path: string;
  readonly entries: PlistDictionary;
  readonly used: boolean;
}

/** A privacy manifest (`PrivacyInfo.xcprivacy`, `app_privacy_details.json`) of the app or of a dependency. */
export interface PrivacyManifest {
  readonly path: string;
  readonly form: 'xcprivacy' | 'app-privacy-details';
  readonly content: PlistValue;
  /** The dependency it came with, when it is not the app's own. */
  readonly dependency?: string;
  /** The targets it speaks for. */
  readonly targets: readonly TargetName[];
}

/** Enough to tell a target from all others of the repository. */
export type TargetName = Pick<Target, 'name' | 'project'>;

/** A dependency that compiles the clinical API into an app. */
export interface ClinicalDependency {
  readonly name: string;
  readonly version?: string;
  readonly at: Location;
  /** The targets that link it. */
  readonly targets: readonly TargetName[];
  /** Where it names the API, when its code is in the checkout. */
  readonly found?: Located<string>;
  /** The binary that `found` is about, where it comes as one. */
  readonly binary?: ClinicalBinary;
  /** How to drop it, as an imperative. */
  readonly remedy: string;
  /** Where a built app shows it: what is imported, and what names the library beside it. */
  readonly shown?: ShownInBinary;
}

/** A binary in the checkout that brings the clinical API into what links it. */
export interface ClinicalBinary {
  readonly path: string;
  /** As it stands in the binary: `_OBJC_CLASS_$_HKClinicalRecord`. */
  readonly symbol: string;
  readonly how: 'imports' | 'holds the text' | 'calls';
  /** The file of the compiler's in a static library that does so: `Reader.o`. */
  readonly member?: string;
}

/** What a binary of a built app shows of a library. */
export interface ShownInBinary {
  /** `_OBJC_CLASS_$_HKClinicalRecord`. */
  readonly symbol: string;
  /** `App.app/Frameworks/Dep.framework/Dep`. */
  readonly binary: string;
  /** It is linked into the executable itself, and not a file of its own. */
  readonly isLinked: boolean;
  /** Classes beside it, as their authors spell them: `RCTAppleHealthKit`, `StepKit.Reader`. */
  readonly classes: readonly string[];
}

/** A bundle of a built app, and the target of the sources that it was built from. */
export interface BuiltPair {
  /** Called like the sources' target; its project is the artifact. */
  readonly bundle: TargetName;
  /** As it ships. */
  readonly build: Build;
  readonly source: TargetName;
  /** The configuration of the sources that it is held against. */
  readonly configuration: string;
  readonly by: PairedBy;
}

/** How a bundle is known to be of a target. */
export type PairedBy = 'bundle identifier' | 'name';

/** The whole checked repository, as a rule sees it. */
export interface Repository {
  /** Each target in its shipping configuration. */
  readonly targets: readonly AppTarget[];
  readonly entitlementsFiles: readonly EntitlementsFile[];
  readonly exportOptions: readonly string[];
  readonly metadata: StoreMetadata;
  readonly manifests: readonly PrivacyManifest[];
  readonly clinicalDependencies: readonly ClinicalDependency[];
  /** What a generator's input declares otherwise than the project it generates. */
  readonly drifts: readonly Drift[];
  /** Judged as a release is: some findings weigh more. */
  readonly isRelease?: true;
  /** What was built of its targets, where a built app is checked beside them. */
  readonly builtApps?: readonly BuiltPair[];
}

export type Generator = 'Cordova' | 'Expo' | 'Tuist' | 'XcodeGen';

/** A clinical key that a generator's input and the committed project give differently. */
export interface Drift {
  readonly by: Generator;
  readonly target: string;
  readonly key: string;
  readonly generator: Located<string>;
  readonly project: Located<string>;
}

export type Severity = 'error' | 'warning' | 'notice';

/** A line of a step's log, clean: an annotation, or a group and what stands in it. Lines and columns count from 1. */
export interface StepLine {
  readonly kind: Severity | 'group' | 'endgroup' | 'text';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

export interface Related {
  readonly message: string;
  readonly at: Location;
}

/** What a rule sees wrong. The engine adds who said it, how bad it is, and in which targets and configurations. */
export interface Problem {
  readonly at: Location;
  /** A fact with the value in it. Ends in a full stop. */
  readonly message: string;
  /** An imperative: what to do. */
  readonly fix: string;
  readonly related?: readonly Related[];
  /** What several places have in common that are one finding, the same receiver or the same call: each such problem is one
   *  of its places. */
  readonly habit?: string;
  /** Where it weighs less than its rule: nobody can tell whether it is so. */
  readonly severity?: 'notice';
  /** The key of the Info.plist or the entitlements that it is about. */
  readonly key?: string;
  /** The same for a program, where doing it takes no decision. */
  readonly mends?: readonly Mend[];
}

/** What would mend a problem, as data: a rule says what is meant, `src/fixes` knows how to write it into a file. */
export type Mend =
  /** A usage text that is missing. Without `text` one is made of what the app reads, marked for review. */
  | { readonly kind: 'add-text'; readonly key: string; readonly text?: string }
  /** An entitlement that is to be true, or an array that is to hold a string. */
  | { readonly kind: 'entitle'; readonly key: string; readonly value: true | string }
  /** An entitlement that is to go, with its value. */
  | { readonly kind: 'remove-entitlement'; readonly key: string }
  /** A word that is spelt wrong: a key, a value, the name of a setting. */
  | { readonly kind: 'respell'; readonly at: Location; readonly was: string; readonly to: string }
  /** An element of a list, in a property list or in source code. */
  | { readonly kind: 'remove-element'; readonly at: Location };

/** A small repository: path to text. In a bad example `↓` stands right before what the rule must point at. */
export interface Example {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  /** Files that the example needs and that say nothing about it: pages leave them out. */
  readonly scenery?: Readonly<Record<string, string>>;
  /** What stands in for the network: the verdict of each URL. Without it URLs are not checked. */
  readonly urls?: Readonly<
    Record<
      string,
      {
        readonly verdict: UrlVerdict;
        readonly ruleId?: string;
        readonly evidence: string;
        readonly isOffline?: true;
        readonly mentionsHealth?: boolean;
      }
    >
  >;
  /** What stands in for App Store Connect: what it holds of each app. */
  readonly store?: Partial<Omit<StoredApp, 'owner' | 'at'>>;
  readonly isRelease?: true;
  /** What stands in for a built app of the target `App`: entries of its Info.plist and of what it is signed with. */
  readonly built?: {
    readonly info: Readonly<Record<string, string | readonly string[]>>;
    readonly entitlements: Readonly<Record<string, true | readonly string[]>>;
  };
}

interface RuleText {
  /** The name of the rule's file. */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence: what must hold. */
  readonly summary: string;
  /** What happens to the app, or to the people who use it, when it does not hold. */
  readonly why: string;
  /** Where Apple says so, and the sentence this rule stands on. `observed` where Apple's page does not say it. */
  readonly source: {
    readonly url: `https://developer.apple.com/${string}`;
    readonly says: string;
    readonly observed?: string;
  };
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
}

/** A rule looks at one target in one configuration, or once at the whole repository. */
export type Rule = RuleText &
  (
    | {
        check(target: AppTarget, repository: Repository): Iterable<Problem>;
        /** Also asked about targets without any clinical sign. */
        readonly withoutSign?: true;
      }
    | { checkRepository(repository: Repository): Iterable<Problem> }
  );

/** A rule about the check itself: exceptions that no longer hold. It stands on the project's own page, and its findings
 *  are about how the repository silences others. */
export interface HouseRule extends Omit<RuleText, 'source' | 'examples'> {
  readonly source: { readonly url: string; readonly says: string; readonly observed?: string };
  /** What to do, where a finding does not say it closer. */
  readonly fix: string;
}

// ---------------------------------------------------------------------------------------------------------- report

export type Verdict = 'passed' | 'failed' | 'not-applicable' | 'incomplete';

export interface Finding extends Omit<Problem, 'severity'> {
  readonly rule: Rule | HouseRule;
  /** As the configuration file may have changed it. */
  readonly severity: Severity;
  /** Absent for a finding about the repository. */
  readonly target?: string;
  readonly project?: string;
  readonly configurations: readonly string[];
  /** Survives moved lines. */
  readonly fingerprint: string;
  /** Why it does not count: accepted in the baseline, or ignored with this reason. */
  readonly silenced?: { readonly by: 'baseline' | 'ignore'; readonly reason: string };
  /** With a base to compare with: whether the change brings it. */
  readonly isNew?: boolean;
  /** Where one cause shows at several: each of them, `at` too, sorted. */
  readonly places?: readonly Place[];
}

/** One of several places at which one cause shows. */
export interface Place {
  readonly at: Location;
  readonly message: string;
  readonly fingerprint: string;
  /** What leads there. */
  readonly related?: readonly Related[];
}

export interface TargetReport {
  readonly target: AppTarget;
  readonly configurations: readonly string[];
  readonly verdict: Verdict;
  /** What was built of it: bundles of built apps that were checked beside it. */
  readonly built?: readonly TargetReport[];
  /** The target of the sources that it was built from: reports tell of both in one place. */
  readonly isOf?: TargetName;
}

/** A built app that was looked into. */
export interface Artifact {
  readonly file: string;
  readonly sha256?: string;
  readonly bundles: readonly ArtifactBundle[];
  /** What could not be read of it. */
  readonly skipped: readonly Skipped[];
}

export interface ArtifactBundle {
  /** The folder in the artifact; `.` for the artifact itself. */
  readonly path: string;
  readonly target: string;
  readonly bundleIdentifier?: string;
  readonly isSigned: boolean;
  readonly clinicalImports: readonly { readonly symbol: string; readonly binary: string }[];
  /** The target of the sources that it was built from. */
  readonly source?: Pick<BuiltPair, 'configuration' | 'by'> & TargetName;
  /** Beside sources: why none of their targets is known to be it. The end of a sentence. */
  readonly unmatched?: string;
}

/** What a change is about: a type asked for, read, written or required; a text; an entitlement; the policy; a receiver. */
export type ChangeKind =
  | 'requested'
  | 'read'
  | 'shared'
  | 'required'
  | 'usage-description'
  | 'entitlement'
  | 'privacy-policy'
  | 'destination';

/** One thing that people are asked, or that happens to their records, and that the base did otherwise. */
export interface Change {
  readonly kind: ChangeKind;
  readonly change: 'added' | 'removed' | 'changed';
  /** The raw type, the key, the name of the receiver; `Privacy policy` for its URL. */
  readonly subject: string;
  /** Absent for a change of the repository: its policy URL. */
  readonly target?: string;
  readonly project?: string;
  /** The configurations it holds in; empty for what has none. */
  readonly configurations: readonly string[];
  readonly locale?: string;
  /** The value in the base, at its place there; the value now. */
  readonly before?: Located<string>;
  readonly after?: Located<string>;
  /** Why it may be otherwise: a list that is made at run time in the base or now. */
  readonly uncertain?: string;
}

/** How the checked state differs from its base in what it asks of people. */
export type Changes =
  | {
      /** What the comparison is about, for a sentence. */
      readonly of: ChangeOf;
      /** The commit that was compared with. */
      readonly base: string;
      readonly list: readonly Change[];
      /** Findings of the base that are no longer there; absent where none is. */
      readonly gone?: number;
    }
  | { readonly of: ChangeOf /** Why there is no base to compare with. */; readonly unavailable: string };

export type ChangeOf = 'pull request' | 'merge group' | 'push' | 'change';

/** How a change sets something of its own check aside. */
export type LooseningKind =
  | 'rule-off'
  | 'severity-lowered'
  | 'excluded'
  | 'ignored'
  | 'marked'
  | 'baseline-grown'
  | 'url-allowed'
  | 'fail-on-lowered';

/** One thing that a change sets aside in its own check, at its line in the checked state. */
export interface Loosened {
  readonly what: LooseningKind;
  /** The rule, the glob, the URL; `fail-on` for that. */
  readonly subject: string;
  readonly at: Location;
  /** How many findings it sets aside that counted otherwise. Absent for none, and where they cannot be counted. A finding
   *  that is set aside twice is counted once. */
  readonly findings?: number;
  /** The severity or the last day before and now, where one became the other; `no end` for an exception without a day. */
  readonly from?: string;
  readonly to?: string;
}

/** What a change does to its own check, and whose exceptions gave the verdict. */
export interface Loosening {
  readonly judgedBy: 'base' | 'head';
  /** Sorted by place. Absent where it cannot be told, as there is no base. */
  readonly list?: readonly Loosened[];
  /** What stood in the way of what was asked for, in a plain sentence. */
  readonly missed?: string;
}

/** What a baseline accepted, and which of its entries nothing matches any more. */
export interface BaselineUse {
  readonly accepted: number;
  readonly stale: readonly { readonly rule: string; readonly target?: string; readonly message: string }[];
}

/** Everything a run found out. Plain data; carries its rules, so that no reporter looks anything up. */
export interface Report {
  readonly rules: readonly Rule[];
  readonly verdict: Verdict;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly targets: readonly TargetReport[];
  readonly findings: readonly Finding[];
  readonly privacyPolicy: readonly JudgedUrl[];
  /** With a key: what App Store Connect holds of each app, by bundle identifier. */
  readonly appStoreConnect?: readonly StoredApp[];
  /** Why App Store Connect was not asked, or not for each app; sentences. */
  readonly storeNotices?: readonly string[];
  readonly skipped: readonly Skipped[];
  /** With a base: what this state asks of people that the base did not, and the reverse. */
  readonly changes?: Changes;
  readonly baseline?: BaselineUse;
  readonly loosening?: Loosening;
  /** The built apps that were looked into; absent where none was given. */
  readonly artifacts?: readonly Artifact[];
  /** How many findings `--fix` has an edit for; absent where nobody asked. */
  readonly fixable?: number;
  /** The findings that make the verdict `failed`. */
  readonly failing?: readonly Finding[];
  /** Rules that found nothing because they did not look, or not everywhere, each with why. */
  readonly unjudged?: ReadonlyMap<string, string>;
  /** Lines of checked files that reporters quote: `file` to line number to text. */
  readonly quotes: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

export type Reporter = (report: Report, context: ReportContext) => string;

/** What a reporter may know beyond the report. */
export interface ReportContext {
  readonly colour: boolean;
  /** How wide the terminal is; absent where nothing says so, and nothing is wrapped. */
  readonly columns?: number;
  /** The checked path relative to the repository's root, `""` for the root: annotations and links need it. */
  readonly prefix: string;
  /** The checked path as the system knows it, for what is shown beside a build. */
  readonly root?: string;
  /** Where a line can be looked at: `https://github.com/o/r/blob/<sha>/`; absent outside GitHub. */
  readonly blobUrl?: string;
  /** Where a line of the checked files stands in the commit that `blobUrl` shows; undefined for a line that is not in
   *  it. Absent where both are the same commit. */
  readonly placeInHead?: (at: Location) => Location | undefined;
  /** Where a line can be looked at that `placeInHead` does not know: the commit that is checked. */
  readonly checkedBlobUrl?: string;
  /** The commit that is checked out, and its day. */
  readonly commit?: { readonly id: string; readonly date?: string };
  /** Files the pull request changes: their annotations come first. */
  readonly changedFiles?: ReadonlySet<string>;
  /** The pull request that is checked, for a program that reads the report later and must know what it is about. */
  readonly pullRequest?: { readonly number: number; readonly headSha: string };
  /** What is checked is about to be released: the page says what ships. */
  readonly release?: boolean;
}
