import { useQuery } from '@tanstack/react-query';
import { NativeModules } from 'react-native';

export type Section = 'labs' | 'medicines' | 'conditions';

export function useAccess() {
  return useQuery({
    queryKey: ['access'],
    queryFn: (): Promise<boolean> => NativeModules.RBRecords.askForVisit(),
  });
}

export function useSection(section: Section, enabled: boolean) {
  return useQuery({
    queryKey: ['section', section],
    queryFn: (): Promise<string[]> => NativeModules.RBRecords.titles(section),
    enabled,
  });
}
