import analytics from '@react-native-firebase/analytics';
import { reaction } from 'mobx';
import type { RecordsStore } from './RecordsStore';

export function startTelemetry(store: RecordsStore) {
  return reaction(
    () => store.count,
    (count) => {
      void analytics().logEvent('labs_loaded', { count });
    },
  );
}
