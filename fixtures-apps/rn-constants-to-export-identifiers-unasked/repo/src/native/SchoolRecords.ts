import { NativeModules } from 'react-native';

interface SchoolRecordsModule {
  readonly allergy: string;
  readonly immunization: string;
  readonly condition: string;
  requestAuthorization(identifiers: string[]): Promise<boolean>;
  displayNames(identifier: string): Promise<string[]>;
}

export const SchoolRecords = NativeModules.SchoolRecords as SchoolRecordsModule;
