import { useOpenedReminder } from '../src/useOpenedReminder';
import { Tabs } from 'expo-router';

export default function Layout() {
  useOpenedReminder();
  return (
    <Tabs>
      <Tabs.Screen name="index" options={{ title: 'Records' }} />
      <Tabs.Screen name="settings" options={{ title: 'Settings' }} />
    </Tabs>
  );
}
