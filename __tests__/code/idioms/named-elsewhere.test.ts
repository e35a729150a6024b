/**
 * What is handed over by its name, or made without one, and declared in a file that names no record: it is opened once a
 * record comes to it.
 */
import { C_SHARP, USING } from './c-sharp.ts';
import { DART } from './dart.ts';
import { KOTLIN } from './kotlin.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const file = (code: string): string => `import Mixpanel\nimport SwiftUI\n${code}\n`;
const tracking = (use: string): Record<string, string> => ({
  'App/Tracking.swift': file(`enum Tracking { static func capture(_ event: String, _ detail: String) { ${use} } }`),
});

const FUNCTIONS: Ways = [
  [
    'a function of a type, to a struct of functions',
    (make, use) => ({
      ...tracking(use('detail')),
      'App/Action.swift':
        'struct TrackAction { var send: (_ event: String, _ detail: String) -> Void = { _, _ in }\n func callAsFunction(_ event: String, detail: String) { send(event, detail) } }',
      'App/Page.swift': `let track = TrackAction(send: Tracking.capture)\nfunc go() { track("opened", detail: ${make}) }`,
    }),
  ],
  [
    'the same by the environment',
    (make, use) => ({
      ...tracking(use('detail')),
      'App/Action.swift':
        'import SwiftUI\nstruct TrackAction { var send: (_ event: String, _ detail: String) -> Void = { _, _ in }\n func callAsFunction(_ event: String, detail: String) { send(event, detail) } }\nextension EnvironmentValues { @Entry var track = TrackAction() }',
      'App/Row.swift':
        'import SwiftUI\nstruct Row: View { let note: String\n @Environment(\\.track) private var track\n var body: some View { Text(note).onTapGesture { track("opened", detail: note) } } }',
      'App/Root.swift': `import SwiftUI\nstruct Root: View { var body: some View { Row(note: ${make}).environment(\\.track, TrackAction(send: Tracking.capture)) } }`,
    }),
  ],
  [
    'a closure that a type keeps, in a list',
    (make, use) => ({
      'App/Steps.swift': file(`enum Steps { static let tell: (String) -> Void = { name in ${use('name')} } }`),
      'App/Store.swift': `final class Store { private let steps: [(String) -> Void]\n init(steps: [(String) -> Void]) { self.steps = steps }\n func send(_ name: String) { for step in steps { step(name) } } }\nlet store = Store(steps: [Steps.tell])\nfunc go() { store.send(${make}) }`,
    }),
  ],
  [
    'the same where an alias says what it is',
    (make, use) => ({
      'App/Steps.swift': file(`enum Steps { static let tell: Step = { name in ${use('name')} } }`),
      'App/Step.swift': 'typealias Step = @MainActor (String) -> Void',
      'App/Store.swift': `final class Store { private let steps: [Step]\n init(steps: [Step]) { self.steps = steps }\n func send(_ name: String) { for step in steps { step(name) } } }`,
      'App/App.swift': 'let store = Store(steps: [Steps.tell])',
      'App/Go.swift': `func go() { store.send(${make}) }`,
    }),
  ],
  [
    'a method of an object',
    (make, use) => ({
      'App/Tracker.swift': file(`final class Tracker { func capture(_ detail: String) { ${use('detail')} } }`),
      'App/Page.swift': `struct Row { let onOpen: (String) -> Void\n func open() { onOpen(${make}) } }\nfunc go(_ tracker: Tracker) { Row(onOpen: tracker.capture).open() }`,
    }),
  ],
  [
    'a method of an object that is made at once',
    (make, use) => ({
      'App/Tracker.swift': file(`final class Tracker { func capture(_ detail: String) { ${use('detail')} } }`),
      'App/Page.swift': `struct Row { let onOpen: (String) -> Void\n func open() { onOpen(${make}) } }\nlet tracker = Tracker()\nfunc go() { Row(onOpen: tracker.capture(_:)).open() }`,
    }),
  ],
  [
    'a method of the one instance',
    (make, use) => ({
      'App/Tracker.swift': file(
        `final class Tracker { static let shared = Tracker()\n func capture(_ detail: String) { ${use('detail')} } }`,
      ),
      'App/Page.swift': `struct Row { let onOpen: (String) -> Void\n func open() { onOpen(${make}) } }\nfunc go() { Row(onOpen: Tracker.shared.capture).open() }`,
    }),
  ],
  [
    'in a dictionary',
    (make, use) => ({
      ...tracking(use('detail')),
      'App/Page.swift': `let handlers: [String: (String, String) -> Void] = ["open": Tracking.capture]\nfunc go() { handlers["open"]?("a", ${make}) }`,
    }),
  ],
  [
    'assigned',
    (make, use) => ({
      ...tracking(use('detail')),
      'App/Page.swift': `final class Page { var onOpen: ((String, String) -> Void)?\n func open() { onOpen?("a", ${make}) } }\nfunc go(_ page: Page) { page.onOpen = Tracking.capture }`,
    }),
  ],
  [
    'to `map` and `forEach`',
    (make, use) => ({
      'App/Tracking.swift': file(`enum Tracking { static func capture(_ detail: String) { ${use('detail')} } }`),
      'App/Page.swift': `func go() { [${make}].forEach(Tracking.capture) }`,
    }),
  ],
  [
    'to `sink`',
    (make, use) => ({
      'App/Tracking.swift': file(`enum Tracking { static func capture(_ detail: String) { ${use('detail')} } }`),
      'App/Page.swift': `import Combine\nvar bag = Set<AnyCancellable>()\nfunc go() { Just(${make}).sink(receiveValue: Tracking.capture).store(in: &bag) }`,
    }),
  ],
];

