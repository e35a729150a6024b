import { createResource, For } from 'solid-js';
import { Records } from './records';
import { today } from './today';

export function App() {
  const [connection] = createResource(() => Records.connect());
  const [medications] = createResource(connection, () => Records.medications());
  const [procedures] = createResource(connection, () => Records.procedures());

  return (
    <main>
      <h1>For the pharmacist, {today(new Date())}</h1>
      <h2>Medications</h2>
      <ul>
        <For each={medications()?.names}>{(name) => <li>{name}</li>}</For>
      </ul>
      <h2>Procedures</h2>
      <ul>
        <For each={procedures()?.names}>{(name) => <li>{name}</li>}</For>
      </ul>
      <a href="https://www.gorse-records.com/privacy">Privacy policy</a>
    </main>
  );
}
