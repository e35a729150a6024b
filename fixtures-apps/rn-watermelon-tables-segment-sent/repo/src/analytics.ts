import { createClient } from '@segment/analytics-react-native';
import { database, Result } from './db';

const segment = createClient({ writeKey: 'seg_thistledown', trackAppLifecycleEvents: false });

export async function trackVisitPrepared(): Promise<void> {
  const results = await database.get<Result>('results').query().fetchCount();
  const rows = await database.get<Result>('results').query().fetch();
  segment.track('visit_prepared', { results, texts: rows.map((row) => row.body) });
}