/** The file that holds the function is opened, and nothing goes from there. */
const FUNCTIONS_NONE: Ways = [
  [
    'what is not the record',
    (make, use) => ({
      ...tracking(use('event')),
      'App/Page.swift': `struct Row { let onOpen: (String, String) -> Void\n func open() { onOpen("opened", ${make}) } }\nfunc go() { Row(onOpen: Tracking.capture).open() }`,
    }),
  ],
  [
    'a constant beside',
    (make, use) => ({
      'App/Tracking.swift': file(
        `enum Tracking { static let section = "notes"\n static func go() { ${use('section')} } }`,
      ),
      'App/Page.swift': `struct Row { let section: String\n let note: String }\nfunc go() -> Row { Row(section: Tracking.section, note: ${make}) }`,
    }),
  ],
];

const FUNCTIONS_DART: Ways = [
  [
    'a function of a class',
    (make, use) => ({
      'lib/tracking.dart': `import 'package:firebase_analytics/firebase_analytics.dart';\nclass Tracking { static void capture(String detail) { ${use('detail')} } }`,
      'lib/row.dart': `import 'journal.dart';\nclass Row { final void Function(String) onOpen;\n Row({required this.onOpen});\n void open() { onOpen(${make}); } }`,
      'lib/page.dart': `import 'row.dart';\nimport 'tracking.dart';\nvoid go() { Row(onOpen: Tracking.capture).open(); }`,
    }),
  ],
  [
    'a method of an object',
    (make, use) => ({
      'lib/tracking.dart': `import 'package:firebase_analytics/firebase_analytics.dart';\nclass Tracker { void capture(String detail) { ${use('detail')} } }`,
      'lib/row.dart': `import 'journal.dart';\nclass Row { final void Function(String) onOpen;\n Row({required this.onOpen});\n void open() { onOpen(${make}); } }`,
      'lib/page.dart': `import 'row.dart';\nimport 'tracking.dart';\nvoid go() { final tracker = Tracker();\n Row(onOpen: tracker.capture).open(); }`,
    }),
  ],
];

const FUNCTIONS_C_SHARP: Ways = [
  [
    'a method group of a class',
    (make, use) => ({
      'Tracking.cs': `using Microsoft.AppCenter.Analytics;\nnamespace App;\npublic static class Tracking { public static void Capture(string detail) { ${use('detail')} } }`,
      'Row.cs': `using System;\nnamespace App;\npublic class Row { private readonly Action<string> onOpen;\n public Row(Action<string> onOpen) { this.onOpen = onOpen; }\n public void Open() { onOpen(${make}); } }`,
      'Page.cs': `${USING}namespace App;\npublic class Page { public void Go() { new Row(Tracking.Capture).Open(); } }`,
    }),
  ],
  [
    'an event',
    (make, use) => ({
      'Tracking.cs': `using Microsoft.AppCenter.Analytics;\nnamespace App;\npublic static class Tracking { public static void Capture(string detail) { ${use('detail')} } }`,
      'Row.cs': `using System;\nnamespace App;\npublic class Row { public event Action<string> Opened;\n public void Open() { Opened?.Invoke(${make}); } }`,
      'Page.cs': `${USING}namespace App;\npublic class Page { public void Go() { var row = new Row();\n row.Opened += Tracking.Capture;\n row.Open(); } }`,
    }),
  ],
];

const K = 'src/iosMain/kotlin';
const FUNCTIONS_KOTLIN: Ways = [
  [
    'a reference to a function of an object',
    (make, use) => ({
      [`${K}/Tracking.kt`]: `package app\nobject Tracking { fun capture(detail: String) { ${use('detail')} } }`,
      [`${K}/Row.kt`]: `package app\nclass Row(private val onOpen: (String) -> Unit) { fun open() { onOpen(${make}) } }`,
      [`${K}/Page.kt`]: 'package app\nfun go() { Row(Tracking::capture).open() }',
    }),
  ],
  [
    'a reference to a function of a value',
    (make, use) => ({
      [`${K}/Tracking.kt`]: `package app\nclass Tracker { fun capture(detail: String) { ${use('detail')} } }`,
      [`${K}/Row.kt`]: `package app\nclass Row(private val onOpen: (String) -> Unit) { fun open() { onOpen(${make}) } }`,
      [`${K}/Page.kt`]: 'package app\nfun go(tracker: Tracker) { Row(tracker::capture).open() }',
    }),
  ],
];

brings(SWIFT, FUNCTIONS);
bringsNone(SWIFT, FUNCTIONS_NONE);
brings(DART, FUNCTIONS_DART);
brings(C_SHARP, FUNCTIONS_C_SHARP);
brings(KOTLIN, FUNCTIONS_KOTLIN);
