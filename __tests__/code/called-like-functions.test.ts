import { describe, expect, test } from 'vitest';
import { factsOf } from './code.ts';
import { SWIFT } from './idioms/swift.ts';

const { text, records, head } = SWIFT;

const TRACK = `struct Track {
  let send: (String, [String: String]) -> Void
  func callAsFunction(_ event: String, _ more: [String: String] = [:]) { send(event, more) }
}
extension Track { static let vendor = Track { event, more in ${records.use('more["title"]!')} } }
`;
const KEY = `struct TrackKey: EnvironmentKey { static let defaultValue = Track.vendor }
extension EnvironmentValues { var track: Track { get { self[TrackKey.self] } set { self[TrackKey.self] = newValue } } }
`;
const ENVIRONMENT = '@Environment(\\.track) private var track';
const screen = (property: string, call: string): string =>
  `import SwiftUI
struct Page: View {
  ${property}
  var body: some View { Button("Open") { ${call} } }
}
`;
const GIVEN = `("opened", ["title": ${text.make}])`;

/** What sends the record stands in a file that names neither HealthKit nor the screen. */
describe('an object that is called like a function is followed into its own file', () => {
  test.each([
    ['a property', TRACK, screen('let track = Track.vendor', `track${GIVEN}`)],
    ['a local', TRACK, screen('', `let track = Track.vendor\n track${GIVEN}`)],
    [
      'what a view is given',
      TRACK,
      `${screen('let track: Track', `track${GIVEN}`)}struct Root: View { var body: some View { Page(track: .vendor) } }\n`,
    ],
    [
      '@Entry',
      `${TRACK}extension EnvironmentValues { @Entry var track = Track.vendor }\n`,
      screen(ENVIRONMENT, `track${GIVEN}`),
    ],
    [
      '@Entry, by its closure',
      `${TRACK}extension EnvironmentValues { @Entry var track = Track.vendor }\n`,
      screen(ENVIRONMENT, `track.send${GIVEN}`),
    ],
    ['a key of the environment', TRACK + KEY, screen(ENVIRONMENT, `track${GIVEN}`)],
  ])('by %s', async (_, tracking, page) => {
    const { flows } = await factsOf({
      'App/Tracking.swift': head + tracking,
      'App/Page.swift': page,
      ...records.beside,
    });
    expect(flows.map(({ kind }) => kind)).toEqual([records.kind]);
  });
});
