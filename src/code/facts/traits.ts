/**
 * What a language is like, as far as it decides what code means. `languages/index.ts` says it of each.
 */
export interface Traits {
  /** Apple's libraries are called by their own names. Other languages reach them by a bridge or a package, and what is
   *  called like something of Apple's there is something else. */
  readonly isNative: boolean;
  /** Which file a name means hangs on all of them: those that are worth it are parsed from the start. */
  readonly isReadWhole: boolean;
  /** Templates, routers and bridges call its functions by names that no code mentions, and pass what is not here. */
  readonly isCalledFromOutside: boolean;
  /** Who uses what a function or a variable gives is found by its name alone: its type narrows nothing down. */
  readonly leadsByName: boolean;
  /** A type, or a case, comes as the text that stands for it, among texts that stand for something else. */
  readonly passesTexts: boolean;
  /** The entries of an object are its members: each is told apart by its key. */
  readonly hasKeyedObjects: boolean;
  /** The name of its module may stand before a type: `Segment.Analytics`. */
  readonly qualifiesByModule: boolean;
  /** `$name` is the binding of the property `name`. */
  readonly hasBindings: boolean;
  /** A type may get members by extensions, also in modules that are not here. */
  readonly hasExtensions: boolean;
  /** What an operator, a subscript or a loop does may be the app's own. */
  readonly hasOwnOperators: boolean;
  /** A method may be taken from its type, and is given its object later: `Type.method`. */
  readonly takesMethodsFromTypes: boolean;
  /** What is tested to be one of a type's heirs is read as that: `if (state is Loaded)`. */
  readonly narrowsByTests: boolean;
  /** Nobody runs a private function that its file names nowhere. */
  readonly hidesPrivate: boolean;
  /** Whether the type that a receiver is declared with decides which function a call means. */
  readonly callsByType: boolean;
  /** Whoever makes an object of a class names its properties, whatever its initialiser is. */
  readonly namesPropertiesWhenMade: boolean;
  /** A case is what stands behind the name of its enum, wherever that is declared. */
  readonly namesCasesByEnum: boolean;
  /** A list may be taken one thing out of by itself: `kinds - shots`. */
  readonly takesOutOne: boolean;
  /** A name is that of the module that declares it or that it is imported from: its reader has told all apart. */
  readonly namesByModule: boolean;
  /** `_name` is seen by its library alone. */
  readonly hidesByLibrary: boolean;
  /** The value of a branch is that of what stands last in it. */
  readonly givesLast: boolean;
  /** What is put somewhere is what putting it there gives: `shared ??= new Records()`, `first = second = kind`. */
  readonly givesAssigned: boolean;
  /** What a container or a function gives need not say its type: `ref.read(clientProvider)`. */
  readonly infersWhatIsGiven: boolean;
  /** In a block, a name may be that of a member of what the block is given. */
  readonly hasReceivers: boolean;
  /** An object is made where code is seen to make it: no container does so for who names its class. */
  readonly isMadeByCode: boolean;
  /** Who looks at what may go wrong passes on what came: `promise.catch(…)`, `future.whenComplete(…)`. */
  readonly hasPromises: boolean;
  /** What a function puts into an object that it is given is in the caller's too: none is copied. */
  readonly sharesArguments: boolean;
  /** A parameter means what it is given for good: `list += row` puts a row into the caller's list. */
  readonly keepsParameters: boolean;
  /** A table that is gone through gives what it holds before the key: `map.forEach((value, key) => …)`. */
  readonly givesValuesFirst: boolean;
  /** A function of each element is given its place second: `rows.Select((row, place) => …)`. */
  readonly givesPlaces: boolean;
  /** A list or table that is put into another variable is another one: what is taken out of it stays in the first. */
  readonly copiesLists: boolean;
}
