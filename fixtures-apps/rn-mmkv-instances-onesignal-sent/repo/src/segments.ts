import { OneSignal } from 'react-native-onesignal';
import { cabinetStore } from './storage';

export function updateSegment() {
  const focus = cabinetStore.getString('latest');
  if (focus) {
    OneSignal.User.addTag('focus', focus);
  }
}
