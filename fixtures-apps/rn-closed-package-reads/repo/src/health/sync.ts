import { RecordsSync } from '@northlake/records-sync';
import { requestAuthorization, supportsHealthRecords } from '@react-native-healthkit/health-records';
import { SYNCED_TYPES } from './types';

const sync = new RecordsSync({ store: 'healthkit' });

export async function syncRecords() {
  if (!supportsHealthRecords()) return 0;
  await requestAuthorization(SYNCED_TYPES);
  const { received } = await sync.pull({ types: SYNCED_TYPES });
  return received;
}
