/**
 * What a source file says, in words that every language shares. A front end lowers its syntax trees to these; the flow
 * analysis reads nothing else. Names are not resolved here.
 */
import type { ImportedModules } from './imported-modules.ts';
import type { Traits } from './traits.ts';

/** A stretch of a file: UTF-16 offsets, `end` exclusive. */
export interface Site {
  readonly file: FileRef;
  readonly start: number;
  readonly end: number;
}

/** What it takes to tell people where an offset is. */
export interface FileRef {
  readonly path: string;
  readonly lines: readonly number[];
}

/** What stands behind the name of a declaration that another keeps: Kotlin's `expect class Store`. */
export const PROMISED = '@expect';

/** What a block of Kotlin is given that names nothing. */
export const GIVEN = 'it';

/** What a block of Kotlin has for its receiver, where that is told: `cloud.apply { … }`. */
export const RECEIVER = '\0receiver';

/** Begins the name of what a function takes from the code around a call, and of what that has for it. */
export const CONTEXT = '\0context ';

/** The name of what is thrown: whoever catches finds it there. */
export const THROWN = '\0thrown';

/** The part of an object that puts what it is given into it, by whatever name the object is known. */
export const KEEPS = '\0keeps';

/** What the sections of a cascade of Dart are done to: `db.batch()..insert(…)`. */
export const CASCADED = '\0it';

/** The part of an action's creator in which all actions are that it has made, for whoever hears them. */
export const MADE = '\0made';

/** The operator of what is put into an object beside what it has: `Object.assign(target, source)`. */
export const MERGES = '{…}=';

/** The operator of what `all += kind` does where `+` is one of the app's own; else it does nothing. */
export const GROWS = '+?=';

/** The part of a pair of all keys and all values, of an object's entries, that is the object: which key leads where. */
export const ENTRIES = '\0entries';

/** What a copy of an object is called while its parts are set. */
export const COPY = '\0copy';

/** What an object of an interface of one function is made of, and keeps: the function that it stands for. */
export const DOES = '\0does';

/** The word before what makes a class whose objects are what they are made with: whoever has one has its parts. */
export const VALUE = '@Value';

/** Beside it, of a class whose objects say nothing of their parts where they stand in a text. */
export const MUTE = '@Mute';

/** Of a function of a library that many things are handed to: what one call of it does is told apart from another. */
export const OF_EACH_CALL = '@OfEachCall';

/** Of a part of an object that no encoder takes: `@Transient`, `[JsonIgnore]`. */
export const UNENCODED = '@Unencoded';

/** Begins the names of what a function is given that hands on all of it, `...args`: one for each place. */
export const REST = '\0rest';

/** Of a class of JavaScript that something stands before which is told of it: `@customElement('lab-panel')`. */
export const DECORATED = 'decorated';

/** What stands before the key of the service that a parameter is given, where it says one: `[FromKeyedServices("labs")]`. */
export const KEYED = '@Keyed ';

/** What stands before the name of a property's setter, where Objective-C says it: `setter=moveTo:`. */
export const SET_BY = 'setter=';
/** The same, of the method that gives it. */
export const GET_BY = 'getter=';

/** What an enum is besides whose cases may be several in one value. */
export const FLAGS = '@Flags';

/** A type as written: optionals and `some`/`any`/`inout` are dropped, `[T]` is `Array<T>`, `[K: V]` `Dictionary<K, V>`,
 *  a function `->` with its parameters and its result last, a tuple `()` with its parts. */
export interface TypeName {
  readonly name: string;
  readonly args: readonly TypeName[];
  /** The type that it is written to be in: `Labs` of `Labs.Kind`, `T` of `T.Element`. */
  readonly of?: TypeName;
  /** Labels of a tuple's parts. */
  readonly labels?: readonly string[];
  /** `T.Type`: the type itself is passed. */
  readonly isMetatype?: boolean;
  /** `T?` */
  readonly mayBeNil?: true;
  /** Of Objective-C, without a pointer: a number, an enum, a structure. */
  readonly isValue?: true;
}

