/**
 * Elements of React: what a page shows is not what its handlers are called with, whoever is handed the element; what stands
 * in a field is.
 */
import { describe, expect, test } from 'vitest';
import { factsOf, flow } from './code.ts';

const HEAD = `import { queryClinicalRecords } from '@kingstinct/react-native-healthkit';
import { Mixpanel } from 'mixpanel-react-native';
import { useState, useEffect } from 'react';
const mixpanel = new Mixpanel('token', true);
`;
const told = async (code: string): Promise<string> => {
  const { flows } = await factsOf({ 'src/main.tsx': HEAD + code });
  return [...new Set(flows.flatMap(({ kind, strength }) => (strength === 'value' ? kind : [])))].join(' ');
};
const PAGE = (field: string, more = ''): string => `export function Page() {
  const [titles, setTitles] = useState<string[]>([]);
  const [text, setText] = useState('');
  useEffect(() => { queryClinicalRecords('HKClinicalTypeIdentifierAllergyRecord', { limit: 0 }).then((all) => setTitles(all.map((it) => it.displayName))); }, []);
  ${more}
  return <main><ul>{titles.map((it) => <li key={it}>{it}</li>)}</ul>${field}<button onClick={() => mixpanel.track(text)}>Ask</button></main>;
}
`;
const AREA = '<textarea value={text} onChange={(event) => setText(event.target.value)} />';
describe('handlers are not told what is shown beside them', () => {
  test.each([
    ['alone', PAGE(AREA)],
    [
      'createRoot',
      `import { createRoot } from 'react-dom/client';\n${PAGE(AREA)}createRoot(document.getElementById('root')!).render(<Page />);`,
    ],
    [
      'strict',
      `import { StrictMode } from 'react';\nimport { createRoot } from 'react-dom/client';\n${PAGE(AREA)}createRoot(document.getElementById('root')!).render(<StrictMode><Page /></StrictMode>);`,
    ],
    [
      'ReactDOM',
      `import ReactDOM from 'react-dom';\n${PAGE(AREA)}ReactDOM.render(<Page />, document.getElementById('root'));`,
    ],
    [
      'ionic',
      `import { IonPage, IonContent } from '@ionic/react';\n${PAGE(AREA).replace('<main>', '<IonPage><IonContent>').replace('</main>', '</IonContent></IonPage>')}`,
    ],
    ['memo', `import { memo } from 'react';\n${PAGE(AREA)}export default memo(Page);`],
    [
      'portal',
      `import { createPortal } from 'react-dom';\n${PAGE(AREA)}export function Over() { return createPortal(<Page />, document.body); }`,
    ],
    [
      'div',
      `import { Panel } from 'panels';\n${PAGE(AREA)}export function Over() { return <Panel header={<Page />} />; }`,
    ],
    [
      'to what renders to a text',
      `import { renderToString } from 'react-dom/server';\n${PAGE(AREA)}export const text = renderToString(<Page />);`,
    ],
  ])('%s', async (_, code) => {
    expect(await told(code)).toBe('');
  });
});
describe('what is in a field is told to who hears of it', () => {
  test.each([
    ['default value', PAGE('<textarea defaultValue={titles[0]} onChange={(event) => setText(event.target.value)} />')],
    ['value', PAGE('<input value={titles.join()} onInput={(event) => setText(event.currentTarget.value)} />')],
    [
      'value to a function',
      PAGE(
        '<input value={titles.join()} onInput={changed} />',
        'function changed(event) { setText(event.currentTarget.value); }',
      ),
    ],
    ['button', PAGE('<button onClick={() => setText(titles[0])}>x</button>')],
    ['button value', PAGE('<button value={titles[0]} onClick={(e) => setText(e.currentTarget.value)}>x</button>')],
    [
      'ionic value',
      `import { IonPage, IonContent, IonInput } from '@ionic/react';\n${PAGE('<IonInput value={titles[0]} onIonChange={(e) => setText(e.detail.value)} />').replace('<main>', '<IonPage><IonContent>').replace('</main>', '</IonContent></IonPage>')}`,
    ],
    [
      'ionic textarea',
      `import { IonPage, IonContent, IonInput } from '@ionic/react';\n${PAGE('<textarea value={titles[0]} onChange={(e) => setText(e.target.value)} />').replace('<main>', '<IonPage><IonContent>').replace('</main>', '</IonContent></IonPage>')}`,
    ],
    [
      'a field of React Native',
      `import { TextInput } from 'react-native';\n${PAGE('<TextInput value={titles[0]} onChange={(e) => setText(e.nativeEvent.text)} />')}`,
    ],
  ])('%s', async (_, code) => {
    expect(await told(code)).toBe('analytics');
  });

  test.each([
    ['a text beside', '<input value={text} placeholder={titles[0]} onChange={(e) => setText(e.target.value)} />'],
    ['what is counted', '<input value={titles.length} onChange={(e) => setText(e.target.value)} />'],
    ['a handler that asks nothing', '<input value={titles[0]} onChange={() => setText("typed")} />'],
    [
      'another field',
      '<><input value={titles[0]} readOnly /><input value={text} onChange={(e) => setText(e.target.value)} /></>',
    ],
    ['the key of an event', '<input value={text} onKeyDown={(e) => setText(e.key)} />'],
  ])('not %s', async (_, field) => {
    expect(await told(PAGE(field))).toBe('');
  });

  test('what a person types may be any type', async () => {
    const code = (value: string): string =>
      `import { queryClinicalRecords } from '@kingstinct/react-native-healthkit';\nimport { useState } from 'react';\nexport function Page() { const [kind, setKind] = useState('HKClinicalTypeIdentifierAllergyRecord');\n return <input value={${value}} onChange={(e) => queryClinicalRecords(e.target.value, {})} />; }`;
    expect(await flow({ 'App/App.tsx': code('kind') }, { kind: 'app' })).toBe('| allergy!');
    expect(await flow({ 'App/App.tsx': code('""') }, { kind: 'app' })).toBe('| !');
  });
});
