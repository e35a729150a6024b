/** What the system says of an error is what that says of itself. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const OF_TEXTS = { without: ['asked', 'read', 'twice'] } as const;
const bad = (make: string, other: string): string =>
  `enum Bad: LocalizedError { case lost(title: VALUE, note: VALUE)\n case other\n var errorDescription: String? { switch self { case .lost(let title, _): "no \\(title)"\n case .other: "other" } } }\nfunc bring() throws { throw Bad.lost(title: ${make}, note: ${other}) }\n`;
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
];
bothFlows(SWIFT, ROWS);