export type Expression =
  /** `isLeftOut`: whoever is given it was given nothing, `undefined`. */
  | {
      readonly kind: 'literal';
      readonly value: string | number | boolean | null;
      readonly isLeftOut?: true;
      readonly site: Site;
    }
  /** `above`: of which type `super` means what is there, where that is said: `super<Paid>` of Kotlin. `from`: the libraries of
   *  which one declares it, where a prefix says so: `labs.load` of Dart. */
  | {
      readonly kind: 'name';
      readonly name: string;
      readonly above?: TypeName;
      readonly from?: readonly string[];
      readonly site: Site;
    }
  /** `of.name`; without `of` a member of whatever type the place wants, `.name`. `written`: how it is written, where a method
   *  of collections has another name here. */
  | {
      readonly kind: 'member';
      readonly of?: Expression;
      readonly name: string;
      readonly written?: string;
      /** `Object.values(of)`: all keys, or all values, whatever a key of its own is called. */
      readonly isOfAll?: true;
      readonly site: Site;
    }
  | {
      readonly kind: 'call';
      readonly callee: Expression;
      readonly args: readonly Argument[];
      readonly site: Site;
      /** An Objective-C message: its name and labels are the selector. */
      readonly isMessage?: boolean;
      /** Behind `await` of Swift. */
      readonly isAwaited?: true;
      /** What holds while it runs: the context of `withContext(Label(name)) { … }`. */
      readonly within?: Expression;
      /** What stands for the type parameters of what is called, or made: C#. */
      readonly types?: readonly TypeName[];
    }
  | {
      readonly kind: 'index';
      readonly of: Expression;
      readonly index: Expression;
      /** All that stands in the brackets, `index` first, where labels and further arguments mean something: Swift. */
      readonly args?: readonly Argument[];
      /** Of a table, where an object could be meant: `map.set(key, value)`. */
      readonly isOfTable?: true;
      readonly site: Site;
    }
  | { readonly kind: 'list'; readonly items: readonly Expression[]; readonly isFilled?: true; readonly site: Site }
  | {
      readonly kind: 'dictionary';
      readonly pairs: readonly (readonly [Expression, Expression])[];
      /** Other dictionaries whose entries it takes over where it has none of its own: `{ ...base }`. */
      readonly spreads?: readonly Expression[];
      /** The list of the names that it takes over of these, and no others: `pick(row, SENT)`. */
      readonly only?: Expression;
      /** Its entries are found by their keys alone, and none is a member: `mapOf("labs" to kind)`, `new Map(…)`. */
      readonly isTable?: true;
      /** Whoever has it fills it, by whatever name: an atom. */
      readonly isFilled?: true;
      /** What it is instead where its class is the app's own and has a subscript: what makes an object and fills it. */
      readonly own?: Expression;
      readonly site: Site;
    }
  | { readonly kind: 'tuple'; readonly items: readonly Argument[]; readonly site: Site }
  | { readonly kind: 'closure'; readonly body: FunctionFact; readonly site: Site }
  | { readonly kind: 'cast'; readonly value: Expression; readonly to: TypeName; readonly site: Site }
  /** One of several: a ternary, `??`. `isInstead`: each further one only where those before it are nothing. */
  | {
      readonly kind: 'either';
      readonly test?: Expression;
      readonly of: readonly Expression[];
      readonly isInstead?: true;
      readonly site: Site;
    }
  | { readonly kind: 'if'; readonly branch: If; readonly site: Site }
  | { readonly kind: 'switch'; readonly subject: Expression; readonly cases: readonly Case[]; readonly site: Site }
  /** `root`: the type that it says it begins at, `\Entry.kind`. */
  | { readonly kind: 'key-path'; readonly path: readonly string[]; readonly root?: TypeName; readonly site: Site }
  /** A function by name, `f(a:b:)`, or a selector. */
  | {
      readonly kind: 'reference';
      readonly to: Expression;
      readonly labels: readonly string[];
      readonly isSelector?: boolean;
      /** Of a type, `Kind::type`: the object that it is asked of comes first. */
      readonly isUnbound?: true;
      readonly site: Site;
    }
  /** A text with expressions in it. */
  | {
      readonly kind: 'text';
      readonly parts: readonly Expression[];
      readonly site: Site;
      /** What a log is told of a part, by its index: `public` in `\(name, privacy: .public)`. */
      readonly privacy?: Readonly<Record<number, string>>;
      /** Where one is more than a value, `\(hidden: name)`: all that stands there, by the index of the first. */
      readonly given?: readonly { readonly at: number; readonly args: readonly Argument[] }[];
    }
  | {
      readonly kind: 'operation';
      readonly operator: string;
      readonly operands: readonly Expression[];
      readonly asks?: TypeName;
      readonly site: Site;
    }
  /** Something that an import, a global or a bridge brings into JavaScript or Dart, by its path: `package#a.b`. */
  | { readonly kind: 'foreign'; readonly path: string; readonly site: Site }
  /** A type where a value may stand: `Set<HKObjectType>`. */
  | { readonly kind: 'type'; readonly type: TypeName; readonly site: Site }
  | {
      readonly kind: 'assign';
      readonly target: Expression;
      readonly operator: string;
      readonly value: Expression;
      readonly site: Site;
    }
  /** A macro that is not expanded, with all the words that it may stand for. */
  | { readonly kind: 'macro'; readonly name: string; readonly mentions: ReadonlySet<string>; readonly site: Site }
  /** Anything else; its parts are still evaluated for what they do. `asks`: whether the first is of that type. `isDrawn`: an
   *  element of a page, which calls its functions itself; whoever is handed it does not. */
  | {
      readonly kind: 'other';
      readonly parts: readonly Expression[];
      readonly asks?: TypeName;
      readonly isDrawn?: boolean;
      readonly site: Site;
    };

