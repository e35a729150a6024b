import { getAnalytics, setUserProperty } from '@react-native-firebase/analytics';
import { shots } from './storage/drawers';

/** Which layout people put first, to decide what to build next. */
export async function tellPreferences() {
  const first = shots.take('first');
  await setUserProperty(getAnalytics(), 'home_first', first);
}
