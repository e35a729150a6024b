import { getAnalytics, setUserProperty } from '@react-native-firebase/analytics';
import { settings } from './storage/drawers';

/** Which layout people put first, to decide what to build next. */
export async function tellPreferences() {
  const first = settings.take('first');
  await setUserProperty(getAnalytics(), 'home_first', first);
}
