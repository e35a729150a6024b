import { useEffect, useState } from 'react';
import { ConditionShelf, type Condition } from '../plugins/conditionShelf';
import { ask } from '../services/assistant';
import { onFile } from '../services/onFile';

export function AskPage() {
  const [conditions, setConditions] = useState<Condition[]>([]);
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState('');

  useEffect(() => {
    ConditionShelf.load().then((shelf) => setConditions(shelf.conditions));
  }, []);

  async function submit() {
    setAnswer(await ask({ text, onFile: onFile(conditions) }));
  }

  return (
    <main>
      <ul>
        {conditions.map((condition) => (
          <li key={condition.id}>{condition.title}</li>
        ))}
      </ul>
      <textarea value={text} onChange={(event) => setText(event.target.value)} />
      <button onClick={submit}>Ask</button>
      <p>{answer}</p>
      <a href="https://www.quillwort.app/privacy">Privacy policy</a>
    </main>
  );
}
