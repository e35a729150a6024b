/** Parts of a tuple that a declared type names: written without names where it is made, read by them elsewhere. */
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { SWIFT } from './swift.ts';

const run = (body: string, top = ''): string => `${top}\n@objc func go() {\n${body}\n}`;
const SWIFT_ROWS: Rows = [
  [
    'put into a list',
    (make, use, _, other) =>
      run(
        `var all: [(key: VALUE, value: VALUE)] = []\nall.append((${other}, ${make}))\nfor each in all { ${use('each.value')} }`,
      ),
  ],
  [
    'put in at a place',
    (make, use, _, other) =>
      run(
        `var all: [(key: VALUE, value: VALUE)] = []\nall.insert((${other}, ${make}), at: 0)\nfor each in all { ${use('each.value')} }`,
      ),
  ],
  [
    'put in by a copy',
    (make, use, _, other) =>
      run(
        `Recipe.plain.with(${other}, ${make}).tell()`,
        `struct Recipe {
  var parts: [(key: VALUE, value: VALUE)] = []
  static let plain = Recipe()
  func with(_ key: VALUE, _ value: VALUE) -> Recipe { var copy = self\ncopy.parts.append((key, value))\nreturn copy }
  func tell() { for part in parts { ${use('part.value')} } }
}`,
      ),
  ],
  [
    'put into a table',
    (make, use, _, other) =>
      run(
        `var all: [String: (first: VALUE, last: VALUE)] = [:]\nall["a"] = (${other}, ${make})\nif let found = all["a"] { ${use('found.last')} }`,
      ),
  ],
  [
    'of an alias',
    (make, use, _, other) =>
      run(
        `var all = [Entry]()\nall.append((${other}, ${make}))\nall.forEach { ${use('$0.mine')} }`,
        'typealias Entry = (theirs: VALUE, mine: VALUE)',
      ),
  ],
  [
    'made by a closure',
    (make, use, _, other) =>
      run(
        `for each in entries() { ${use('each.mine')} }`,
        `func entries() -> [(theirs: VALUE, mine: VALUE)] { [${make}].map { (${other}, $0) } }`,
      ),
  ],
  [
    'made by a closure, and taken by another',
    (make, use, _, other) =>
      run(
        `entries.forEach { ${use('$0.mine')} }`,
        `var entries: [(theirs: VALUE, mine: VALUE)] { [${make}].map { (${other}, $0) } }`,
      ),
  ],
  [
    'made by a closure of several lines, where there is one',
    (make, use, _, other) =>
      run(
        `let rows = entries()\nfor mine in rows.map({ $0.mine }) { ${use('mine')} }`,
        `func maybe(_ value: VALUE) -> VALUE? { value }
func entries() -> [(theirs: VALUE, mine: VALUE)] { [${make}].compactMap { each in
  guard let found = maybe(each) else { return nil }
  return (${other}, found) } }`,
      ),
  ],
  [
    'made by a closure for a variable of an alias',
    (make, use, _, other) =>
      run(
        `let all: [Entry] = [${make}].map { (${other}, $0) }\nall.forEach { ${use('$0.mine')} }`,
        'typealias Entry = (theirs: VALUE, mine: VALUE)',
      ),
  ],
  [
    'made by a closure that names them otherwise',
    (make, use, _, other) =>
      run(
        `let all: [(theirs: VALUE, mine: VALUE)] = [${make}].map { value -> (VALUE, VALUE) in (${other}, value) }\nfor each in all { ${use('each.mine')} }`,
      ),
  ],
  [
    'given back from a variable',
    (make, use, _, other) =>
      run(
        use('entry().mine'),
        `func entry() -> (theirs: VALUE, mine: VALUE) { let both = (${other}, ${make})\nreturn both }`,
      ),
  ],
  [
    'taken by a parameter',
    (make, use, _, other) =>
      run(
        `let both = (${other}, ${make})\nshow(both)`,
        `func show(_ both: (theirs: VALUE, mine: VALUE)) { ${use('both.mine')} }`,
      ),
  ],
  [
    'read by its place',
    (make, use, _, other) => run(`let both: (VALUE, VALUE) = (theirs: ${other}, mine: ${make})\n${use('both.1')}`),
  ],
  [
    'of a sequence that is joined',
    (make, use, _, other) =>
      run(
        `let all: [(theirs: VALUE, mine: VALUE)] = zip([${other}], [${make}]).map { ($0, $1) }\nfor each in all { ${use('each.mine')} }`,
      ),
  ],
];
bothFlows(SWIFT, SWIFT_ROWS);

const C_SHARP_ROWS: Rows = [
  [
    'C#: put into a list',
    (make, use, _, other) =>
      `public class Page { readonly List<(VALUE Spare, VALUE Kind)> all = new(); public void Go() { all.Add((${other}, ${make})); foreach (var each in all) { ${use('each.Kind')} } } }`,
  ],
  [
    'C#: given back',
    (make, use, _, other) =>
      `public class Page { (VALUE Spare, VALUE Kind) Both() { var both = (${other}, ${make}); return both; } public void Go() { ${use('Both().Kind')} } }`,
  ],
  [
    'C#: read by its place',
    (make, use, _, other) =>
      `public class Page { public void Go() { var both = (Spare: ${other}, Kind: ${make}); ${use('both.Item2')} } }`,
  ],
];
bothFlows(C_SHARP, C_SHARP_ROWS);
