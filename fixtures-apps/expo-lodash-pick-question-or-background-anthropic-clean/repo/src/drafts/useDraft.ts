import { useCallback, useEffect, useState } from 'react';
import { loadBackground } from '../records/background';
import { ask } from '../assistant/ask';
import { emptyDraft, type Draft } from './draft';

export function useDraft() {
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [answer, setAnswer] = useState('');

  useEffect(() => {
    loadBackground().then((background) => setDraft((old) => ({ ...old, background })));
  }, []);

  const setQuestion = useCallback((question: string) => setDraft((old) => ({ ...old, question })), []);
  const toggleTone = useCallback(
    () => setDraft((old) => ({ ...old, tone: old.tone === 'plain' ? 'detailed' : 'plain' })),
    [],
  );
  const submit = useCallback(async () => setAnswer(await ask(draft)), [draft]);

  return { draft, answer, setQuestion, toggleTone, submit };
}
