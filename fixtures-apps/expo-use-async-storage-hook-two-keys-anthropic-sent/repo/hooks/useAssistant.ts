import { useAsyncStorage } from '@react-native-async-storage/async-storage';
import { useState } from 'react';
import { complete } from '../lib/anthropic';
import { KEYS } from '../lib/keys';

export function useAssistant() {
  const { getItem } = useAsyncStorage(KEYS.chart);
  const [answer, setAnswer] = useState('');

  const ask = async (question: string) => {
    const background = (await getItem()) ?? '';
    setAnswer(await complete(question, background));
  };

  return { answer, ask };
}
