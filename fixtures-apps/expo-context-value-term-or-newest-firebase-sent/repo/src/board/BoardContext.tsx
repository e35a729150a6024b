import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

type Board = {
  term: string;
  newest: string;
  names: string[];
  setTerm: (term: string) => void;
};

const BoardContext = createContext<Board | null>(null);

export function BoardProvider({ children }: { children: ReactNode }) {
  const [term, setTerm] = useState('');
  const [names, setNames] = useState<string[]>([]);

  useEffect(() => {
    (async () => {
      await requestAuthorization(['HKClinicalTypeIdentifierLabResultRecord']);
      const records = await queryClinicalRecords('HKClinicalTypeIdentifierLabResultRecord', { limit: 100 });
      setNames(records.map((record) => record.displayName));
    })();
  }, []);

  const board = useMemo(() => ({ term, newest: names[0] ?? '', names, setTerm }), [term, names]);
  return <BoardContext.Provider value={board}>{children}</BoardContext.Provider>;
}

export function useBoard(): Board {
  const board = useContext(BoardContext);
  if (!board) throw new Error('useBoard outside of BoardProvider');
  return board;
}
