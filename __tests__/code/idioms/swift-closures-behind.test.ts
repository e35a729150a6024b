/** A closure behind the brackets of a struct that is made: it is the last property that can be called, whatever stands behind. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const card = (properties: string, body: string): string =>
  `struct Card: View { ${properties}\n var body: some View { Button("Go") { ${body} } } }\n`;
const page = (made: string, more: string): string =>
  `${more}struct Page: View { var body: some View { ${made} } }\n@main struct Main: App { var body: some Scene { WindowGroup { Page() } } }`;

const ROWS: Rows = [
  [
    'before a state',
    (make, use) =>
      page(
        `Card { kind in ${use('kind')} }`,
        card('let onGo: (VALUE) -> Void\n @State private var title = ""', `onGo(${make})`),
      ),
  ],
  [
    'before a state and behind a property',
    (make, use, _, other) =>
      page(
        `Card(spare: ${other}) { kind in ${use('kind')} }`,
        card('let spare: VALUE\n let onGo: (VALUE) -> Void\n @State private var isOn = false', `onGo(${make})`),
      ),
  ],
  [
    'before an object that is made',
    (make, use) =>
      page(
        `Card { kind in ${use('kind')} }`,
        `final class Model: ObservableObject { var count = 0 }\n${card('let onGo: (VALUE) -> Void\n @StateObject private var model = Model()\n @State private var day = Date.now', `onGo(${make})`)}`,
      ),
  ],
  [
    'the last of two',
    (make, use, _, other) =>
      page(
        `Card(onEnd: { _ in }) { kind in ${use('kind')} }`,
        card(
          'let onEnd: (VALUE) -> Void\n let onGo: (VALUE) -> Void\n @State private var title = ""',
          `onGo(${make})\n onEnd(${other})`,
        ),
      ),
  ],
  [
    'one that may be nothing',
    (make, use) =>
      page(
        `Card { kind in ${use('kind')} }`,
        card('var onGo: ((VALUE) -> Void)? = nil\n @State private var title = ""', `onGo?(${make})`),
      ),
  ],
  [
    'one by another name for its type',
    (make, use) =>
      page(
        `Card { kind in ${use('kind')} }`,
        `typealias Told = (VALUE) -> Void\n${card('let onGo: Told\n @State private var title = ""', `onGo(${make})`)}`,
      ),
  ],
];
bothFlows(SWIFT, ROWS);
