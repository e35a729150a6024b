import * as amplitude from '@amplitude/analytics-react-native';

amplitude.init('teasel-44d0');

export const reminderOpened = (which: string) => {
  amplitude.track('reminder_opened', { which });
};
