// Segment's useAnalytics: traits from a record in identify, a screen event with the route
import { useEffect } from 'react';
import { Button } from 'react-native';
import { AnalyticsProvider, createClient, useAnalytics } from '@segment/analytics-react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const COVERAGE = 'HKClinicalTypeIdentifierCoverageRecord';
const segment = createClient({ writeKey: 'w-91', trackAppLifecycleEvents: true });

async function readPlan() {
  await requestAuthorization([COVERAGE]);
  const [plan] = await queryClinicalRecords(COVERAGE, { limit: 1 });
  return { payer: plan?.displayName, since: plan?.startDate?.toISOString() };
}

function Account({ userId }: { userId: string }) {
  const { identify, screen } = useAnalytics();

  useEffect(() => {
    screen('Account', { route: '/account' });
  }, [screen]);

  const connect = async () => {
    await identify(userId, { language: 'en' });
    const plan = await readPlan();
    await identify(userId, { ...plan, language: 'en' }); // leak: clinical-data-to-third-party
  };

  return <Button title="Connect my insurance" onPress={connect} />;
}

export default function App() {
  return (
    <AnalyticsProvider client={segment}>
      <Account userId="u-12" />
    </AnalyticsProvider>
  );
}
