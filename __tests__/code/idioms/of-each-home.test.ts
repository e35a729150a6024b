/**
 * What an enum says of its cases decides which branch is taken for one that a caller names: what it keeps goes where that
 * leads, and nowhere else.
 */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../code.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';

type Use = (value: string) => string;

const KEY = 'enum Home { case everywhere, here }\nenum Key: String { case first, second, third\n';
const HOME =
  'var home: Home { switch self { case .first, .third: .everywhere\n case .second: .here } }\nvar isShared: Bool { switch self { case .first, .third: true\n case .second: false } } }\n';

/** `first` is told of wherever it goes, `second` stays. */
const swift =
  (body: (use: string) => string, key = KEY + HOME) =>
  (make: string, use: Use, told: string, other: string): string =>
    `${key}final class Vault { private var kept = ""\n func keep(_ text: String) { kept = text } }\nfunc put(_ text: String, for key: Key, in vault: Vault) { ${body(use('text'))} }\nfunc go(vault: Vault) { put(${make}, for: .${told}, in: vault)\n put(${other}, for: .third, in: vault) }`;

eachApart('Swift', SWIFT, [
  [
    'a switch over a property',
    swift((use) => `switch key.home { case .everywhere: ${use}\n case .here: vault.keep(text) }`),
  ],
  ['a default', swift((use) => `switch key.home { case .here: vault.keep(text)\n default: ${use} }`)],
  ['a truth', swift((use) => `if key.isShared { ${use} } else { vault.keep(text) }`)],
  ['the other way', swift((use) => `if !key.isShared { vault.keep(text) } else { ${use} }`)],
  ['a comparison', swift((use) => `if key.home == .everywhere { ${use} } else { vault.keep(text) }`)],
  ['no comparison', swift((use) => `if key.home != Home.here { ${use} }`)],
  ['a guard', swift((use) => `guard key.isShared else { vault.keep(text)\n return }\n ${use}`)],
  ['a way out', swift((use) => `if key.home == .here { vault.keep(text)\n return }\n ${use}`)],
  ['with another test', swift((use) => `if key.isShared && !text.isEmpty { ${use} }`)],
  ['one of two', swift((use) => `if key.home == .here || text.isEmpty { return }\n ${use}`)],
  ['the case itself', swift((use) => `if key == .second { vault.keep(text)\n return }\n ${use}`)],
  ['a choice', swift((use) => use.replace('text', 'key.isShared ? text : ""'))],
  [
    'an extension',
    swift(
      (use) => `switch key.home { case .everywhere: ${use}\n case .here: vault.keep(text) }`,
      `${KEY}}\nextension Key { ${HOME}`,
    ),
  ],
  [
    'what asks for another',
    swift(
      (use) => `if key.isPrivate { vault.keep(text) } else { ${use} }`,
      `${KEY}var isPrivate: Bool { home == .here }\n${HOME}`,
    ),
  ],
  [
    'a method',
    swift(
      (use) => `switch key.place() { case .everywhere: ${use}\n case .here: vault.keep(text) }`,
      `${KEY}func place() -> Home { switch self { case .second: .here\n default: .everywhere } }\n${HOME}`,
    ),
  ],
  [
    'a function that is handed the case',
    swift(
      (use) => `switch place(of: key) { case .everywhere: ${use}\n case .here: vault.keep(text) }`,
      `${KEY}${HOME}func place(of key: Key) -> Home { switch key { case .second: .here\n default: .everywhere } }\n`,
    ),
  ],
  [
    'in the enum itself',
    (make, use, told, other) =>
      `${KEY}func put(_ text: String) { switch home { case .everywhere: ${use('text')}\n case .here: break } }\n${HOME}func go() { Key.${told}.put(${make})\n Key.third.put(${other}) }`,
  ],
  [
    'a struct of preferences',
    (make, use, told) =>
      `${KEY}${HOME}struct Preferences { func set(_ value: String, for key: Key) { switch key.home { case .everywhere: ${use('value')}\n case .here: break } } }\nfinal class Model { let preferences = Preferences()\n func front() { preferences.set(${make}, for: .${told})\n preferences.set("wallet", for: .first) } }`,
  ],
]);

