import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

export const records = {
  shots: [],
  problems: [],

  async connect() {
    await requestAuthorization([
      'HKClinicalTypeIdentifierImmunizationRecord',
      'HKClinicalTypeIdentifierConditionRecord',
    ]);
  },

  async loadShots() {
    this.shots = await queryClinicalRecords('HKClinicalTypeIdentifierImmunizationRecord', { limit: 0 });
  },

  async loadProblems() {
    this.problems = await queryClinicalRecords('HKClinicalTypeIdentifierConditionRecord', { limit: 0 });
  },

  async loadAll() {
    await this.connect();
    await this.loadShots();
    await this.loadProblems();
  },
};
