/** What a property wrapper of the system keeps: it comes out of the store that the wrapper names, and of no other; of a type
 *  that says itself what it is kept as, that alone is. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../code.ts';
import { eachApart } from './each-apart.ts';
import { SWIFT } from './swift.ts';

const view = (properties: string, does: string): string =>
  `struct Page: View { ${properties}\n var body: some View { Text("").onAppear { ${does} } } }\n`;
const pins = (raw: string): string =>
  `struct Pins: RawRepresentable { var first = ""\n var second = ""\n init(first: String = "", second: String = "") { self.first = first\n self.second = second }\n init?(rawValue: String) { self.init(first: rawValue, second: rawValue) }\n var rawValue: String { ${raw} } }\n`;

eachApart('@AppStorage', SWIFT, [
  [
    'read out of the defaults',
    (make, use, told) =>
      `${view('@AppStorage("first") var first = ""\n @AppStorage("second") var second = ""', `first = ${make}\n second = "typed"`)}func go() { ${use(`UserDefaults.standard.string(forKey: "${told}") ?? ""`)} }`,
  ],
  [
    'put into the defaults',
    (make, use, told) =>
      `${view(`@AppStorage("${told}") var text = ""`, use('text'))}func go() { UserDefaults.standard.set(${make}, forKey: "first")\n UserDefaults.standard.set("typed", forKey: "second") }`,
  ],
  [
    'of a group, and of the app',
    (make, use, told) =>
      `${view('@AppStorage("a", store: UserDefaults(suiteName: "group.a")) var first = ""\n @AppStorage("a") var second = ""', `first = ${make}\n second = "typed"`)}func go() { let defaults = ${told === 'first' ? 'UserDefaults(suiteName: "group.a")!' : 'UserDefaults.standard'}\n ${use('defaults.string(forKey: "a") ?? ""')} }`,
  ],
  [
    'a type that is kept by one of its parts',
    (make, use, told) =>
      `${pins(told)}${view('@AppStorage("pins") var pins = Pins()', `pins = Pins(first: ${make}, second: "typed")`)}func go() { ${use('UserDefaults.standard.string(forKey: "pins") ?? ""')} }`,
  ],
  [
    'a type that says what it is kept as, by another view',
    (make, use, told) =>
      `${pins('first + second')}${view('@AppStorage("first") var first = Pins()\n @AppStorage("second") var second = Pins()', `first = Pins(first: ${make})\n second = Pins(first: "typed")`)}${view(`@AppStorage("${told}") var pins = Pins()`, use('pins.first')).replace('Page', 'Other')}`,
  ],
]);

describe('what is written to the device', () => {
  const kinds = async (raw: string, set: string): Promise<readonly string[]> => {
    const body = `${SWIFT.head}${pins(raw)}${view('@AppStorage("pins") var pins = Pins()', set)}`;
    const { flows } = await factsOf({ ...SWIFT.records.beside, [SWIFT.file]: body });
    return flows.flatMap(({ kind, strength }) => (strength === 'value' ? kind : []));
  };

  test.each([
    'pins = Pins(first: Journal.shared.name)',
    'pins.first = Journal.shared.name',
    'let name = Journal.shared.name\n pins = Pins(first: name, second: "")',
  ])('%s', async (set) => {
    expect(await kinds('first', set)).toEqual(['user-defaults']);
    expect(await kinds('second', set)).toEqual([]);
  });
});
