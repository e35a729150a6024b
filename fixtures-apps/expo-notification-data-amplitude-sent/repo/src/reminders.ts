import * as Notifications from 'expo-notifications';

export interface ReminderData extends Record<string, unknown> {
  slot: string;
  medication: string;
}

export async function scheduleReminder(medication: string, slot: 'morning' | 'evening') {
  const data: ReminderData = { slot, medication };
  await Notifications.scheduleNotificationAsync({
    content: { title: 'Teasel', body: 'Time for a look at your list', data },
    trigger: { type: Notifications.SchedulableTriggerInputTypes.DAILY, hour: slot === 'morning' ? 8 : 20, minute: 0 },
  });
}
