import { Mixpanel } from 'mixpanel-react-native';

export const mixpanel = new Mixpanel('8f1e0b5f0c7b4d', false);

export function startMixpanel(): void {
  mixpanel.init();
}
