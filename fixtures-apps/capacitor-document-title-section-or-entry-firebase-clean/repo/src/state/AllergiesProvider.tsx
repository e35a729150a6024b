import { createContext, ReactNode, useContext, useEffect, useState } from 'react';
import { Allergy } from '../native/allergy';

const AllergiesContext = createContext<string[]>([]);

export function AllergiesProvider({ children }: { children: ReactNode }) {
  const [titles, setTitles] = useState<string[]>([]);

  useEffect(() => {
    const load = async () => {
      const { granted } = await Allergy.connect();
      if (!granted) return;
      const found = await Allergy.list();
      setTitles(found.titles);
    };
    load().catch(() => setTitles([]));
  }, []);

  return <AllergiesContext.Provider value={titles}>{children}</AllergiesContext.Provider>;
}

export const useAllergies = () => useContext(AllergiesContext);
