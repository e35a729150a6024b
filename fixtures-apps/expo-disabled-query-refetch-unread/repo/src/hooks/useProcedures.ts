import { useQuery } from '@tanstack/react-query';
import { fetchProcedures } from '../api/records';

/** Fetched on demand only: see refetch(). */
export const useProcedures = () => useQuery({ queryKey: ['procedures'], queryFn: fetchProcedures, enabled: false });
