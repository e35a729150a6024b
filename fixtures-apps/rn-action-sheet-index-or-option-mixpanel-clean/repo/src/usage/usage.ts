import { Mixpanel } from 'mixpanel-react-native';

const mixpanel = new Mixpanel('wicket-ios', false);

export const startUsage = () => mixpanel.init();

export function sheetClosed(choice: string) {
  mixpanel.track('Sheet Closed', { choice });
}
