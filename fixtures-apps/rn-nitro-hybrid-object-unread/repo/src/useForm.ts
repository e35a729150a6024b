import { useQuery } from '@tanstack/react-query';
import { fetchAllergies, fetchVaccines, openBinder } from './binder';

export function useForm() {
  const access = useQuery({ queryKey: ['access'], queryFn: openBinder, staleTime: Infinity });
  const enabled = access.data === true;
  const allergies = useQuery({ queryKey: ['allergies'], queryFn: fetchAllergies, enabled });
  const vaccines = useQuery({ queryKey: ['vaccines'], queryFn: fetchVaccines, enabled });
  return { allergies: allergies.data ?? [], vaccines: vaccines.data ?? [], refused: access.data === false };
}
