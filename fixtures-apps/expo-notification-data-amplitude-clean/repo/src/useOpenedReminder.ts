import { useRouter } from 'expo-router';
import * as Notifications from 'expo-notifications';
import { useEffect } from 'react';
import { reminderOpened } from './analytics';
import type { ReminderData } from './reminders';

export function useOpenedReminder() {
  const router = useRouter();

  useEffect(() => {
    const subscription = Notifications.addNotificationResponseReceivedListener((response) => {
      const { slot, medication } = response.notification.request.content.data as ReminderData;
      reminderOpened(slot);
      router.setParams({ medication });
    });
    return () => subscription.remove();
  }, [router]);
}
