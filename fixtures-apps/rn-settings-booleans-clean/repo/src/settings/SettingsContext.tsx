import AsyncStorage from '@react-native-async-storage/async-storage';
import React, { createContext, useContext, useEffect, useReducer } from 'react';

export type Settings = { labs: boolean; allergies: boolean; vitals: boolean; insurance: boolean };
type Action = { kind: 'toggle'; key: keyof Settings } | { kind: 'restore'; settings: Settings };

const initial: Settings = { labs: true, allergies: true, vitals: false, insurance: false };

function reducer(state: Settings, action: Action): Settings {
  switch (action.kind) {
    case 'toggle':
      return { ...state, [action.key]: !state[action.key] };
    case 'restore':
      return action.settings;
  }
}

const Context = createContext<{ settings: Settings; toggle: (key: keyof Settings) => void }>({
  settings: initial,
  toggle: () => {},
});

export function SettingsProvider({ children }: { children: React.ReactNode }) {
  const [settings, dispatch] = useReducer(reducer, initial);

  useEffect(() => {
    AsyncStorage.getItem('settings').then((text) => {
      if (text) dispatch({ kind: 'restore', settings: JSON.parse(text) });
    });
  }, []);

  useEffect(() => {
    AsyncStorage.setItem('settings', JSON.stringify(settings));
  }, [settings]);

  return (
    <Context.Provider value={{ settings, toggle: (key) => dispatch({ kind: 'toggle', key }) }}>
      {children}
    </Context.Provider>
  );
}

export const useSettings = () => useContext(Context);
