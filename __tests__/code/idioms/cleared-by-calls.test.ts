/** What a function that is called puts in the place of a record, before that is sent: what comes after in the same body sees
 *  that alone, where nothing else may be put there, or may be called. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../code.ts';
import type { Language } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

type Code = (make: string, use: (value: string) => string) => string;
type Row = readonly [title: string, code: Code];

async function told({ file, head, records, text }: Language, code: Code): Promise<string> {
  const { flows } = await factsOf({ ...records.beside, [file]: `${head}${code(text.make, records.use)}\n` });
  const kinds = flows.flatMap(({ kind, strength }) => (strength === 'value' && kind !== 'user-defaults' ? kind : []));
  return [...new Set(kinds)].join(' ');
}

function cleared(name: string, language: Language, rows: readonly Row[], sent: readonly Row[]): void {
  describe(name, () => {
    test.each(rows)('%s', async (_, code) => {
      expect(await told(language, code)).toBe('');
    });
    test.each(sent)('still there: %s', async (_, code) => {
      expect(await told(language, code)).toBe(language.records.kind);
    });
  });
}

const EVENT = 'struct Event { var title = ""\n var other = "" }\n';
const PAGE = 'final class Page { var title = ""\n var other = "" }\n';
const STATE = 'enum State { static var title = ""\n static var other = ""\n';

cleared(
  'Swift',
  SWIFT,
  [
    [
      'a part of a struct that is lent',
      (make, use) =>
        `${EVENT}enum Privacy { static func hide(_ event: inout Event) { event.title = "hidden" } }\nfunc go() { var event = Event(title: ${make})\n Privacy.hide(&event)\n ${use('event.title')} }`,
    ],
    [
      'a struct that is lent and sent whole',
      (make, use) =>
        `${EVENT}func hide(_ event: inout Event) { event.title = "hidden" }\nfunc go() { var event = Event(title: ${make})\n hide(&event)\n ${use('"\\(event)"')} }`,
    ],
    [
      'by a method that changes a struct',
      (make, use) =>
        `${EVENT}extension Event { mutating func hide() { title = ""\n other = "-" } }\nfunc go() { var event = Event(title: ${make})\n event.hide()\n ${use('event.title')} }`,
    ],
    [
      'a part of an object',
      (make, use) =>
        `${PAGE}func hide(_ page: Page) { page.title = "" }\nfunc go(_ page: Page) { page.title = ${make}\n hide(page)\n ${use('page.title')} }`,
    ],
    [
      'a static property, by a function of its type',
      (make, use) =>
        `${STATE} static func reset() { title = ""\n other = "start" } }\nfunc go() { State.title = ${make}\n State.reset()\n ${use('State.title')} }`,
    ],
    [
      'by the name of its type',
      (make, use) =>
        `${STATE} static func reset() { Self.title = ""\n State.other = "" } }\nfunc go() { State.title = ${make}\n State.reset()\n ${use('State.title')} }`,
    ],
    [
      'to a constant',
      (make, use) =>
        `${STATE} static let none = "-"\n static func reset() { title = none } }\nfunc go() { State.title = ${make}\n State.reset()\n ${use('State.title')} }`,
    ],
    [
      'an own property',
      (make, use) =>
        `final class Model { var title = ""\n func clear() { title = "" }\n func go() { title = ${make}\n clear()\n ${use('title')} } }`,
    ],
    [
      'for a protocol that one type is',
      (make, use) =>
        `${EVENT}protocol Hiding { func hide(_ event: inout Event) }\nstruct Hider: Hiding { func hide(_ event: inout Event) { event.title = "" } }\nfunc go(_ hider: any Hiding) { var event = Event(title: ${make})\n hider.hide(&event)\n ${use('event.title')} }`,
    ],
  ],
  [
    [
      'another part',
      (make, use) =>
        `${EVENT}func hide(_ event: inout Event) { event.other = "" }\nfunc go() { var event = Event(title: ${make})\n hide(&event)\n ${use('event.title')} }`,
    ],
    [
      'another of them',
      (make, use) =>
        `${EVENT}func hide(_ event: inout Event) { event.title = "" }\nfunc go() { var event = Event(title: ${make})\n var other = Event()\n hide(&other)\n ${use('event.title')} }`,
    ],
    [
      'under a condition',
      (make, use) =>
        `${EVENT}func hide(_ event: inout Event, _ hides: Bool) { if hides { event.title = "" } }\nfunc go() { var event = Event(title: ${make})\n hide(&event, false)\n ${use('event.title')} }`,
    ],
    [
      'behind a way out',
      (make, use) =>
        `${STATE} static func reset(_ hides: Bool) { guard hides else { return }\n title = "" } }\nfunc go() { State.title = ${make}\n State.reset(false)\n ${use('State.title')} }`,
    ],
    [
      'behind what may fail',
      (make, use) =>
        `${STATE} static func check() throws {}\n static func reset() throws { try check()\n title = "" } }\nfunc go() { State.title = ${make}\n try? State.reset()\n ${use('State.title')} }`,
    ],
    [
      'later',
      (make, use) =>
        `${STATE} static func reset() { Task { title = "" } } }\nfunc go() { State.title = ${make}\n State.reset()\n ${use('State.title')} }`,
    ],
    [
      'put there again by the same function',
      (make, use) =>
        `${STATE} static func reset() { title = ""\n other = ""\n title = ${make} } }\nfunc go() { State.title = ${make}\n State.reset()\n ${use('State.title')} }`,
    ],
    [
      'put there again by whom that calls',
      (make, use) =>
        `${STATE} static func fill() { title = ${make} }\n static func reset() { title = ""\n fill() } }\nfunc go() { State.reset()\n ${use('State.title')} }`,
    ],
    [
      'put there again later',
      (make, use) =>
        `${STATE} static func reset() { title = "" } }\nfunc go() { State.reset()\n State.title = ${make}\n ${use('State.title')} }`,
    ],
    [
      'called in a branch',
      (make, use) =>
        `${STATE} static func reset() { title = "" } }\nfunc go(_ hides: Bool) { State.title = ${make}\n if hides { State.reset() }\n ${use('State.title')} }`,
    ],
    [
      'by what a person calls',
      (make, use) =>
        `${STATE} static func reset() { title = "" } }\nfunc go(_ later: (@escaping () -> Void) -> Void) { State.title = ${make}\n later { State.reset() }\n ${use('State.title')} }`,
    ],
    [
      'overridden by an heir',
      (make, use) =>
        `${PAGE}class Hider { func hide(_ page: Page) { page.title = "" } }\nfinal class Shower: Hider { override func hide(_ page: Page) {} }\nfunc go(_ page: Page, _ hider: Hider) { page.title = ${make}\n hider.hide(page)\n ${use('page.title')} }`,
    ],
    [
      'for a protocol that another type is too',
      (make, use) =>
        `${EVENT}protocol Hiding { func hide(_ event: inout Event) }\nextension Hiding { func hide(_ event: inout Event) {} }\nstruct Hider: Hiding { func hide(_ event: inout Event) { event.title = "" } }\nstruct Idle: Hiding {}\nfunc go(_ hider: any Hiding) { var event = Event(title: ${make})\n hider.hide(&event)\n ${use('event.title')} }`,
    ],
    [
      'a part of an element',
      (make, use) =>
        `struct Log { var events: [Event] }\n${EVENT}func hide(_ log: inout Log) { log.events[0].title = "" }\nfunc go() { var log = Log(events: [Event(title: ${make})])\n hide(&log)\n ${use('log.events[1].title')} }`,
    ],
    [
      'by what tells of it',
      (make, use) =>
        `enum State { static var title = "" { didSet { last = oldValue } }\n static var last = ""\n static func reset() { title = "" } }\nfunc go() { State.title = ${make}\n State.reset()\n ${use('State.last')} }`,
    ],
    [
      'to what it is given',
      (make, use) =>
        `${STATE} static func reset(_ to: String) { title = to } }\nfunc go() { State.reset(${make})\n ${use('State.title')} }`,
    ],
  ],
);

const MESSAGE =
  'public class Message { public string Title { get; set; } = ""; public string Other { get; set; } = ""; }\n';

cleared(
  'C#',
  C_SHARP,
  [
    [
      'a part of an object, for an interface',
      (make, use) =>
        `${MESSAGE}public interface IHider { void Hide(Message message); }\npublic class Hider : IHider { public void Hide(Message message) => message.Title = "-"; }\npublic class Idiom { readonly IHider hider = new Hider();\n public void Go() { var message = new Message { Title = ${make} };\n hider.Hide(message);\n ${use('message.Title')} } }`,
    ],
    [
      'by a method of its own',
      (make, use) =>
        `public class Message { public string Title = ""; public void Hide() { Title = ""; } }\npublic class Idiom { public void Go() { var message = new Message { Title = ${make} };\n message.Hide();\n ${use('message.Title')} } }`,
    ],
    [
      'a static property',
      (make, use) =>
        `public static class State { public const string None = "-"; public static string Title { get; set; } = ""; public static void Reset() { Title = None; } }\npublic class Idiom { public void Go() { State.Title = ${make};\n State.Reset();\n ${use('State.Title')} } }`,
    ],
  ],
  [
    [
      'a struct, which is a copy',
      (make, use) =>
        `public struct Row { public string Title { get; set; } }\npublic class Idiom { static void Hide(Row row) { row.Title = ""; }\n public void Go() { var row = new Row { Title = ${make} };\n Hide(row);\n ${use('row.Title')} } }`,
    ],
    [
      'filled again where the object is made anew',
      (make, use) =>
        `${MESSAGE}public class Idiom { static void Hide(Message message) { message.Title = ""; }\n public void Go() { var message = new Message();\n Hide(message);\n message = new Message { Title = ${make} };\n ${use('message.Title')} } }`,
    ],
    [
      'of two that hide',
      (make, use) =>
        `${MESSAGE}public interface IHider { void Hide(Message message); }\npublic class Hider : IHider { public void Hide(Message message) { message.Title = ""; } }\npublic class Shower : IHider { public void Hide(Message message) { message.Other = ""; } }\npublic class Idiom { public void Go(IHider hider) { var message = new Message { Title = ${make} };\n hider.Hide(message);\n ${use('message.Title')} } }`,
    ],
  ],
);

cleared(
  'Kotlin',
  KOTLIN,
  [
    [
      'a variable of an object',
      (make, use) =>
        `object State { var title = ""\n fun reset() { title = "" } }\nfun go() { State.title = ${make}\n State.reset()\n ${use('State.title')} }`,
    ],
    [
      'a part of an object',
      (make, use) =>
        `class Event(var title: String)\nfun hide(event: Event) { event.title = "" }\nfun go() { val event = Event(${make})\n hide(event)\n ${use('event.title')} }`,
    ],
  ],
  [
    [
      'in a block',
      (make, use) =>
        `object State { var title = ""\n fun reset() { title = "" } }\nfun go(later: (() -> Unit) -> Unit) { State.title = ${make}\n later { State.reset() }\n ${use('State.title')} }`,
    ],
    [
      'where it is safe to ask',
      (make, use) =>
        `class Event(var title: String)\nclass Hider { fun hide(event: Event) { event.title = "" } }\nfun go(hider: Hider?) { val event = Event(${make})\n hider?.hide(event)\n ${use('event.title')} }`,
    ],
  ],
);

cleared(
  'Dart',
  DART,
  [
    [
      'a static field',
      (make, use) =>
        `class Box { static String text = ''; static void clear() { text = ''; } }\nvoid go() { Box.text = ${make};\n Box.clear();\n ${use('Box.text')} }`,
    ],
    [
      'a part of an object',
      (make, use) =>
        `class Event { Event(this.title); String title; }\nvoid hide(Event event) { event.title = ''; }\nvoid go() { final event = Event(${make});\n hide(event);\n ${use('event.title')} }`,
    ],
  ],
  [
    [
      'after what it waits for',
      (make, use) =>
        `class Box { static String text = ''; static Future<void> clear() async { await pause(); text = ''; } static Future<void> pause() async {} }\nvoid go() { Box.text = ${make};\n Box.clear();\n ${use('Box.text')} }`,
    ],
    [
      'where there is one',
      (make, use) =>
        `class Event { String title = ''; void hide() { title = ''; } }\nvoid go(Event? other) { final event = Event();\n event.title = ${make};\n other?.hide();\n ${use('event.title')} }`,
    ],
  ],
);

cleared(
  'JavaScript',
  JAVASCRIPT,
  [
    [
      'a part of an object',
      (make, use) =>
        `const hide = (event) => { event.title = 'hidden'; };\nexport function go() { const event = { title: ${make}, screen: 'labs' };\n hide(event);\n ${use('event.title')} }`,
    ],
    [
      'a part of the state of a module',
      (make, use) =>
        `const state = { title: '' };\nfunction reset() { state.title = ''; }\nexport function go() { state.title = ${make};\n reset();\n ${use('state.title')} }`,
    ],
  ],
  [
    [
      'where something holds',
      (make, use) =>
        `const hide = (event) => { event.title = ''; };\nexport function go(hides) { const event = { title: ${make} };\n hides && hide(event);\n ${use('event.title')} }`,
    ],
    [
      'a copy of it',
      (make, use) =>
        `const hide = (event) => { event.title = ''; };\nexport function go() { const event = { title: ${make} };\n hide({ ...event });\n ${use('event.title')} }`,
    ],
    [
      'after what it waits for',
      (make, use) =>
        `const state = { title: '' };\nasync function reset() { await fetch('https://app.org');\n state.title = ''; }\nexport function go() { state.title = ${make};\n reset();\n ${use('state.title')} }`,
    ],
  ],
);

const IDIOM =
  '@interface Page : NSObject\n@property (nonatomic, copy) NSString *title;\n- (void)clear;\n@end\n@implementation Page\n';

cleared(
  'Objective-C',
  OBJECTIVE_C,
  [
    [
      'an own property',
      (make, use) =>
        `${IDIOM}- (void)clear { self.title = @""; }\n- (void)go { self.title = ${make};\n [self clear];\n ${use('self.title')} }\n@end`,
    ],
  ],
  [
    [
      'of another object',
      (make, use) =>
        `${IDIOM}- (void)clear { self.title = @""; }\n- (void)go:(Page *)other { self.title = ${make};\n [other clear];\n ${use('self.title')} }\n@end`,
    ],
  ],
);