export interface Argument {
  readonly label?: string;
  readonly value: Expression;
  /** A closure after the parentheses: its label may be left out. */
  readonly isTrailing?: boolean;
  /** Of Kotlin: a label may be left out, and labels stand in any order, also for a function of Swift. */
  readonly isLoose?: true;
}

export type Pattern =
  | { readonly kind: 'name'; readonly name: string; readonly type?: TypeName; readonly site: Site }
  | { readonly kind: 'tuple'; readonly items: readonly { readonly label?: string; readonly pattern: Pattern }[] }
  /** `.name(parts)`: an enum's case. */
  | {
      readonly kind: 'case';
      readonly name: string;
      /** The type that it has the name of, as written: `is Labs.Loaded`. */
      readonly type?: TypeName;
      readonly parts: readonly Pattern[];
      readonly labels: readonly string[];
    }
  | { readonly kind: 'value'; readonly value: Expression }
  | {
      readonly kind: 'cast';
      readonly pattern: Pattern;
      readonly to: TypeName;
      /** What it asks of the object's properties: `Load(kind: Kind.labs)`. */
      readonly asks?: readonly { readonly name: string; readonly pattern: Pattern }[];
    }
  | { readonly kind: 'any' };

export type Condition =
  | { readonly kind: 'test'; readonly value: Expression }
  | { readonly kind: 'bind'; readonly pattern: Pattern; readonly value: Expression }
  /** `iOS` version that holds where the condition does; `negated` for `#unavailable`. */
  | { readonly kind: 'available'; readonly version: string; readonly negated: boolean };

export interface If {
  readonly conditions: readonly Condition[];
  readonly body: readonly Statement[];
  readonly otherwise: readonly Statement[];
  /** `guard`: what the conditions bind holds after the statement, and `otherwise` leaves. */
  readonly isGuard?: boolean;
  /** Which part ends by leaving what is around it: what follows the statement runs only where the other one is entered. */
  readonly leaves?: 'body' | 'otherwise';
}

export interface Case {
  /** Empty for `default`. */
  readonly patterns: readonly Pattern[];
  readonly where?: Expression;
  readonly body: readonly Statement[];
}

