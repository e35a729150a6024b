import AppleHealthKit from 'react-native-health';

import { sections } from './sections';

export function connect(): Promise<boolean> {
  const read = Object.values(sections).map(({ permission }) => permission);
  return new Promise((resolve) => {
    AppleHealthKit.initHealthKit({ permissions: { read, write: [] } }, (error) => resolve(!error));
  });
}
