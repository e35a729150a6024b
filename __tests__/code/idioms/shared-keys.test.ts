/** What the library Sharing keeps by a key: whoever has the same key reads it, in whatever type. */
import { eachApart } from './each-apart.ts';
import { SWIFT } from './swift.ts';

const HEAD = 'import Sharing\n';
/** Who fills two of them, and who reads one. */
const apart =
  (keys: (key: string) => string, fill: (name: string, value: string) => string, wrapper = '@SharedReader') =>
  (make: string, use: (value: string) => string, told: string): string =>
    `${HEAD}final class Model { @ObservationIgnored @Shared(${keys('first')}) var first = ""\n @Shared(${keys('second')}) var second: String = ""\n func go() { ${fill('first', make)}\n ${fill('second', '"typed"')} } }\nstruct Signal { ${wrapper}(${keys(told)}) private var entry = ""\n func send() { ${use('entry')} } }`;
const locked = (name: string, value: string): string => `$${name}.withLock { $0 = ${value} }`;
const KEYS =
  'extension SharedReaderKey where Self == FileStorageKey<String>.Default { static var first: Self { Self[.fileStorage(.documentsDirectory.appending(component: "first.json")), default: ""] }\n static var second: Self { Self[.fileStorage(.documentsDirectory.appending(component: "second.json")), default: ""] } }\n';
const PLAIN =
  'extension SharedKey where Self == InMemoryKey<String> { static var first: Self { .inMemory("first") }\n static var second: Self { inMemory("second") } }\n';

eachApart('Sharing', SWIFT, [
  ['in memory', apart((key) => `.inMemory("${key}")`, locked)],
  ['in the defaults', apart((key) => `.appStorage("${key}")`, locked, '@Shared')],
  ['in a file', apart((key) => `.fileStorage(.documentsDirectory.appending(component: "${key}.json"))`, locked)],
  [
    'set by its name',
    apart(
      (key) => `.appStorage("${key}")`,
      (name, value) => `${name} = ${value}`,
    ),
  ],
  [
    'set by its lock in a list',
    apart(
      (key) => `.inMemory("${key}")`,
      (name, value) => `$${name}.withLock { $0.append(${value}) }`,
    ),
  ],
  ['by a key that the app declares, with a default', (...row) => `${KEYS}${apart((key) => `.${key}`, locked)(...row)}`],
  ['by a key that the app declares', (...row) => `${PLAIN}${apart((key) => `.${key}`, locked)(...row)}`],
  [
    'made in an initialiser',
    (make, use, told) =>
      `${HEAD}final class Model { @Shared var first: String\n @Shared var second: String\n init() { _first = Shared(wrappedValue: "", .inMemory("first"))\n _second = Shared(wrappedValue: "", .inMemory("second")) }\n func go() { $first.withLock { $0 = ${make} }\n $second.withLock { $0 = "typed" } } }\nstruct Signal { @SharedReader(.inMemory("${told}")) private var entry = ""\n func send() { ${use('entry')} } }`,
  ],
]);
