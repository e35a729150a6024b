/** The privacy policy, and what App Store Connect holds. */
import type { Skipped } from './files.ts';
import type { Located, Location } from './places.ts';
import type { TargetName } from './rules.ts';

export type UrlVerdict = 'alive' | 'dead' | 'suspect' | 'unverified' | 'not-checked';

/** A privacy-policy URL and where the repository (or its caller) names it. */
export interface PolicyUrl {
  readonly url: string;
  /** `en-US`, `default`; absent where the source has no locales. */
  readonly locale?: string;
  readonly at: Location;
  /** `fastlane`, `Deliverfile`, `EAS`, `asc`, `JSON` of the repository's own, `configuration`, `option`, or `hint` for a link
   *  in sources. */
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