export type Statement =
  | {
      readonly kind: 'declare';
      readonly pattern: Pattern;
      readonly value?: Expression;
      readonly variable?: VariableFact;
      /** Means its first value for good, which may grow all the same: `const`, `val`, `final`. */
      readonly isConstant?: true;
    }
  | { readonly kind: 'evaluate'; readonly value: Expression }
  | { readonly kind: 'return'; readonly value: Expression; readonly site: Site }
  | {
      readonly kind: 'for';
      readonly pattern: Pattern;
      readonly collection: Expression;
      readonly where?: Expression;
      /** A dictionary gives its keys: Objective-C. */
      readonly isOverKeys?: boolean;
      /** What comes may be an error, which is thrown: `for try await`. */
      readonly isTrying?: true;
      readonly body: readonly Statement[];
      /** Tests of which one that holds ends it with that round: `if page == .signature { break }`. */
      readonly ends?: readonly Expression[];
      readonly site: Site;
    }
  | {
      readonly kind: 'block';
      readonly conditions: readonly Condition[];
      readonly body: readonly Statement[];
      /** Of a `catch`: what was tried. Its condition asks for what was thrown. */
      readonly tried?: readonly Statement[];
    }
  | { readonly kind: 'function'; readonly fact: FunctionFact };

export interface Parameter {
  /** As a caller writes it; absent for `_`. */
  readonly label?: string;
  readonly name: string;
  readonly type?: TypeName;
  readonly default?: Expression;
  readonly isVariadic?: boolean;
  /** What is put into it comes back to the caller: `inout`. */
  readonly isShared?: boolean;
  /** What is passed is the body of a closure, and `type` what that gives: `@autoclosure`. */
  readonly isLazy?: boolean;
  /** The words before it that may name a result builder: `@Kinds`. */
  readonly attributes?: readonly string[];
  readonly site: Site;
}

/** The modifier of what no other file sees, in Objective-C: it may be run by what names it in other ways than by its name. */
export const OF_FILE = 'static to its file';

export interface FunctionFact {
  /** `init` for a constructor, `get` for a computed property, empty for a closure, `[]` for a subscript. */
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly result?: TypeName;
  readonly body: readonly Statement[];
  /** The words before it: `static`, `public`, `override`, `@objc`, …. */
  readonly modifiers: ReadonlySet<string>;
  /** The iOS version that its `@available` asks for. */
  readonly available?: string;
  /** An Objective-C method: its name and labels are the selector. */
  readonly isMessage?: boolean;
  /** What it is to be called in Apple's other language, as it says itself: `fetch(_:)`, `fetchType:`. */
  readonly otherName?: string;
  /** The same where Swift awaits it. */
  readonly awaitedName?: string;
  /** As it is written, where the flow knows such a method by another name: who calls it without an object says this. */
  readonly writtenName?: string;
  /** Gives what it gives later: Objective-C gets a completion handler for it. */
  readonly isAsync?: boolean;
  /** Says that it throws. */
  readonly isThrowing?: boolean;
  /** The names of its type parameters. */
  readonly generics?: readonly string[];
  /** What each of them has to be, as far as it is said: `<V: Codable>`. */
  readonly bounds?: ReadonlyMap<string, TypeName>;
  /** Takes what it is given by position alone, and neither too many nor too few arguments matter: JavaScript. */
  readonly isPositional?: boolean;
  /** What a subscript does with what is put there: it is given that last. */
  readonly setter?: FunctionFact;
  /** How many parameters a closure uses without naming them: `$0`, `$1`. */
  readonly anonymous?: number;
  readonly site: Site;
}

/** Among the modifiers of a variable whose value is made when somebody first asks for it: `Lazy<T>` of C#, `by lazy`. */
export const WAITS = 'waits';

export interface VariableFact {
  readonly name: string;
  readonly type?: TypeName;
  readonly value?: Expression;
  /** What its constructor sets it to, which says its type. */
  readonly setFirst?: Expression;
  /** What a computed property does. */
  readonly getter?: FunctionFact;
  /** What a computed property does with what it is given, its only parameter. */
  readonly setter?: FunctionFact;
  /** Code that runs when it is set: with what it is set to, where it says `newValue`. */
  readonly observers?: readonly FunctionFact[];
  readonly modifiers: ReadonlySet<string>;
  /** Holds its first value for good: `let`, `const`. */
  readonly isConstant?: boolean;
  /** Is given its value once, and what it holds may still be changed: `readonly`, `final`, a `const` of JavaScript. */
  readonly isFixed?: boolean;
  readonly available?: string;
  readonly site: Site;
}

