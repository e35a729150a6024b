/** Hooks of React that hand a value on: what an action is sent, what a ref lets its holder do, what is shown meanwhile. */
import { bothFlows, type Rows } from './both-flows.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';

const ROWS: Rows = [
  [
    'an action is sent it',
    (make, use) =>
      `import { useActionState } from 'react';\nexport default function Page() { const [answer, send] = useActionState(async (before, kind) => { ${use('kind')} return before; }, ''); return <Button title={answer} onPress={() => send(${make})} />; }`,
  ],
  [
    'an action gives it',
    (make, use) =>
      `import { useActionState, useEffect } from 'react';\nexport default function Page() { const [kind, send] = useActionState(async () => ${make}, null); useEffect(() => { ${use('kind')} }, [kind]); return <Button title="a" onPress={() => send()} />; }`,
  ],
  [
    'an action begins with it',
    (make, use) =>
      `import { useActionState, useEffect } from 'react';\nexport default function Page() { const [kind] = useActionState((before) => before, ${make}); useEffect(() => { ${use('kind')} }, [kind]); return null; }`,
  ],
  [
    'what is shown meanwhile',
    (make, use) =>
      `import { useEffect, useOptimistic } from 'react';\nexport default function Page() { const [kinds, add] = useOptimistic([], (now, kind) => [...now, kind]); useEffect(() => { for (const kind of kinds) { ${use('kind')} } }, [kinds]); return <Button title="a" onPress={() => add(${make})} />; }`,
  ],
  [
    'what is shown meanwhile, set as it is',
    (make, use) =>
      `import { useEffect, useOptimistic } from 'react';\nexport default function Page() { const [kind, show] = useOptimistic(''); useEffect(() => { ${use('kind')} }, [kind]); return <Button title="a" onPress={() => show(${make})} />; }`,
  ],
  [
    'a value that is put off',
    (make, use) =>
      `import { useDeferredValue, useEffect } from 'react';\nexport default function Page() { const kind = useDeferredValue(${make}); useEffect(() => { ${use('kind')} }, [kind]); return null; }`,
  ],
  [
    'a store outside',
    (make, use) =>
      `import { useEffect, useSyncExternalStore } from 'react';\nconst store = { kind: ${make}, listen: (heard) => () => {} };\nexport default function Page() { const kind = useSyncExternalStore(store.listen, () => store.kind); useEffect(() => { ${use('kind')} }, [kind]); return null; }`,
  ],
  [
    'an effect by its event',
    (make, use) =>
      `import { useEffect, useEffectEvent } from 'react';\nexport default function Page() { const tell = useEffectEvent((kind) => { ${use('kind')} }); useEffect(() => { tell(${make}); }, []); return null; }`,
  ],
  [
    'a transition',
    (make, use) =>
      `import { useTransition } from 'react';\nexport default function Page() { const [isPending, start] = useTransition(); return <Button title="a" onPress={() => start(async () => { ${use(make)} })} />; }`,
  ],
  [
    'what a ref lets its holder do, through props',
    (make, use, _, other) =>
      `import { useImperativeHandle, useRef } from 'react';\nfunction Sheet({ ref }) { useImperativeHandle(ref, () => ({ open(spare, kind) { ${use('kind')} } }), []); return null; }\nexport default function Page() { const sheet = useRef(null); return <View><Button title="a" onPress={() => sheet.current?.open(${other}, ${make})} /><Sheet ref={sheet} /></View>; }`,
  ],
  [
    'what a ref lets its holder do, forwarded',
    (make, use, _, other) =>
      `import { forwardRef, useImperativeHandle, useRef } from 'react';\nconst Sheet = forwardRef((props, ref) => { useImperativeHandle(ref, () => ({ open: (spare, kind) => { ${use('kind')} } })); return null; });\nexport default function Page() { const sheet = useRef(null); return <View><Button title="a" onPress={() => sheet.current.open(${other}, ${make})} /><Sheet ref={sheet} /></View>; }`,
  ],
  [
    'a handle that is a variable',
    (make, use, _, other) =>
      `import { createRef, forwardRef, useImperativeHandle } from 'react';\nexport const sheet = createRef();\nconst Sheet = forwardRef((props, ref) => { const open = (spare, kind) => { ${use('kind')} }; useImperativeHandle(ref, () => ({ open })); return null; });\nexport default function Page() { return <View><Button title="a" onPress={() => sheet.current?.open(${other}, ${make})} /><Sheet ref={sheet} /></View>; }`,
  ],
];
bothFlows(JAVASCRIPT, ROWS);

eachApart('JavaScript', JAVASCRIPT, [
  [
    'the parts of a form that an action is sent',
    (make, use, told) =>
      `import { useActionState, useState } from 'react';\nexport default function Page() { const [form, setForm] = useState({ first: '', second: '' }); const [answer, send] = useActionState(async (before, sent) => { ${use(`sent.${told}`)} return ''; }, ''); return <Button title={answer} onPress={() => { setForm((now) => ({ ...now, first: ${make} })); send(form); }} />; }`,
  ],
  [
    'two actions',
    (make, use, told) =>
      `import { useActionState } from 'react';\nexport default function Page() { const [first, sendFirst] = useActionState(async (before, sent) => sent, ''); const [second, sendSecond] = useActionState(async (before, sent) => sent, ''); ${use(told)} return <Button title="a" onPress={() => { sendFirst(${make}); sendSecond('caption'); }} />; }`,
  ],
  [
    'two handles of one component',
    (make, use, told) => {
      const tells = (name: string): string => (name === told ? `(title) => { ${use('title')} }` : '() => {}');
      return `import { useImperativeHandle, useRef } from 'react';\nfunction Sheet({ ref, onOpen }) { useImperativeHandle(ref, () => ({ open(title) { onOpen(title); } }), []); return null; }\nexport default function Page() { const first = useRef(null); const second = useRef(null); return <View><Button title="a" onPress={() => { first.current?.open(${make}); second.current?.open('caption'); }} /><Sheet ref={first} onOpen={${tells('first')}} /><Sheet ref={second} onOpen={${tells('second')}} /></View>; }`;
    },
  ],
]);
