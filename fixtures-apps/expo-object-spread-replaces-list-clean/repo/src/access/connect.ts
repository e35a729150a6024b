import { requestAuthorization } from '@react-native-healthkit/health-records';
import { Alert } from 'react-native';
import { checkupAccess } from './checkupAccess';

const explain = (reason: string) =>
  new Promise<void>((resolve) => {
    Alert.alert('Health records', reason, [{ text: 'Continue', onPress: () => resolve() }]);
  });

export async function connect(): Promise<boolean> {
  if (checkupAccess.explainFirst) await explain(checkupAccess.reason);
  return requestAuthorization([...checkupAccess.read]);
}
