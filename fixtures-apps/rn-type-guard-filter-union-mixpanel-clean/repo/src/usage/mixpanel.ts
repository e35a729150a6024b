import { Mixpanel } from 'mixpanel-react-native';

export const mixpanel = new Mixpanel('plover-90e', false);
mixpanel.init();
