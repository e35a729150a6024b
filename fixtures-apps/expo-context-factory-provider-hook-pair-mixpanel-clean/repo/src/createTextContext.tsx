import { createContext, useContext, useState, type PropsWithChildren } from 'react';

type TextState = readonly [text: string, setText: (text: string) => void];

/** A text for all screens below: its provider and its hook. */
export function createTextContext(initial: string) {
  const Context = createContext<TextState>([initial, () => {}]);

  function Provider({ children }: PropsWithChildren) {
    const state = useState(initial);
    return <Context.Provider value={state}>{children}</Context.Provider>;
  }

  return [Provider, () => useContext(Context)] as const;
}
