import { NativeModules } from 'react-native';

import { events, type Diagnosis } from './events';

const { DiagnosisReader } = NativeModules;

export async function importDiagnoses(): Promise<void> {
  const diagnoses: Diagnosis[] = await DiagnosisReader.read();
  events.emit('import:finished', { diagnoses });
}
