/** Actions of one feature within those of another, as the composable architecture puts them there: by no code of the app's. */
import { bothFlows, type Rows } from './both-flows.ts';
import { bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const HEAD = 'import ComposableArchitecture\nimport HealthKit\nimport Mixpanel\n';
const reducer = (name: string, actions: string, cases: string, more = '', state = ''): string =>
  `@Reducer struct ${name} { ${more}@ObservableState struct State: Equatable { ${state} }\n enum Action { ${actions} }\n var body: some ReducerOf<Self> { Reduce { state, action in switch action { ${cases} } } } }\n`;
const child = (sent: string, rest: string, name = 'Child'): string =>
  `${HEAD}${reducer(name, 'case tap\n case delegate(Delegate)\n enum Delegate { case picked(VALUE), left(VALUE) }', `case .tap: return .concatenate(.send(.delegate(.picked(${sent}))), .send(.delegate(.left(${rest}))))\n case .delegate: return .none`)}`;
const parent = (actions: string, cases: string, more = '', state = ''): string =>
  `${HEAD}${reducer('Parent', actions, `${cases}\n return .none\n default: return .none`, more, state)}`;
const files = (sent: string, rest: string, above: string): Readonly<Record<string, string>> => ({
  'App/Child.swift': child(sent, rest),
  'App/Parent.swift': above,
});

const ROWS: Rows = [
  [
    'an action of a child',
    (make, use, _, other) =>
      files(
        make,
        other,
        parent('case child(Child.Action)', `case let .child(.delegate(.picked(kind))): ${use('kind')}`),
      ),
  ],
  [
    'an action of a child that is presented',
    (make, use, _, other) =>
      files(
        make,
        other,
        parent(
          'case child(PresentationAction<Child.Action>)',
          `case .child(.presented(.delegate(.picked(let kind)))): ${use('kind')}`,
          '',
          '@Presents var child: Child.State?',
        ),
      ),
  ],
  [
    'an action of an element',
    (make, use, _, other) =>
      files(
        make,
        other,
        parent(
          'case rows(IdentifiedActionOf<Child>)',
          `case let .rows(.element(id: _, action: .delegate(.picked(kind)))): ${use('kind')}`,
        ),
      ),
  ],
  [
    'an action of a screen in a path',
    (make, use, _, other) =>
      files(
        make,
        other,
        parent(
          'case path(StackActionOf<Path>)',
          `case let .path(.element(id: _, action: .child(.delegate(.picked(kind))))): ${use('kind')}`,
          '@Reducer enum Path { case child(Child) }\n ',
        ),
      ),
  ],
  [
    'an action of a destination',
    (make, use, _, other) =>
      files(
        make,
        other,
        parent(
          'case destination(PresentationAction<Destination.Action>)',
          `case let .destination(.presented(.child(.delegate(.picked(kind))))): ${use('kind')}`,
          '@Reducer enum Destination { case child(Child) }\n ',
        ),
      ),
  ],
  [
    'an action of a view, sent by it',
    (make, use, _, other) =>
      `import ComposableArchitecture\n${reducer('Labs', 'case view(View)\n enum View { case picked(VALUE), left(VALUE) }', `case .view(.picked(let kind)): ${use('kind')}\n return .none\n case .view: return .none`)}@ViewAction(for: Labs.self) struct LabsView: SwiftUI.View { let store: StoreOf<Labs>\n var body: some SwiftUI.View { Button("A") { send(.picked(${make}))\n send(.left(${other})) } } }`,
  ],
  [
    'an action of a view, handed to a function',
    (make, use, _, other) =>
      `import ComposableArchitecture\n@Reducer struct Labs { struct State: Equatable {}\n enum Action { case view(View)\n enum View { case picked(VALUE), left(VALUE) } }\n var body: some ReducerOf<Self> { Reduce { state, action in switch action { case .view(let one): return reduce(&state, one) } } }\n func reduce(_ state: inout State, _ action: Action.View) -> Effect<Action> { switch action { case .picked(let kind): ${use('kind')}\n return .none\n case .left: return .none } } }\nstruct LabsView: SwiftUI.View { let store: StoreOf<Labs>\n var body: some SwiftUI.View { Button("A") { store.send(.view(.picked(${make})))\n store.send(.view(.left(${other}))) } } }`,
  ],
];

const NONE: Ways = [
  [
    'the same action of another child',
    (make, use, other) => ({
      ...files(
        other,
        other,
        parent(
          'case child(Child.Action)\n case twin(Twin.Action)',
          `case let .child(.delegate(.picked(kind))): ${use('kind')}`,
        ),
      ),
      'App/Twin.swift': child(make, other, 'Twin'),
    }),
  ],
];

/** Files of its own say which type a place is of. */
const told = (rows: Ways): Ways =>
  rows.map(([title, code]) => [
    title,
    (...given) => {
      const made = code(...given);
      return typeof made === 'string'
        ? made
        : Object.fromEntries(Object.entries(made).map(([path, text]) => [path, text.replaceAll('VALUE', 'String')]));
    },
  ]);

bothFlows(SWIFT, ROWS);
bringsNone(SWIFT, told(NONE));
