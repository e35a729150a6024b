import { Stack } from 'expo-router';
import { PostHogProvider } from 'posthog-react-native';
import { useEffect, useState } from 'react';

import { connect } from '../src/records/access';

export default function Layout() {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    connect().then(setReady);
  }, []);
  return (
    <PostHogProvider apiKey="phc_4nQm1sVd7XoKc2" autocapture={false}>
      {ready && <Stack />}
    </PostHogProvider>
  );
}
