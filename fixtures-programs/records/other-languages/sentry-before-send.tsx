// Sentry's beforeSend and beforeBreadcrumb, which tell analytics too
import { useEffect } from 'react';
import { Text } from 'react-native';
import * as Sentry from '@sentry/react-native';
import { Mixpanel } from 'mixpanel-react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const PROCEDURE = 'HKClinicalTypeIdentifierProcedureRecord';
const mixpanel = new Mixpanel('e77', true);
const open = { procedure: '', screen: 'start' };

Sentry.init({
  dsn: 'https://77a1@o5.ingest.sentry.io/12',
  beforeSend(event) {
    mixpanel.track('crashed', { on: open.procedure }); // leak: clinical-data-to-third-party
    return event;
  },
  beforeBreadcrumb(crumb) {
    mixpanel.track('crumb', { on: open.screen });
    return crumb;
  },
});

async function load() {
  open.screen = 'procedures';
  await requestAuthorization([PROCEDURE]);
  const found = await queryClinicalRecords(PROCEDURE, { limit: 1 });
  open.procedure = found[0]?.displayName ?? '';
}

function App() {
  useEffect(() => {
    load();
  }, []);
  return <Text>Procedures</Text>;
}

export default Sentry.wrap(App);