export interface CaseFact {
  readonly name: string;
  readonly raw?: Expression;
  readonly parameters: readonly Parameter[];
  /** Is a type of its own, of a sealed one in Kotlin: the only object of it, or a class, which is made where it is called. */
  readonly ownType?: 'object' | 'class';
  readonly available?: string;
  readonly site: Site;
}

/** `Entry.Kind == Lab`, `Self: Dated`: what stands at the end of a path of names, each inside of the one before. */
export interface Requirement {
  /** Empty for the type itself. */
  readonly path: readonly string[];
  readonly type: TypeName;
  /** The same type; else one that is of it. */
  readonly isSame: boolean;
}

export interface TypeFact {
  readonly name: string;
  readonly kind: 'class' | 'struct' | 'enum' | 'protocol' | 'extension';
  /** The type that an extended one is written to be in: `extension Labs.Kind`. */
  readonly of?: TypeName;
  readonly supertypes: readonly TypeName[];
  /** What it says that it is and leaves to somebody else: the fields that do it, by the names of the supertypes. */
  readonly handsOn?: ReadonlyMap<string, string>;
  /** The names of its type parameters. */
  readonly generics?: readonly string[];
  /** What each of them has to be, as far as the parameters say: `<S: Source>`. */
  readonly bounds?: ReadonlyMap<string, TypeName>;
  /** Types that a protocol leaves to those that are one, with what they are where nothing tells: `associatedtype Entry = Lab`. */
  readonly associated?: ReadonlyMap<string, TypeName | undefined>;
  /** Of which types alone an extension is: `where Entry == Lab`. */
  readonly requires?: readonly Requirement[];
  readonly cases: readonly CaseFact[];
  readonly variables: readonly VariableFact[];
  readonly functions: readonly FunctionFact[];
  readonly types: readonly TypeFact[];
  readonly aliases: ReadonlyMap<string, TypeName>;
  readonly modifiers: ReadonlySet<string>;
  /** What is above it is told by the class that it is mixed into: Dart. */
  readonly isMixin?: true;
  /** Who is handed an object of it has another one: a struct of C#. */
  readonly isCopied?: true;
  readonly available?: string;
  readonly site: Site;
}

/** A stretch under conditional compilation. `condition` is as written; an `#else` carries the negation of what came
 *  before it. */
export interface Region {
  readonly start: number;
  readonly end: number;
  readonly condition: string;
}

export interface FileFacts extends FileRef {
  readonly types: readonly TypeFact[];
  readonly functions: readonly FunctionFact[];
  readonly variables: readonly VariableFact[];
  readonly aliases: ReadonlyMap<string, TypeName>;
  /** Code outside of any function. */
  readonly body: readonly Statement[];
  /** Sorted by start; inner regions follow the outer ones. */
  readonly regions: readonly Region[];
  /** Where the parser met what it does not know. */
  readonly faults: readonly Site[];
  /** What nests deeper than is read: its parts are not here. */
  readonly tooDeep?: Site;
  /** Macros of Objective-C that stand for more than a constant, with the words in each. */
  readonly macros?: ReadonlyMap<string, ReadonlySet<string>>;
  /** What it imports. Not in Apple's languages. */
  readonly modules?: ImportedModules;
  /** Types whose static members it names by themselves: `using static Lists`, `import app.Lists.asked`. */
  readonly opens?: readonly string[];
  /** What Swift calls by two underscores and a name: a method of Objective-C that it has refined. */
  readonly refined?: ReadonlySet<string>;
  /** Names the type around by `Self`. */
  readonly saysSelf?: boolean;
  /** What its language is like. */
  readonly traits: Traits;
  /** The first identifier of a clinical type that stands as an argument or list element. Not in Apple's languages. */
  readonly clinical?: { readonly text: string; readonly site: Site };
}
