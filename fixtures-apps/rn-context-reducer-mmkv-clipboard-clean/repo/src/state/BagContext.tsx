import { createContext, useContext, useReducer, type Dispatch, type PropsWithChildren } from 'react';

import type { BagItem } from '../health/bag';
import { storedItems } from './storage';

interface BagState {
  items: BagItem[];
  note: string;
}

type BagAction = { type: 'loaded'; items: BagItem[] } | { type: 'noted'; note: string };

function reducer(state: BagState, action: BagAction): BagState {
  switch (action.type) {
    case 'loaded':
      return { ...state, items: action.items };
    case 'noted':
      return { ...state, note: action.note };
  }
}

const BagContext = createContext<{ state: BagState; dispatch: Dispatch<BagAction> } | null>(null);

export function BagProvider({ children }: PropsWithChildren) {
  const [state, dispatch] = useReducer(reducer, { items: [], note: '' }, (empty) => ({ ...empty, items: storedItems() }));
  return <BagContext.Provider value={{ state, dispatch }}>{children}</BagContext.Provider>;
}

export function useBag() {
  const value = useContext(BagContext);
  if (!value) throw new Error('useBag needs a BagProvider');
  return value;
}
