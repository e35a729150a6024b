/** A local that is given another value: what is sent later is that one, also by what is made of it. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';
import { twins } from './twins.ts';

const FIRST = '«"typed"|NAME»';
const THEN = '«NAME|"typed"»';

twins('Swift', SWIFT, [
  ['a text', `func go() { var text = ${FIRST}\n text = ${THEN}\n TELL(text) }`],
  [
    'what is made of it',
    `func go() { var text = ${FIRST}\n text = ${THEN}\n TELL(text.trimmingCharacters(in: .whitespaces).uppercased()) }`,
  ],
  ['a list', `func go() { var rows = [${FIRST}]\n rows = [${THEN}]\n TELL(rows.joined()) }`],
  ['what was sent before', 'func go() { var text = NAME\n «TELL(text)|print(1)»\n text = "typed"\n TELL(text) }'],
]);
twins('JavaScript', JAVASCRIPT, [
  ['a text', `export function go() { let text = ${FIRST}; text = ${THEN}; TELL(text.trim().toUpperCase()); }`],
  ['a list', `export function go() { let rows = [${FIRST}]; rows = [${THEN}]; TELL(rows.join()); }`],
]);
twins('Kotlin', KOTLIN, [
  ['a text', `fun go() { var text = ${FIRST}\n text = ${THEN}\n TELL(text.trim().uppercase()) }`],
  ['a list', `fun go() { var rows = listOf(${FIRST})\n rows = listOf(${THEN})\n TELL(rows.joinToString()) }`],
]);
twins('Dart', DART, [
  ['a text', `void go() { var text = ${FIRST}; text = ${THEN}; TELL(text.trim().toUpperCase()); }`],
  ['a list', `void go() { var rows = [${FIRST}]; rows = [${THEN}]; TELL(rows.join()); }`],
]);
twins('C#', C_SHARP, [
  [
    'a text',
    `public class Page { public void Go() { var text = ${FIRST}; text = ${THEN}; TELL(text.Trim().ToUpper()); } }`,
  ],
  [
    'a list',
    `public class Page { public void Go() { var rows = new List<string> { ${FIRST} }; rows = new List<string> { ${THEN} }; TELL(string.Join(",", rows)); } }`,
  ],
]);
