import { NativeModules } from 'react-native';

export interface Row {
  id: string;
  title: string;
}

const { HealthShelf } = NativeModules;

const WANTED = [
  'HKClinicalTypeIdentifierLabResultRecord',
  'HKClinicalTypeIdentifierVitalSignRecord',
];

export function connect(): Promise<boolean> {
  return HealthShelf.request(WANTED);
}

export function fetchRows(identifier: string): Promise<Row[]> {
  return HealthShelf.fetch(identifier);
}
