import { DdLogs } from '@datadog/mobile-react-native';
import { useMutation } from '@tanstack/react-query';
import { importMedications } from '../services/medications';
import { useCabinet } from '../state/cabinet';

export function useImport() {
  const fill = useCabinet((cabinet) => cabinet.fill);
  return useMutation({
    mutationFn: importMedications,
    onSuccess: (medications) => {
      fill(medications);
      DdLogs.info('Import finished', { imported: medications.length });
    },
    onError: (error) => DdLogs.error('Import failed', { name: error.name }),
  });
}
