/** What the system says of a failure, or of how a view was touched, is not what it was to send or to show; what the app's own
 *  function says may be. */
import { expect, test } from 'vitest';
import { factsOf } from '../code.ts';
import { DART } from './dart.ts';
import { SWIFT } from './swift.ts';

async function told(body: string, head = ''): Promise<string> {
  const { flows } = await factsOf({ ...SWIFT.records.beside, [SWIFT.file]: `${SWIFT.head}${head}${body}\n` });
  return [...new Set(flows.flatMap(({ kind, strength }) => (strength === 'value' ? kind : [])))].join(' ');
}
const { make } = SWIFT.text;
const { use, kind } = SWIFT.records;
const send = (handlers: string): string =>
  `func go() { WCSession.default.sendMessage(["name": ${make}], ${handlers}) }`;

test.each([
  ['by a closure', send(`replyHandler: nil, errorHandler: { error in ${use('error.localizedDescription')} }`)],
  ['without a name', send(`replyHandler: nil, errorHandler: { ${use('$0.localizedDescription')} }`)],
  [
    'by a method',
    `final class Link { func failed(_ error: Error) { ${use('error.localizedDescription')} }\n func go() { WCSession.default.sendMessage(["name": ${make}], replyHandler: nil, errorHandler: failed) } }`,
  ],
])('nothing of a record, %s', async (_, body) => {
  expect(await told(body)).toBe('');
});

test.each([
  [
    'a function of the app’s own',
    `struct Fault: Error { let name: String }\nfunc send(_ name: String, errorHandler: (Fault) -> Void) { errorHandler(Fault(name: name)) }\nfunc go() { send(${make}, errorHandler: { fault in ${use('fault.name')} }) }`,
  ],
  [
    'a closure that holds it',
    `func go() { let name = ${make}\n WCSession.default.sendMessage([:], replyHandler: nil, errorHandler: { _ in ${use('name')} }) }`,
  ],
  [
    'a handler that is given both',
    `func go() { Uploader.send(${make}, errorHandler: { error, name in ${use('name')} }) }`,
  ],
  ['what answers', `func go() { Uploader.send(${make}, completion: { name in ${use('name')} }) }`],
])('still told: %s', async (_, body) => {
  expect(await told(body)).toBe(kind);
});

async function touched(body: string): Promise<string> {
  const { flows } = await factsOf({ ...DART.records.beside, [DART.file]: `${DART.head}${body}\n` });
  return [...new Set(flows.flatMap(({ kind, strength }) => (strength === 'value' ? kind : [])))].join(' ');
}
const row = (handlers: string): string =>
  `Widget go(void Function(String) tell) => Dismissible(key: ValueKey(${DART.text.make}), ${handlers}, child: Text(${DART.text.make}));`;

test.each([
  ['which way it was swiped', row(`onDismissed: (direction) { ${DART.records.use('direction.name')} }`)],
  ['where it was touched', row(`onTapDown: (details) { ${DART.records.use('details.toString()')} }`)],
])('nothing of what a view shows: %s', async (_, body) => {
  expect(await touched(body)).toBe('');
});

test.each([
  ['what was typed', row(`onChanged: (text) { ${DART.records.use('text')} }`)],
  ['what the closure knows', row(`onDismissed: (direction) { ${DART.records.use(DART.text.make)} }`)],
  [
    'of a view of the app’s own',
    `class Tile { const Tile({required this.onDismissed}); final void Function(String) onDismissed; void swipe() => onDismissed(${DART.text.make}); }\nvoid go() { Tile(onDismissed: (text) { ${DART.records.use('text')} }).swipe(); }`,
  ],
])('still told: %s', async (_, body) => {
  expect(await touched(body)).toBe(DART.records.kind);
});
