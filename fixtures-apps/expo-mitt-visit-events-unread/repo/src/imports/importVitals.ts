import { queryClinicalRecords } from '@react-native-healthkit/health-records';
import { useSummary } from '../state/useSummary';
import { ensureAccess } from './access';

export async function importVitals(): Promise<void> {
  await ensureAccess();
  const records = await queryClinicalRecords('HKClinicalTypeIdentifierVitalSignRecord', { limit: 50 });
  useSummary.setState({ vitals: records.map((record) => record.displayName) });
}