eachApart('Kotlin', KOTLIN, [
  [
    'a property',
    (make, use, told) =>
      `enum class Home { EVERYWHERE, HERE }\nenum class Key { FIRST, SECOND;\n val home: Home get() = when (this) { FIRST -> Home.EVERYWHERE\n SECOND -> Home.HERE } }\nfun put(text: String, key: Key) { when (key.home) { Home.EVERYWHERE -> ${use('text')}\n Home.HERE -> {} } }\nfun go() { put(${make}, Key.${told.toUpperCase()})\n put("typed", Key.FIRST) }`,
  ],
  [
    'a truth',
    (make, use, told) =>
      `enum class Key { FIRST, SECOND;\n val isShared: Boolean get() = this == FIRST }\nfun put(text: String, key: Key) { if (!key.isShared) return\n ${use('text')} }\nfun go() { put(${make}, Key.${told.toUpperCase()})\n put("typed", Key.FIRST) }`,
  ],
]);

eachApart('C#', C_SHARP, [
  [
    'an extension',
    (make, use, told) =>
      `enum Home { Everywhere, Here }\nenum Key { First, Second }\nstatic class Keys { public static Home HomeOf(this Key key) => key switch { Key.First => Home.Everywhere, _ => Home.Here }; }\nclass Store { public void Put(string text, Key key) { switch (key.HomeOf()) { case Home.Everywhere: ${use('text')} break; case Home.Here: break; } }\n public void Go() { Put(${make}, Key.${told === 'first' ? 'First' : 'Second'}); Put("typed", Key.First); } }`,
  ],
]);

eachApart('Dart', DART, [
  [
    'a getter',
    (make, use, told) =>
      `enum Home { everywhere, here }\nenum Key { first, second;\n Home get home => switch (this) { Key.first => Home.everywhere, Key.second => Home.here }; }\nvoid put(String text, Key key) { switch (key.home) { case Home.everywhere: ${use('text')} case Home.here: break; } }\nvoid go() { put(${make}, Key.${told}); put('typed', Key.first); }`,
  ],
]);

/** Whatever may be another case is told. */
describe('nothing is left out', () => {
  const told = async (code: string): Promise<string> => {
    const { flows } = await factsOf({
      ...SWIFT.records.beside,
      [SWIFT.file]: `${SWIFT.head}${KEY}${HOME}${code.replaceAll('MAKE', SWIFT.text.make).replaceAll('USE(text)', SWIFT.records.use('text'))}\n`,
    });
    return [...new Set(flows.flatMap(({ kind, strength }) => (strength === 'value' ? kind : [])))].join(' ');
  };
  test.each([
    [
      'a case that only the run knows',
      'func put(_ text: String, for key: Key) { if key.isShared { USE(text) } }\nfunc go(key: Key) { put(MAKE, for: key) }',
    ],
    [
      'a case that is another later',
      'func put(_ text: String, for key: Key) { var key = key\n key = .first\n if key.isShared { USE(text) } }\nfunc go() { put(MAKE, for: .second) }',
    ],
    [
      'a variable that changes',
      'final class Model { var key = Key.second\n func next() { key = .first }\n func put(_ text: String) { if key.isShared { USE(text) } }\n func go() { put(MAKE) } }',
    ],
    [
      'a property that is set',
      'var shared: [Key: Bool] = [:]\nextension Key { var isOn: Bool { shared[self] ?? false } }\nfunc put(_ text: String, for key: Key) { if key.isOn { USE(text) } }\nfunc go() { put(MAKE, for: .second) }',
    ],
    [
      'a test of something else too',
      'func put(_ text: String, for key: Key, _ all: Bool) { if key.isShared || all { USE(text) } }\nfunc go() { put(MAKE, for: .second, true) }',
    ],
    [
      'both branches',
      'func put(_ text: String, for key: Key) { if key.isShared { print(1) }\n USE(text) }\nfunc go() { put(MAKE, for: .second) }',
    ],
    [
      'a case that is found',
      'func put(_ text: String, for key: Key) { switch key.home { case .everywhere: USE(text)\n case .here: break } }\nfunc go() { for key in [Key.first, .second] { put(MAKE, for: key) } }',
    ],
    [
      'two callers',
      'func put(_ text: String, for key: Key) { switch key.home { case .everywhere: USE(text)\n case .here: break } }\nfunc go() { put(MAKE, for: .second)\n put(MAKE, for: .first) }',
    ],
  ])('%s', async (_, code) => {
    expect(await told(code)).not.toBe('');
  });
});
