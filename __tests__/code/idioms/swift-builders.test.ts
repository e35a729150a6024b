/** Blocks that a result builder builds, and logs that another file says what they are. */
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const BUILT: Ways = [
  [
    'builder init',
    (make, use) =>
      `@resultBuilder enum Lines { static func buildBlock(_ parts: String...) -> String { parts.joined() } }\nstruct Prompt { let text: String\n init(@Lines _ make: () -> String) { text = make() } }\nfunc go() { let p = Prompt { "a"\n ${make} }\n ${use('p.text')} }`,
  ],
  [
    'builder self = make()',
    (make, use) =>
      `@resultBuilder enum Lines { static func buildExpression(_ line: String) -> [String] { [line] }\n static func buildExpression(_ lines: [String]) -> [String] { lines }\n static func buildBlock(_ parts: [String]...) -> [String] { parts.flatMap { $0 } }\n static func buildOptional(_ part: [String]?) -> [String] { part ?? [] }\n static func buildFinalResult(_ lines: [String]) -> Prompt { Prompt(text: lines.joined(separator: "")) } }\nstruct Prompt { let text: String\n init(text: String) { self.text = text }\n init(@Lines _ make: () -> Prompt) { self = make() } }\nfunc go(_ b: Bool) { let p = Prompt { "a"\n if b { [${make}].map { "x \\($0)" } }\n "b" }\n ${use('p.text')} }`,
  ],
  [
    'plain closure self = make()',
    (make, use) =>
      `struct Prompt { let text: String\n init(text: String) { self.text = text }\n init(_ make: () -> Prompt) { self = make() } }\nfunc go() { let p = Prompt { Prompt(text: ${make}) }\n ${use('p.text')} }`,
  ],
  [
    'finalResult',
    (make, use) =>
      `@resultBuilder enum Lines { static func buildBlock(_ parts: String...) -> [String] { parts }\n static func buildFinalResult(_ lines: [String]) -> String { lines.joined() } }\nfunc lines(@Lines _ make: () -> String) -> String { make() }\nfunc go() { ${use(`lines { "a"\n ${make} }`)} }`,
  ],
  [
    'optional',
    (make, use) =>
      `@resultBuilder enum Lines { static func buildBlock(_ parts: [String]...) -> [String] { parts.flatMap { $0 } }\n static func buildExpression(_ l: String) -> [String] { [l] }\n static func buildOptional(_ p: [String]?) -> [String] { p ?? [] } }\nfunc lines(@Lines _ make: () -> [String]) -> [String] { make() }\nfunc go(_ b: Bool) { ${use(`lines { "a"\n if b { ${make} } }.joined()`)} }`,
  ],
  [
    'either',
    (make, use) =>
      `@resultBuilder enum Lines { static func buildBlock(_ parts: [String]...) -> [String] { parts.flatMap { $0 } }\n static func buildExpression(_ l: String) -> [String] { [l] }\n static func buildEither(first p: [String]) -> [String] { p }\n static func buildEither(second p: [String]) -> [String] { p } }\nfunc lines(@Lines _ make: () -> [String]) -> [String] { make() }\nfunc go(_ b: Bool) { ${use(`lines { if b { "a" } else { ${make} } }.joined()`)} }`,
  ],
  [
    'partial',
    (make, use) =>
      `@resultBuilder enum Lines { static func buildPartialBlock(first p: String) -> [String] { [p] }\n static func buildPartialBlock(accumulated a: [String], next p: String) -> [String] { a + [p] } }\nfunc lines(@Lines _ make: () -> [String]) -> [String] { make() }\nfunc go() { ${use(`lines { "a"\n ${make}\n "c" }.joined()`)} }`,
  ],
  [
    'array',
    (make, use) =>
      `@resultBuilder enum Lines { static func buildBlock(_ parts: [String]...) -> [String] { parts.flatMap { $0 } }\n static func buildExpression(_ l: String) -> [String] { [l] }\n static func buildArray(_ p: [[String]]) -> [String] { p.flatMap { $0 } } }\nfunc lines(@Lines _ make: () -> [String]) -> [String] { make() }\nfunc go() { ${use(`lines { for x in [${make}] { x } }.joined()`)} }`,
  ],
  [
    'property',
    (make, use) =>
      `@resultBuilder enum Lines { static func buildBlock(_ parts: String...) -> [String] { parts } }\nstruct Doc { @Lines var body: [String] { "a"\n ${make} } }\nfunc go() { ${use('Doc().body.joined()')} }`,
  ],
  [
    'protocol property',
    (make, use) =>
      `@resultBuilder enum Lines { static func buildBlock(_ parts: String...) -> [String] { parts } }\nprotocol Doc { @Lines var body: [String] { get } }\nstruct Mine: Doc { var body: [String] { "a"\n ${make} } }\nfunc go(_ d: any Doc) { ${use('d.body.joined()')} }`,
  ],
];

const LOGGED: Ways = [
  [
    'namespace log',
    (make) => ({
      'App/Log.swift': 'import OSLog\nenum Log { static let assistant = Logger(subsystem: "a", category: "b") }\n',
      'App/Use.swift': `import Foundation\nfunc go() { Log.assistant.info("\\(${make}, privacy: .public)") }\n`,
    }),
  ],
  [
    'extension Logger',
    (make) => ({
      'App/Log.swift':
        'import OSLog\nextension Logger { static let records = Logger(subsystem: "a", category: "b") }\n',
      'App/Use.swift': `import Foundation\nfunc go() { Logger.records.info("\\(${make}, privacy: .public)") }\n`,
    }),
  ],
  [
    'typed param',
    (make) => ({
      'App/Log.swift': 'import os\nstruct Env { let log: Logger }\n',
      'App/Use.swift': `import Foundation\nfunc go(_ e: Env) { e.log.error("\\(${make}, privacy: .public)") }\n`,
    }),
  ],
];

const NONE: Ways = [
  [
    'ignored',
    (make, use) =>
      `@resultBuilder enum Lines { static func buildBlock(_ parts: String...) -> Int { parts.count } }\nfunc lines(@Lines _ make: () -> Int) -> Int { make() }\nfunc go() { ${use(`"\\(lines { "a"\n ${make} })"`)} }`,
  ],
  [
    'own Logger',
    (make) => ({
      'App/Log.swift':
        'final class Logger { func info(_ s: String) {} }\nenum Log { static let assistant = Logger() }\n',
      'App/Other.swift': 'import OSLog\n',
      'App/Use.swift': `import Foundation\nfunc go() { Log.assistant.info("\\(${make}, privacy: .public)") }\n`,
    }),
  ],
  [
    'private',
    (make) => ({
      'App/Log.swift': 'import OSLog\nenum Log { static let assistant = Logger(subsystem: "a", category: "b") }\n',
      'App/Use.swift': `import Foundation\nfunc go() { Log.assistant.info("\\(${make})") }\n`,
    }),
  ],
];

brings(SWIFT, BUILT);
brings(SWIFT, LOGGED, 'logging');
bringsNone(SWIFT, NONE);
