// asks: condition procedure | reads: condition procedure
// a mobx store: observable tabs, a computed getter of their types
import { makeAutoObservable, runInAction } from 'mobx';
import { observer } from 'mobx-react-lite';
import { useEffect } from 'react';
import { Text } from 'react-native';
import AppleHealthKit from 'react-native-health';

class ChartStore {
  tabs = [{ title: 'Conditions', record: 'ConditionRecord' }];
  names = [];

  constructor() {
    makeAutoObservable(this);
    this.addTab('Procedures', 'ProcedureRecord');
  }

  get types() { return this.tabs.map((tab) => tab.record); }

  addTab(title, record) { this.tabs.push({ title, record }); }

  load() {
    AppleHealthKit.initHealthKit({ permissions: { read: this.types, write: [] } }, (error) => {
      if (!error) this.types.forEach((type) => this.read(type));
    });
  }

  read(type) {
    const options = { startDate: new Date(2018, 0, 1).toISOString(), type };
    AppleHealthKit.getClinicalRecords(options, (error, records) => {
      if (error) return;
      runInAction(() => this.names.push(...records.map((record) => record.displayName)));
    });
  }
}

const store = new ChartStore();

export default observer(function App() {
  useEffect(() => {
    store.load();
  }, []);
  return <Text>{store.names.join('\n')}</Text>;
});
