import { useQuery } from '@tanstack/react-query';
import { useAccess } from '../context/AccessContext';
import { SchoolRecords } from '../native/SchoolRecords';

export function useNames(identifier: string) {
  const granted = useAccess();
  return useQuery({
    queryKey: ['names', identifier],
    queryFn: () => SchoolRecords.displayNames(identifier),
    enabled: granted,
  });
}
