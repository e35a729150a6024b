import React, { useEffect } from 'react';
import { Linking, SafeAreaView, Text } from 'react-native';
import { PostHogProvider } from 'posthog-react-native';
import { LastLab } from './LastLab';
import { Tabs } from './Tabs';
import { UsageBeacon } from './UsageBeacon';
import { connect } from './health';

export default function App() {
  useEffect(() => {
    connect();
  }, []);
  return (
    <PostHogProvider apiKey="phc_kN0tw33d">
      <SafeAreaView>
        <Tabs />
        <LastLab />
        <UsageBeacon />
        <Text onPress={() => Linking.openURL('https://knotweed.health/privacy')}>Privacy policy</Text>
      </SafeAreaView>
    </PostHogProvider>
  );
}
