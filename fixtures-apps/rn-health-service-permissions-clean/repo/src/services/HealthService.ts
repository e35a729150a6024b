import AppleHealthKit, {
  type ClinicalRecordType,
  type HealthClinicalRecord,
  type HealthKitPermissions,
} from 'react-native-health';

const permissions: HealthKitPermissions = {
  permissions: {
    read: [
      AppleHealthKit.Constants.Permissions.LabResultRecord,
      AppleHealthKit.Constants.Permissions.MedicationRecord,
      AppleHealthKit.Constants.Permissions.ImmunizationRecord,
    ],
    write: [],
  },
};

const START = new Date(2015, 0, 1).toISOString();

class HealthService {
  connect(): Promise<void> {
    return new Promise((resolve, reject) => {
      AppleHealthKit.initHealthKit(permissions, (error) => {
        if (error) reject(new Error(error));
        else resolve();
      });
    });
  }

  getLabs() {
    return this.fetch('LabResultRecord' as ClinicalRecordType);
  }

  getMedications() {
    return this.fetch('MedicationRecord' as ClinicalRecordType);
  }

  getImmunizations() {
    return this.fetch('ImmunizationRecord' as ClinicalRecordType);
  }

  private fetch(type: ClinicalRecordType): Promise<HealthClinicalRecord[]> {
    return new Promise((resolve, reject) => {
      AppleHealthKit.getClinicalRecords({ startDate: START, type }, (error, results) => {
        if (error) reject(new Error(error));
        else resolve(results);
      });
    });
  }
}

export default new HealthService();
