// JSON there and back; the replacer's list of keys leaves the record's name out
import { Button } from 'react-native';
import { Mixpanel } from 'mixpanel-react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const PROCEDURE = 'HKClinicalTypeIdentifierProcedureRecord';
const mixpanel = new Mixpanel('9f01', true);

type Visit = { screen: string; seen: number; title?: string };

export default function Procedures() {
  const open = async () => {
    await requestAuthorization([PROCEDURE]);
    const procedures = await queryClinicalRecords(PROCEDURE, { limit: 20 });

    const visit: Visit = { screen: 'procedures', seen: procedures.length, title: procedures[0]?.displayName };
    const plain = JSON.stringify(visit, ['screen', 'seen']);
    const copy: Visit = JSON.parse(plain);

    mixpanel.track('visit', { ...copy });
    mixpanel.track('visit_text', { text: plain });
  };

  return <Button title="Procedures" onPress={open} />;
}
