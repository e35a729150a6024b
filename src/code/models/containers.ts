/**
 * Containers of dependency injection that hand what they are given to constructors by its type.
 * .NET: https://learn.microsoft.com/dotnet/core/extensions/dependency-injection
 * Koin: https://insert-koin.io/docs/reference/koin-core/definitions
 * get_it: https://pub.dev/packages/get_it
 */

const TAKES =
  /^(?:(?:Try)?Add(?:Enumerable|(?:Keyed)?(?:Singleton|Scoped|Transient))|single|factory|scoped|viewModel|register(?:LazySingleton|Singleton|Factory))$/;

/** Whether a method takes an object, a class, or what makes one, for a container. */
export function takesForContainer(name: string): boolean {
  return TAKES.test(name);
}

/** Whether each that asks gets one of its own. */
export function makesForEach(name: string): boolean {
  return FOR_EACH.test(name);
}

const FOR_EACH = /^(?:(?:Try)?Add(?:Keyed)?Transient|factory|registerFactory)$/;

/** Asks a container of .NET for what it has of a type. */
export const ASKS_CONTAINER: ReadonlySet<string> = new Set([
  'GetService',
  'GetServices',
  'GetRequiredService',
  'GetKeyedService',
  'GetRequiredKeyedService',
]);

/** Asks a container for whatever the place wants: `Screen(get())`. */
export const GIVES_WHAT_IS_WANTED: ReadonlySet<string> = new Set(['get', 'getAll', 'koinInject']);
/** All of them, whatever each is called. */
export const GIVES_ALL = 'getAll';

/** Asks for one of several of a type, by what it is called there: `by inject(named("labs"))`. */
export const ASKS_BY_NAME: ReadonlySet<string> = new Set(['inject', 'GetKeyedService', 'GetRequiredKeyedService']);

/** Koin's qualifiers. https://insert-koin.io/docs/reference/koin-core/definitions#namingqualifying */
export const QUALIFIERS: ReadonlySet<string> = new Set(['named', 'qualifier', 'StringQualifier']);

/** Factory's types of what a container declares: called for what its closure makes, the second with what that takes.
 *  https://github.com/hmlongco/Factory */
export const PARAMETER_FACTORY = 'ParameterFactory';
export const FACTORIES: ReadonlySet<string> = new Set(['Factory', PARAMETER_FACTORY]);
