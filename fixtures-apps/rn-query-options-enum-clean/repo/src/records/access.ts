import { requestAuthorization, supportsHealthRecords } from '@react-native-healthkit/health-records';
import { identifierOf, RecordKind } from './kinds';

const ASKED_FOR: RecordKind[] = [
  RecordKind.Labs,
  RecordKind.Immunizations,
  RecordKind.Procedures,
];

export const requestAccess = async () => {
  if (!supportsHealthRecords()) return false;
  return requestAuthorization(ASKED_FOR.map(identifierOf));
};
