import { Stack } from 'expo-router';

export default function Layout() {
  return (
    <Stack>
      <Stack.Screen name="index" options={{ title: 'Brookside' }} />
      <Stack.Screen name="summary" options={{ title: 'Summary' }} />
    </Stack>
  );
}
