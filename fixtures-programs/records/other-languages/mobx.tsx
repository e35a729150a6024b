// a MobX store with a computed getter and reactions
import { useEffect } from 'react';
import { Text } from 'react-native';
import { makeAutoObservable, reaction, runInAction } from 'mobx';
import { observer } from 'mobx-react-lite';
import { getCrashlytics, log } from '@react-native-firebase/crashlytics';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const CONDITION = 'HKClinicalTypeIdentifierConditionRecord';

class Chart {
  conditions: string[] = [];
  filter = '';

  constructor() {
    makeAutoObservable(this);
  }

  get summary() {
    return `Known: ${this.conditions.join(', ')}`;
  }

  get hint() {
    return `Filtered by ${this.filter}`;
  }

  async load() {
    await requestAuthorization([CONDITION]);
    const found = await queryClinicalRecords(CONDITION, { limit: 0 });
    runInAction(() => {
      this.conditions = found.map((condition) => condition.displayName);
      this.filter = 'active';
    });
  }
}

const chart = new Chart();
reaction(() => chart.summary, (summary) => log(getCrashlytics(), summary)); // leak: clinical-data-to-third-party
reaction(() => chart.hint, (hint) => log(getCrashlytics(), hint));

export default observer(function App() {
  useEffect(() => {
    chart.load();
  }, []);
  return <Text>{chart.summary}</Text>;
});
