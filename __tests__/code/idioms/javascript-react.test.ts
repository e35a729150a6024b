/** React: props, states, hooks, contexts. */
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

/** Lists of React Native, which say what of them is seen: what they are handed, and what stands before. */
const LISTS: readonly (readonly [title: string, props: string, around?: string])[] = [
  ['rows that are seen', 'onViewableItemsChanged={({ viewableItems }) => tell(viewableItems[0].item)}'],
  ['rows that are seen, each', 'onViewableItemsChanged={(seen) => seen.changed.forEach((it) => tell(it.item))}'],
  [
    'rows that are seen, told to a function that is kept',
    'onViewableItemsChanged={onSeen}',
    'const onSeen = useRef(({ viewableItems }) => { viewableItems.map(({ item }) => item).forEach(tell); }).current;',
  ],
  [
    'rows that are seen, by pairs',
    'viewabilityConfigCallbackPairs={pairs.current}',
    'const pairs = useRef([{ viewabilityConfig: {}, onViewableItemsChanged: ({ viewableItems }) => tell(viewableItems[0].item) }]);',
  ],
  ['sections whose rows are seen', 'onViewableItemsChanged={({ viewableItems }) => tell(viewableItems[0].item)}'],
];

const ROWS: Rows = [
  [
    'props',
    (make, use) =>
      `import { Text } from 'react-native';\nfunction Detail({ kind }: { kind: VALUE }) { return <Text onPress={() => { ${use('kind')} }}>Labs</Text>; }\nexport default function App() { return <Detail kind={${make}} />; }`,
  ],
  [
    'props that are spread',
    (make, use) =>
      `import { Text } from 'react-native';\nfunction Detail(props: { kind: VALUE }) { return <Text onPress={() => { ${use('props.kind')} }}>Labs</Text>; }\nexport default function App() { const props = { kind: ${make} }; return <Detail {...props} />; }`,
  ],
  [
    'a callback of a child',
    (make, use) =>
      `import { Button } from 'react-native';\nfunction Picker({ onPick }: { onPick: (kind: VALUE) => void }) { return <Button title="Labs" onPress={() => onPick(${make})} />; }\nexport default function App() { return <Picker onPick={(kind) => { ${use('kind')} }} />; }`,
  ],
  [
    'a child that is a function',
    (make, use) =>
      `import { Text } from 'react-native';\nfunction Loaded({ children }: { children: (kind: VALUE) => JSX.Element }) { return children(${make}); }\nexport default function App() { return <Loaded>{(kind) => <Text onPress={() => { ${use('kind')} }}>Labs</Text>}</Loaded>; }`,
  ],
  [
    'props of a class',
    (make, use) =>
      `import React from 'react';\nclass Detail extends React.Component<{ kind: VALUE }> { componentDidMount() { ${use('this.props.kind')} } render() { return null; } }\nexport default function App() { return <Detail kind={${make}} />; }`,
  ],
  [
    'state of a class',
    (make, use) =>
      `import React from 'react';\nexport class App extends React.Component { state = { kind: '' }; componentDidMount() { this.setState({ kind: ${make} }); } load() { ${use('this.state.kind')} } render() { return null; } }`,
  ],
  [
    'useState',
    (make, use) =>
      `import { useEffect, useState } from 'react';\nexport default function App() { const [kind, setKind] = useState(''); useEffect(() => { setKind(${make}); }, []); useEffect(() => { if (kind) { ${use('kind')} } }, [kind]); return null; }`,
  ],
  [
    'useState with a start',
    (make, use) =>
      `import { useEffect, useState } from 'react';\nexport default function App() { const [kind] = useState(${make}); useEffect(() => { ${use('kind')} }, [kind]); return null; }`,
  ],
  [
    'useRef',
    (make, use) =>
      `import { useEffect, useRef } from 'react';\nexport default function App() { const kind = useRef(${make}); useEffect(() => { ${use('kind.current')} }, []); return null; }`,
  ],
  [
    'useMemo',
    (make, use) =>
      `import { useEffect, useMemo } from 'react';\nexport default function App() { const kind = useMemo(() => ${make}, []); useEffect(() => { ${use('kind')} }, [kind]); return null; }`,
  ],
  [
    'useCallback',
    (make, use) =>
      `import { useCallback, useEffect } from 'react';\nexport default function App() { const load = useCallback((kind: VALUE) => { ${use('kind')} }, []); useEffect(() => { load(${make}); }, [load]); return null; }`,
  ],
  [
    'useReducer',
    (make, use) =>
      `import { useEffect, useReducer } from 'react';\ntype Action = { type: 'picked'; kind: VALUE };\nfunction reducer(state: { kind: VALUE }, action: Action) { switch (action.type) { case 'picked': return { ...state, kind: action.kind }; default: return state; } }\nexport default function App() { const [state, dispatch] = useReducer(reducer, { kind: '' }); useEffect(() => { dispatch({ type: 'picked', kind: ${make} }); }, []); useEffect(() => { if (state.kind) { ${use('state.kind')} } }, [state.kind]); return null; }`,
  ],
  [
    'a hook of the app',
    (make, use) =>
      `import { useEffect } from 'react';\nfunction useLoad(kind: VALUE) { useEffect(() => { ${use('kind')} }, [kind]); }\nexport default function App() { useLoad(${make}); return null; }`,
  ],
  [
    'a hook that gives',
    (make, use) =>
      `function useKind() { return { kind: ${make}, at: 1 }; }\nexport default function App() { const { kind } = useKind(); ${use('kind')} return null; }`,
  ],
  [
    'a context',
    (make, use) =>
      `import { createContext, useContext, useEffect } from 'react';\nconst KindContext = createContext('');\nfunction Page() { const kind = useContext(KindContext); useEffect(() => { ${use('kind')} }, [kind]); return null; }\nexport default function App() { return <KindContext.Provider value={${make}}><Page /></KindContext.Provider>; }`,
  ],
  [
    'a context of a class',
    (make, use) =>
      `import React from 'react';\nconst KindContext = React.createContext('');\nclass Page extends React.Component { static contextType = KindContext; componentDidMount() { ${use('this.context')} } render() { return null; } }\nexport default function App() { return <KindContext.Provider value={${make}}><Page /></KindContext.Provider>; }`,
  ],
  [
    'a component around a component',
    (make, use) =>
      `import React from 'react';\nfunction withKind(Component: React.ComponentType<{ kind: VALUE }>) { return function Wrapped() { return <Component kind={${make}} />; }; }\nfunction Page({ kind }: { kind: VALUE }) { ${use('kind')} return null; }\nexport default withKind(Page);`,
  ],
  [
    'memo',
    (make, use) =>
      `import { memo } from 'react';\nconst Page = memo(function Page({ kind }: { kind: VALUE }) { ${use('kind')} return null; });\nexport default function App() { return <Page kind={${make}} />; }`,
  ],
  [
    'parameters of a route',
    (make, use) =>
      `import { useNavigation, useRoute } from '@react-navigation/native';\nexport function List() { const navigation = useNavigation(); return <Button title="Labs" onPress={() => navigation.navigate('Detail', { kind: ${make} })} />; }\nexport function Detail() { const route = useRoute(); ${use('route.params.kind')} return null; }`,
    // a link may open it with anything
    { fails: ['asked', 'read'] },
  ],
  [
    'rows of a list',
    (make, use) =>
      `import { FlatList, Text } from 'react-native';\nconst rows = [{ key: 'labs', kind: ${make} }];\nexport default function App() { return <FlatList data={rows} renderItem={({ item }) => <Text onPress={() => { ${use('item.kind')} }}>{item.key}</Text>} />; }`,
  ],
  ...LISTS.map(([title, props, around = '']): Rows[number] => [
    title,
    (make, use) =>
      `import { FlatList, SectionList, Text } from 'react-native';\nimport { useRef } from 'react';\nconst rows = [{ key: 'labs', kind: ${make} }];\nconst tell = (row: { kind: VALUE }) => { ${use('row.kind')} };\nexport default function App() { ${around} return <${title.startsWith('sections') ? 'SectionList sections={[{ title: "all", data: rows }]}' : 'FlatList data={rows}'} renderItem={({ item }) => <Text>{item.key}</Text>} ${props} />; }`,
  ]),
];

bothFlows(JAVASCRIPT, ROWS);
