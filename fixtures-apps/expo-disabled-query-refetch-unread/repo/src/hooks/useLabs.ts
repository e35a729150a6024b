import { useQuery } from '@tanstack/react-query';
import { fetchLabs } from '../api/records';

/** Fetched on demand only: see refetch(). */
export const useLabs = () => useQuery({ queryKey: ['labs'], queryFn: fetchLabs, enabled: false });
