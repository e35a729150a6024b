import remoteConfig from '@react-native-firebase/remote-config';
import type { ClinicalTypeIdentifier } from '@react-native-healthkit/health-records';

export async function clinicalTypes(): Promise<ClinicalTypeIdentifier[]> {
  await remoteConfig().fetchAndActivate();
  return JSON.parse(remoteConfig().getValue('clinical_types').asString());
}
