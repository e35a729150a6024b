/** What an object throws that is called like a function, `importer()`, comes to whoever tries that call. */
import { KOTLIN } from './kotlin.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const FAILURE = 'enum Failure: Error { case refused; case unreadable(step: String, subject: String) }\n';
const importer = (make: string, more = ''): string =>
  `${FAILURE}struct Importer { ${more} func callAsFunction() async throws -> [String] { if more { return [] }; throw Failure.unreadable(step: "parse", subject: ${make}) }; let more = false }\n`;
const caught = (
  use: (value: string) => string,
  tried: string,
  asked = 'case .unreadable(let step, let subject)',
  told = 'subject',
): string =>
  `do { ${tried} } catch let error as Failure { switch error { ${asked}: ${use(told)}; default: break } } catch { }`;

const WAYS: Ways = [
  [
    'by a property',
    (make, use) =>
      `${importer(make)}final class Model { private let importer: Importer\ninit(importer: Importer) { self.importer = importer }\nfunc load() async { ${caught(use, 'let shots = try await importer()')} } }`,
  ],
  [
    'by a property that it makes',
    (make, use) =>
      `${importer(make)}final class Model { private let importer = Importer()\nfunc load() async { ${caught(use, '_ = try await importer()')} } }`,
  ],
  [
    'by a parameter',
    (make, use) =>
      `${importer(make)}func load(with importer: Importer) async { ${caught(use, '_ = try await importer()')} }`,
  ],
  [
    'where it is made',
    (make, use) => `${importer(make)}func load() async { ${caught(use, '_ = try await Importer()()')} }`,
  ],
  [
    'by its protocol',
    (make, use) =>
      `protocol Importing { func callAsFunction() async throws -> [String] }\n${importer(make)}extension Importer: Importing {}\nfinal class Model { let importer: any Importing\ninit(importer: any Importing) { self.importer = importer }\nfunc load() async { ${caught(use, '_ = try await importer()')} } }`,
  ],
  [
    'through another that throws it on',
    (make, use) =>
      `${importer(make)}struct Refresh { let importer: Importer; func callAsFunction() async throws { _ = try await importer() } }\nfinal class Model { let refresh = Refresh(importer: Importer())\nfunc load() async { ${caught(use, 'try await refresh()')} } }`,
  ],
];
brings(SWIFT, WAYS);
bringsNone(SWIFT, [
  [
    'another part of it',
    (make, use) =>
      `${importer(make)}final class Model { let importer = Importer()\nfunc load() async { ${caught(use, '_ = try await importer()', undefined, 'step')} } }`,
  ],
  [
    'what another object is asked',
    (make, use) =>
      `${importer(make)}struct Settings { func callAsFunction() throws -> String { throw Failure.unreadable(step: "load", subject: "settings") } }\nfinal class Model { let importer = Importer(); let settings = Settings()\nfunc load() async { _ = try? await importer(); ${caught(use, '_ = try settings()')} } }`,
  ],
  [
    'what was caught inside',
    (make, use) =>
      `${importer(make)}struct Refresh { let importer = Importer(); func callAsFunction() async { _ = try? await importer() } }\nfinal class Model { let refresh = Refresh()\nfunc other() throws { throw Failure.unreadable(step: "a", subject: "b") }\nfunc load() async { ${caught(use, 'await refresh(); try other()')} } }`,
  ],
]);

brings(KOTLIN, [
  [
    'an operator of Kotlin',
    (make, use) =>
      `class Unreadable(val subject: String) : Exception("unreadable")\nclass Importer { operator fun invoke(): List<String> { throw Unreadable(${make}) } }\nclass Model(private val importer: Importer) { fun load() { try { importer() } catch (error: Unreadable) { ${use('error.subject')} } } }`,
  ],
]);
