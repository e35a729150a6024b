import { OneSignal } from 'react-native-onesignal';
import { habitStore } from './storage';

export function updateSegment() {
  const focus = habitStore.getString('latest');
  if (focus) {
    OneSignal.User.addTag('focus', focus);
  }
}
