/** States of React and contexts of a factory, whatever they are handed on as: what is set for one is not in the other. */
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';

const REACT =
  "import { createContext, useContext, useEffect, useMemo, useState, type PropsWithChildren } from 'react';\n";
/** A page that fills both and tells of one, and the providers around it. */
const page = (make: string, use: (value: string) => string, told: string): string =>
  `function Page() { const [, putFirst] = useFirst(); const [, putSecond] = useSecond(); const [text] = use${told === 'first' ? 'First' : 'Second'}(); useEffect(() => { putFirst(${make}); putSecond('typed'); }, []); useEffect(() => { ${use('text')} }, [text]); return null; }\nexport default function App() { return <FirstProvider><SecondProvider><Page /></SecondProvider></FirstProvider>; }`;
const STATE = 'const state = useState(initial);';
const PAIR = "const [FirstProvider, useFirst] = make('a');\nconst [SecondProvider, useSecond] = make('b');\n";

eachApart('JavaScript', JAVASCRIPT, [
  [
    'a provider and a hook in a list',
    (make, use, told) =>
      `${REACT}function make(initial: string) { const Context = createContext<any>(null); function Provider({ children }: PropsWithChildren) { ${STATE} return <Context.Provider value={state}>{children}</Context.Provider>; } return [Provider, () => useContext(Context)] as const; }\n${PAIR}${page(make, use, told)}`,
  ],
  [
    'a provider and a hook in a list, by constants',
    (make, use, told) =>
      `${REACT}const make = (initial: string) => { const Context = createContext<any>(null); const Provider = ({ children }: PropsWithChildren) => { const [text, setText] = useState(initial); const value = useMemo(() => [text, setText], [text]); return <Context.Provider value={value}>{children}</Context.Provider>; }; const useText = () => useContext(Context); return [Provider, useText] as const; };\n${PAIR}${page(make, use, told)}`,
  ],
  [
    'a provider and a hook in an object',
    (make, use, told) =>
      `${REACT}function make(initial: string) { const Context = createContext<any>(null); function Provider({ children }: PropsWithChildren) { ${STATE} return <Context value={state}>{children}</Context>; } function useText() { const found = useContext(Context); if (!found) throw new Error('a'); return found; } return { Provider, useText }; }\nconst { Provider: FirstProvider, useText: useFirst } = make('a');\nconst { Provider: SecondProvider, useText: useSecond } = make('b');\n${page(make, use, told)}`,
  ],
  [
    'a provider and a hook in an object that is kept',
    (make, use, told) =>
      `${REACT}function make(initial: string) { const Context = createContext<any>(null); function Provider({ children }: PropsWithChildren) { ${STATE} return <Context.Provider value={state}>{children}</Context.Provider>; } return { Provider, use: () => useContext(Context) }; }\nconst first = make('a');\nconst second = make('b');\nfunction Page() { const [, putFirst] = first.use(); const [, putSecond] = second.use(); const [text] = ${told}.use(); useEffect(() => { putFirst(${make}); putSecond('typed'); }, []); useEffect(() => { ${use('text')} }, [text]); return null; }\nexport default function App() { return <first.Provider><second.Provider><Page /></second.Provider></first.Provider>; }`,
  ],
  [
    'contexts beside one another',
    (make, use, told) =>
      `${REACT}const First = createContext<any>(null);\nconst Second = createContext<any>(null);\nconst useFirst = () => useContext(First);\nconst useSecond = () => useContext(Second);\nfunction FirstProvider({ children }: PropsWithChildren) { const state = useState('a'); return <First.Provider value={state}>{children}</First.Provider>; }\nfunction SecondProvider({ children }: PropsWithChildren) { const state = useState('b'); return <Second.Provider value={state}>{children}</Second.Provider>; }\n${page(make, use, told)}`,
  ],
  [
    'states that are not taken apart',
    (make, use, told) =>
      `${REACT}export default function Page() { const first = useState(''); const second = useState(''); useEffect(() => { first[1](${make}); second[1]('typed'); }, []); useEffect(() => { ${use(`${told}[0]`)} }, [${told}]); return null; }`,
  ],
  [
    'states that are objects, taken apart',
    (make, use, told) =>
      `${REACT}export default function Page() { const [{ first, second }, put] = useState({ first: '', second: '' }); useEffect(() => { put({ first: ${make}, second: 'typed' }); }, []); useEffect(() => { ${use(told)} }, [${told}]); return null; }`,
  ],
  [
    'states of a hook of the app’s own',
    (make, use, told) =>
      `${REACT}function useText() { return useState(''); }\nexport default function Page() { const [first, putFirst] = useText(); const [second, putSecond] = useText(); useEffect(() => { putFirst(${make}); putSecond('typed'); }, []); useEffect(() => { ${use(told)} }, [${told}]); return null; }`,
  ],
  [
    'states of a hook of the app’s own, by names',
    (make, use, told) =>
      `${REACT}function useText() { const state = useState(''); return { text: state[0], put: state[1] }; }\nexport default function Page() { const first = useText(); const second = useText(); useEffect(() => { first.put(${make}); second.put('typed'); }, []); useEffect(() => { ${use(`${told}.text`)} }, []); return null; }`,
  ],
]);

/** A context whose value holds what was typed and what sets it, beside the record. */
const board =
  (value: string, hook: string) =>
  (make: string, use: (value: string) => string, told: string): string =>
    `${REACT}type Board = { first: string; second: string; setSecond: (text: string) => void };\nconst BoardContext = createContext<Board | null>(null);\nexport function BoardProvider({ children }: any) { const [second, setSecond] = useState(''); const [names, setNames] = useState<string[]>([]); useEffect(() => { setNames([${make}]); }, []); ${value} return <BoardContext.Provider value={board}>{children}</BoardContext.Provider>; }\n${hook}\nexport function Search() { const { first, second } = useBoard(); const press = () => { ${use(told)} }; return <Button title={first} onPress={press} />; }\nexport default function Home() { const { first, second, setSecond } = useBoard(); return <BoardProvider><TextInput value={second} onChangeText={setSecond} /><Search /></BoardProvider>; }`;
const ASKED = 'const useBoard = () => useContext(BoardContext)!;';
const GUARDED =
  "function useBoard(): Board { const board = useContext(BoardContext); if (!board) throw new Error('outside'); return board; }";

eachApart('a context with what sets a part', JAVASCRIPT, [
  [
    'remembered',
    board("const board = useMemo(() => ({ first: names[0] ?? '', second, setSecond }), [second, names]);", GUARDED),
  ],
  ['as it is', board('const board = { first: names[0], second, setSecond };', ASKED)],
  [
    'by a function of the app’s own',
    board(
      'const board = { first: names[0], second, setSecond: (text: string) => { setSecond(text.trim()); } };',
      ASKED,
    ),
  ],
  [
    'asked by use',
    board(
      'const board = { first: names[0], second, setSecond };',
      "import { use as useIt } from 'react';\nconst useBoard = () => useIt(BoardContext)!;",
    ),
  ],
  [
    'by a consumer',
    (make, use, told) =>
      `${REACT}const BoardContext = createContext<any>(null);\nexport default function Home() { const [second, setSecond] = useState(''); const [first, setFirst] = useState(''); useEffect(() => { setFirst(${make}); }, []); return <BoardContext.Provider value={{ first, second, setSecond }}><BoardContext.Consumer>{({ first, second, setSecond }) => <Button onPress={() => { ${use(told)} }} onLongPress={() => setSecond('a')} />}</BoardContext.Consumer></BoardContext.Provider>; }`,
  ],
]);
