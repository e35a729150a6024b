import AppleHealthKit, { type HealthKitPermissions, type HealthPermission } from 'react-native-health';

const { Permissions } = AppleHealthKit.Constants;

const readPermissions = [
  Permissions.LabResultRecord,
  Permissions.MedicationRecord,
  Permissions.ProcedureRecord,
] satisfies HealthPermission[];

const request: HealthKitPermissions = { permissions: { read: readPermissions, write: [] } };

export function openHealthAccess(): Promise<void> {
  return new Promise((resolve, reject) => {
    AppleHealthKit.initHealthKit(request, (error) => (error ? reject(new Error(error)) : resolve()));
  });
}
