import { useEffect, useState } from 'react';
import { reportError } from '../reporting';
import { fetchAllergies } from './fetchAllergies';
import { type Allergy, parseAllergy } from './parseAllergy';

export function useAllergies() {
  const [allergies, setAllergies] = useState<Allergy[]>([]);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const load = async () => {
      try {
        const records = await fetchAllergies();
        setAllergies(records.map(parseAllergy));
      } catch (error) {
        setFailed(true);
        reportError(error, 'allergies');
      }
    };
    load();
  }, []);

  return { allergies, failed };
}
