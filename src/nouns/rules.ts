/** What rules look at, and what they say. */
import type { CodeFacts } from './clinical-types.ts';
import type { Located, Location } from './places.ts';
import type { StoredApp, StoreMetadata, UrlVerdict } from './privacy-policy.ts';
import type { PlistDictionary, PlistValue } from './property-lists.ts';
import type { Build, Target } from './targets.ts';

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

/** A clinical key that a generator's input and the committed project give differently; as `sources` code of clinical records
 *  that only the input takes in. */
export interface Drift {
  readonly by: Generator;
  readonly target: string;
  readonly key: string;
  readonly generator: Located<string>;
  readonly project: Located<string>;
  /** The generator writes its own only where the project has none. */
  readonly isSpare?: true;
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
  /** How many steps led there: of the places of one finding the one with the fewest is shown. */
  readonly steps?: number;
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
