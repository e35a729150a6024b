import { Tabs } from 'expo-router';

export default function TabsLayout() {
  return (
    <Tabs>
      <Tabs.Screen name="index" options={{ title: 'Labs' }} />
      <Tabs.Screen name="allergies" options={{ title: 'Allergies' }} />
      <Tabs.Screen name="procedures" options={{ title: 'Procedures' }} />
      <Tabs.Screen name="settings" options={{ title: 'Settings' }} />
    </Tabs>
  );
}
