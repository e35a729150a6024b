import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import SyncedChoices from '../modules/synced-choices';
import { fetchAllergies, type Allergy } from '../services/allergies';

export function useLockScreen() {
  const { data: allergies = [] } = useQuery({ queryKey: ['allergies'], queryFn: fetchAllergies });
  const [headline, setHeadline] = useState<Allergy | null>(null);
  const choose = (allergy: Allergy) => {
    setHeadline(allergy);
    SyncedChoices.keep('layout', 'headline');
  };
  return { allergies, headline, choose };
}
