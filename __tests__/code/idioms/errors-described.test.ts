/** What the system says of an error is what that says of itself. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const OF_TEXTS = { without: ['asked', 'read', 'twice'] } as const;
const bad = (make: string, other: string): string =>
  `enum Bad: LocalizedError { case lost(title: VALUE, note: VALUE)\n case other\n var errorDescription: String? { switch self { case .lost(let title, _): "no \\(title)"\n case .other: "other" } } }\nfunc bring() throws { throw Bad.lost(title: ${make}, note: ${other}) }\n`;
const lost = (make: string, other: string): string =>
  `struct Lost: LocalizedError { let title: VALUE\n let note: VALUE\n var errorDescription: String? { "lost" }\n var failureReason: String? { "\\(title) has no value" }\n var recoverySuggestion: String? { "open \\(note)" } }\nfunc bring() throws { throw Lost(title: ${make}, note: ${other}) }\n`;
const OTHER =
  'struct Net: LocalizedError { let status: Int\n var errorDescription: String? { "status \\(status)" } }\nfunc fetch() throws { throw Net(status: 1) }\n';

const ROWS: Rows = [
  [
    'of what is caught',
    (make, use, _, other) =>
      `${bad(make, other)}func go() { do { try bring() } catch { ${use('error.localizedDescription')} } }`,
    OF_TEXTS,
  ],
  [
    'in a text',
    (make, use, _, other) =>
      `${bad(make, other)}func go() { do { try bring() } catch { ${use('"failed: \\(error.localizedDescription)"')} } }`,
    OF_TEXTS,
  ],
  [
    'beside errors of another type',
    (make, use, _, other) =>
      `${bad(make, other)}${OTHER}func go() { do { try fetch()\n try bring() } catch { ${use('error.localizedDescription')} } }`,
    OF_TEXTS,
  ],
  [
    'of an error whose type is told',
    (make, use, _, other) =>
      `${bad(make, other)}func go() { do { try bring() } catch let bad as Bad { ${use('bad.localizedDescription')} } catch {} }`,
    OF_TEXTS,
  ],
  [
    'the reason of any error that says one',
    (make, use, _, other) =>
      `${lost(make, other)}func tell(_ error: any LocalizedError) { ${use('error.failureReason ?? ""')} }\nfunc go() { do { try bring() } catch let lost as Lost { tell(lost) } catch {} }`,
    OF_TEXTS,
  ],
  [
    'the reason of what is caught',
    (make, use, _, other) =>
      `${lost(make, other)}func go() { do { try bring() } catch { if let said = error as? LocalizedError { ${use('said.failureReason ?? ""')} } } }`,
    OF_TEXTS,
  ],
  [
    'the reason, as Foundation calls it',
    (make, use, _, other) =>
      `${lost(make, other)}func go() { do { try bring() } catch { ${use('(error as NSError).localizedFailureReason ?? ""')} } }`,
    OF_TEXTS,
  ],
  [
    'what it suggests',
    (make, use, _, other) =>
      `${lost(other, make)}func tell(_ error: any LocalizedError) { ${use('error.recoverySuggestion ?? ""')} }\nfunc go() { do { try bring() } catch let lost as Lost { tell(lost) } catch {} }`,
    OF_TEXTS,
  ],
  [
    'the reason of an error that is made',
    (make, use, _, other) =>
      `${lost(make, other)}func tell(_ error: any LocalizedError) { ${use('error.failureReason ?? ""')} }\nfunc go() { tell(Lost(title: ${make}, note: ${other})) }`,
    OF_TEXTS,
  ],
];
bothFlows(SWIFT, ROWS);
