/** Properties that tell of what they are set to, `didSet`, of one of several objects: what was put into that one is told, also
 *  where an heir overrides the property only to be told, and what was put into another is not. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../code.ts';
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const PAGE = 'class Page { var item: VALUE?\n let number: Int\n init(number: Int) { self.number = number } }\n';
const book = (first: string, second: string, does: string): string =>
  `final class Book { private let one: Page = ${first}(number: 0)\n private let two: Page = ${second}(number: 1)\n func go() { ${does} } }`;

const ROWS: Rows = [
  [
    'of one object of a class',
    (make, use) =>
      `final class Page { var item: VALUE? { didSet { if let item { ${use('item')} } } } }\nfunc go() { let page = Page()\n page.item = ${make} }`,
  ],
  [
    'of each of several objects of a class',
    (make, use) =>
      `final class Page { var item: VALUE? { didSet { if let item { ${use('item')} } } } }\nfinal class Book { private let one = Page()\n private let two = Page()\n func go() { one.item = nil\n two.item = ${make} } }`,
  ],
  [
    'that an heir overrides',
    (make, use) =>
      `${PAGE}final class Traced: Page { override var item: VALUE? { didSet { if let item { ${use('item')} } } } }\n${book('Traced', 'Traced', `one.item = nil\n two.item = ${make}`)}`,
  ],
  [
    'that an heir overrides, by what is new',
    (make, use) =>
      `${PAGE}final class Traced: Page { override var item: VALUE? { willSet { if let newValue { ${use('newValue')} } } } }\n${book('Traced', 'Traced', `one.item = nil\n two.item = ${make}`)}`,
  ],
  [
    'that an heir of an heir overrides',
    (make, use) =>
      `${PAGE}class Ruled: Page {}\nfinal class Traced: Ruled { override var item: VALUE? { didSet { if let item { ${use('item')} } } } }\n${book('Ruled', 'Traced', `one.item = nil\n two.item = ${make}`)}`,
  ],
  [
    'that the object sets itself',
    (make, use) =>
      `${PAGE}final class Traced: Page { override var item: VALUE? { didSet { if let item { ${use('item')} } } }\n func fill() { item = ${make} } }\nfunc go() { Traced(number: 1).fill()\n Traced(number: 2).number }`,
  ],
];
describe('Swift', () => bothFlows(SWIFT, ROWS));

const { make, name } = SWIFT.text;
const { use, beside } = SWIFT.records;
const traced = (observer: string): string =>
  `${PAGE}final class Traced: Page { override var item: VALUE? { ${observer} } }\n`.replaceAll('VALUE', name);

test.each([
  [
    'another class',
    `${traced(`didSet { if let item { ${use('item')} } }`)}${book('Traced', 'Page', `one.item = "typed"\n two.item = ${make}`)}`,
  ],
  [
    'another class, by what is new',
    `${traced(`willSet { if let newValue { ${use('newValue')} } }`)}${book('Traced', 'Page', `one.item = "typed"\n two.item = ${make}`)}`,
  ],
  [
    'another heir',
    `${traced(`didSet { if let item { ${use('item')} } }`)}final class Ruled: Page { override var item: String? { didSet { print(number) } } }\n${book('Traced', 'Ruled', `one.item = "typed"\n two.item = ${make}`)}`,
  ],
])('not what was put into an object of %s', async (_, code) => {
  const { flows } = await factsOf({ ...beside, [SWIFT.file]: `${SWIFT.head}${code.replaceAll('VALUE', name)}\n` });
  expect(flows.filter(({ strength }) => strength === 'value')).toEqual([]);
});
