import type { Dependency, DestinationKind } from '../types.ts';

export type SdkKind = 'advertising' | 'attribution' | 'data-broker' | SentKind;
/** Kinds that a destination of records has too. */
type SentKind = Extract<DestinationKind, 'analytics' | 'crash-reporting' | 'remote-ai' | 'network'>;

/**
 * One product of one vendor, and what it is called wherever it can come from: what links it, what hands it something, and
 * who says so. Both the rules about linked SDKs and the flow of records draw from it: to add an SDK, add one row.
 */
export interface Sdk {
  /** For people, and the only name that it has here. */
  readonly name: string;
  readonly kind: SdkKind;
  /** Modules that nothing else is called: as they are imported, and as their frameworks are named. */
  readonly modules?: readonly string[];
  /** Those whose name a module of an app could have too: a framework of that name is a sign of it, an import is none. */
  readonly frameworks?: readonly string[];
  /** Modules that bring it among other things: no sign of it, but its calls are to be had with them. */
  readonly umbrellas?: readonly string[];
  /** Where it comes from: a manager and what the package is called there, of a Swift package its owner and repository,
   *  of npm also a path in the package. A star at the end stands for any ending. */
  readonly packages?: readonly SdkPackage[];
  /** Comes with iOS: no package brings it, and it is always there. */
  readonly isOfSystem?: true;
  /** What hands it something in Swift, Objective-C and Kotlin. */
  readonly swift?: Calls;
  /** In Dart, where a file imports one of the packages of `pub`. */
  readonly dart?: Calls;
  /** In C#, where a file uses one of the namespaces: none for names that are nobody else's, whose package imports its
   *  namespace for every file. */
  readonly dotnet?: string | readonly SomeCalls[];
  /** In Kotlin, by libraries of its own, where a file imports one of the packages. */
  readonly kotlin?: readonly (SomeCalls & { readonly modules: readonly string[] })[];
  /** Types of these whose objects are handed over later, by another call: what is put into one is told there. */
  readonly carriers?: readonly string[];
  /** In JavaScript where a plugin of Cordova puts it: calls by their path, which no import begins. */
  readonly globals?: string | readonly string[];
  /** What a page of the web that loads it calls, itself or something in it, where an app tells the page to: `fbq`. */
  readonly page?: readonly string[];
  /** In JavaScript. Every call of the packages of `npm`, when left out. */
  readonly script?: string | readonly ScriptCalls[];
  /** Hosts that are it, whatever client speaks to them; `www.facebook.com/tr` where one is other things as well. */
  readonly hosts?: readonly string[];
  /** Where its maker says so. */
  readonly sources: readonly [`https://${string}`, ...(readonly `https://${string}`[])];
}

export type SdkPackage = `${Dependency['manager']} ${string}`;

/** Types, every member of which counts, or more exactly. A sentence: why there is no call that could be known. */
export type Calls = string | readonly (string | SomeCalls)[];

export interface SomeCalls {
  /** Only with these, of all modules of the row. */
  readonly modules?: readonly string[];
  /** None for a function of its own. */
  readonly types?: readonly string[];
  /** As `members` of a `Destination`; all when left out. */
  readonly members?: readonly string[];
  /** A name that others use too: only where the file itself imports the module. */
  readonly isCommon?: true;
  /** Only in a target that imports or mentions this. */
  readonly needs?: string;
  /** What is in the files that it is given is handed over. */
  readonly isOfFile?: true;
}

export interface ScriptCalls {
  readonly packages: readonly string[];
  /** The last names of the path to what is called. All when left out. */
  readonly members?: readonly string[];
  /** What is in the files that it is given is handed over. */
  readonly isOfFile?: true;
}

/** Types that are called as those of an app or of others are. */
export function common(...types: readonly string[]): SomeCalls {
  return { types, isCommon: true };
}
