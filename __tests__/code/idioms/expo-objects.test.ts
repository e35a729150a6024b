/** Objects and views of native code that scripts make and call through a module of Expo. */
import { describe, expect, test } from 'vitest';
import { flow } from '../code.ts';

const FEED = `enum Kind: String, Enumerable {
  case labs, shots
  var type: HKClinicalType { switch self { case .labs: HKClinicalType(.labResultRecord) case .shots: HKClinicalType(.immunizationRecord) } }
}
final class Feed: SharedObject {
  var kind: Kind
  init(kind: Kind) { self.kind = kind }
  func query() { HKHealthStore().execute(HKSampleQuery(sampleType: kind.type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
}
`;
/** An app of a module that asks for both kinds, and scripts beside it. */
const app = (
  body: string,
  screen: string,
  more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => ({
  'modules/feed/ios/FeedModule.swift': `import ExpoModulesCore
import HealthKit
${FEED}public final class FeedModule: Module {
  public func definition() -> ModuleDefinition {
    Name("Feed")
    AsyncFunction("connect") { () async throws in
      try await HKHealthStore().requestAuthorization(toShare: [], read: [HKClinicalType(.labResultRecord), HKClinicalType(.immunizationRecord)])
    }
${body}
  }
}
`,
  'modules/feed/index.ts':
    "import { requireNativeModule } from 'expo';\nexport const native = requireNativeModule('Feed');\nexport const { Feed } = native;\n",
  'app/index.tsx': `import { native, Feed } from '../modules/feed';
import { useEffect } from 'react';
import { useReleasingSharedObject } from 'expo-modules-core';
import { requireNativeView, requireNativeViewManager } from 'expo';
${screen}
`,
  ...more,
});

const CLASS = `Class("Feed", Feed.self) {
      Constructor { (kind: Kind) -> Feed in Feed(kind: kind) }
      AsyncFunction("load") { (feed: Feed) in feed.query() }
    }`;
const screen = (body: string): string =>
  `export default function Screen() {\n  useEffect(() => { native.connect(); }, []);\n${body}\n}`;

describe('an object that scripts make', () => {
  test.each<[title: string, body: string, script: (kinds: readonly string[]) => string]>([
    [
      'of a class that the module hands out',
      CLASS,
      (kinds) => screen(kinds.map((kind) => `  new Feed('${kind}').load();`).join('\n')),
    ],
    [
      'of a class of the module',
      CLASS,
      (kinds) =>
        screen(
          kinds.map((kind, at) => `  const feed${at} = new native.Feed('${kind}');\n  feed${at}.load();`).join('\n'),
        ),
    ],
    [
      'of each of a list',
      CLASS,
      (kinds) =>
        screen(
          `  for (const kind of [${kinds.map((kind) => `'${kind}'`)}]) { const feed = new Feed(kind); feed.load().then(console.log); }`,
        ),
    ],
    [
      'of a class that is named after its type',
      CLASS.replace('"Feed", ', ''),
      (kinds) => screen(kinds.map((kind) => `  new Feed('${kind}').load();`).join('\n')),
    ],
    [
      'of a class that is made without a word of its type',
      CLASS.replace(' -> Feed', '').replace('(feed: Feed)', 'feed'),
      (kinds) => screen(kinds.map((kind) => `  new Feed('${kind}').load();`).join('\n')),
    ],
    [
      'that a hook releases',
      CLASS,
      (kinds) =>
        screen(
          kinds
            .map(
              (kind, at) =>
                `  const feed${at} = useReleasingSharedObject(() => new Feed('${kind}'), []);\n  useEffect(() => { feed${at}.load(); }, [feed${at}]);`,
            )
            .join('\n'),
        ),
    ],
    [
      'that a function of the module makes',
      `Class("Feed", Feed.self) {
      AsyncFunction("load") { (feed: Feed) in feed.query() }
    }
    Function("open") { (kind: Kind) in Feed(kind: kind) }`,
      (kinds) => screen(kinds.map((kind) => `  native.open('${kind}').load();`).join('\n')),
    ],
    [
      'that a function of the class makes',
      `Class("Feed", Feed.self) {
      StaticFunction("open") { (kind: Kind) in Feed(kind: kind) }
      AsyncFunction("load") { (feed: Feed) in feed.query() }
    }`,
      (kinds) => screen(kinds.map((kind) => `  Feed.open('${kind}').load();`).join('\n')),
    ],
    [
      'that is handed to a function of the module',
      `Class("Feed", Feed.self) {
      Constructor { (kind: Kind) in Feed(kind: kind) }
    }
    AsyncFunction("load") { (feed: Feed) in feed.query() }`,
      (kinds) => screen(kinds.map((kind) => `  native.load(new Feed('${kind}'));`).join('\n')),
    ],
    [
      'that is told the kind when it is called',
      `Class("Feed", Feed.self) {
      Constructor { Feed(kind: .labs) }
      AsyncFunction("load") { (feed: Feed, kind: Kind) in
        feed.kind = kind
        HKHealthStore().execute(HKSampleQuery(sampleType: kind.type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
      }
    }`,
      (kinds) => screen(`  const feed = new Feed();\n${kinds.map((kind) => `  feed.load('${kind}');`).join('\n')}`),
    ],
    [
      'that is declared in TypeScript',
      CLASS,
      (kinds) =>
        `declare class NativeFeed { constructor(kind: string); load(): Promise<string[]>; }\nfunction show(feed: NativeFeed) { return feed.load(); }\n${screen(kinds.map((kind) => `  show(new Feed('${kind}'));`).join('\n'))}`,
    ],
    [
      'whose property is set',
      `Class("Feed", Feed.self) {
      Constructor { Feed(kind: .labs) }
      Property("topic") { (feed: Feed) in feed.kind.rawValue }
        .set { (feed: Feed, topic: Kind) in
          HKHealthStore().execute(HKSampleQuery(sampleType: topic.type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
        }
    }`,
      (kinds) => screen(`  const feed = new Feed();\n${kinds.map((kind) => `  feed.topic = '${kind}';`).join('\n')}`),
    ],
  ])('%s', async (_, body, script) => {
    const of = (...kinds: readonly string[]): Promise<string> => flow(app(body, script(kinds)), { kind: 'app' });
    expect(await of('labs', 'shots')).toBe('immunization labResult | immunization labResult');
    expect(await of('labs')).toBe('immunization labResult | labResult');
  });

  test('one of them alone is called', async () => {
    const made = "  const labs = new Feed('labs');\n  const shots = new Feed('shots');\n  labs.load();";
    expect(await flow(app(CLASS, screen(made)), { kind: 'app' })).toBe('immunization labResult | labResult');
    const both = `${made}\n  shots.load();`;
    expect(await flow(app(CLASS, screen(both)), { kind: 'app' })).toBe(
      'immunization labResult | immunization labResult',
    );
  });

  test('of another class of the module with a function of that name', async () => {
    const body = `${CLASS}
    Class("Note", Note.self) {
      Constructor { (kind: Kind) in Note(kind: kind) }
      AsyncFunction("load") { (note: Note) in print(note) }
    }`;
    const more = {
      'modules/feed/ios/Note.swift':
        'import ExpoModulesCore\nfinal class Note: SharedObject {\n  let kind: Kind\n  init(kind: Kind) { self.kind = kind }\n}\n',
    };
    const script = (made: string): string =>
      screen(`  new Feed('labs').load();\n  new native.${made}('shots').load();`);
    expect(await flow(app(body, script('Note'), more), { kind: 'app' })).toBe('immunization labResult | labResult');
    expect(await flow(app(body, script('Feed'), more), { kind: 'app' })).toBe(
      'immunization labResult | immunization labResult',
    );
  });

  test('that comes by a way which is not followed', async () => {
    const script = "import { pool } from 'object-pool';\n";
    const of = (...kinds: readonly string[]): string =>
      script + screen(kinds.map((kind) => `  pool.get(() => new Feed('${kind}')).load();`).join('\n'));
    expect(await flow(app(CLASS, of('labs', 'shots')), { kind: 'app' })).toBe(
      'immunization labResult | immunization labResult',
    );
    expect(await flow(app(CLASS, of('labs')), { kind: 'app' })).toBe('immunization labResult | labResult');
  });

  test('below which a class of scripts is stays open', async () => {
    const script = `class Shown extends Feed {\n  show() { return this.load(); }\n}\n${screen("  new Shown('labs').show();")}`;
    expect(await flow(app(CLASS, script), { kind: 'app' })).toBe('immunization labResult | !');
  });

  test('whose class no script names stays open', async () => {
    expect(await flow(app(CLASS, screen('')), { kind: 'app' })).toBe('immunization labResult | !');
  });

  test('of a kind that comes from a server', async () => {
    const script = screen(
      "  fetch('https://app.example/kind').then((it) => it.text()).then((kind) => new Feed(kind).load());",
    );
    expect(await flow(app(CLASS, script), { kind: 'app' })).toBe('immunization labResult | !');
  });
});

describe('a view that scripts show', () => {
  const VIEW = `View(FeedView.self) {
      Prop("kind") { (view: FeedView, kind: Kind) in view.show(kind) }
    }`;
  const more = {
    'modules/feed/ios/FeedView.swift':
      'import ExpoModulesCore\nimport HealthKit\nfinal class FeedView: ExpoView {\n  func show(_ kind: Kind) { Feed(kind: kind).query() }\n}\n',
  };
  test.each<[title: string, script: (kinds: readonly string[]) => string]>([
    [
      'by its module',
      (kinds) =>
        `const FeedView = requireNativeView('Feed');\nexport default function Screen() { return <View>${kinds.map((kind) => `<FeedView kind="${kind}" />`).join('')}</View>; }`,
    ],
    [
      'by its module, as it was called before',
      (kinds) =>
        `const FeedView = requireNativeViewManager('Feed');\nexport default function Screen() { return <View>${kinds.map((kind) => `<FeedView kind="${kind}" />`).join('')}</View>; }`,
    ],
    [
      'by a component around it',
      (kinds) =>
        `const FeedView = requireNativeView('Feed');\nfunction Feeds(props: { kind: string }) { return <FeedView {...props} />; }\nexport default function Screen() { return <View>${kinds.map((kind) => `<Feeds kind="${kind}" />`).join('')}</View>; }`,
    ],
  ])('%s', async (_, script) => {
    const of = (...kinds: readonly string[]): Promise<string> => {
      const start = 'useEffect(() => { native.connect(); }, []);\n';
      const text = script(kinds).replace('Screen() { ', `Screen() { ${start}`);
      return flow(app(VIEW, text, more), { kind: 'app' });
    };
    expect(await of('labs', 'shots')).toBe('immunization labResult | immunization labResult');
    expect(await of('labs')).toBe('immunization labResult | labResult');
  });
});
