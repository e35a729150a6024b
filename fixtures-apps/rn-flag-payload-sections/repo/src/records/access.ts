import AppleHealthKit from 'react-native-health';

const { Permissions } = AppleHealthKit.Constants;

export function connect(): Promise<boolean> {
  const read = [Permissions.LabResultRecord, Permissions.AllergyRecord, Permissions.ImmunizationRecord];
  return new Promise((resolve) => {
    AppleHealthKit.initHealthKit({ permissions: { read, write: [] } }, (error) => resolve(!error));
  });
}
