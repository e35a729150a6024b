/** What each target ships. */
import type { Located, Location, Resolved } from './places.ts';
import type { PlistValue, PropertyList } from './property-lists.ts';

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
  /** Of a package of Dart that is named by its path: where that is in the checkout. */
  readonly folder?: string;
  readonly at: Location;
}

/** A flag of conditional compilation, as far as the project tells: `DEBUG` true in Debug. Absent keys are unknown. */
export type CompilationFlags = ReadonlyMap<string, boolean>;

/** A property list, and where the file that is not there is named. */
export interface MissingList {
  readonly list: 'info' | 'entitlements';
  readonly path: string;
  readonly at: Location;
}

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
  /** Its lists whose files are not there. */
  readonly missing?: readonly MissingList[];
  /** The lists as the sources have them, where a built app answers what they leave open. */
  readonly unanswered?: Pick<Build, 'info' | 'entitlements'>;
  /** Its project is made on each machine, and is not in the repository: what it declares cannot be judged. */
  readonly isUnmade?: true;
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
