import { NativeModules } from 'react-native';

const { CounterModule } = NativeModules;

type Callback = (error: string | null, names: string[]) => void;

function promise(start: (callback: Callback) => void): Promise<string[]> {
  return new Promise((resolve, reject) => {
    start((error, names) => (error ? reject(new Error(error)) : resolve(names)));
  });
}

export const connect = (): Promise<string[]> => promise((done) => CounterModule.connect(done));
export const medicines = () => promise((done) => CounterModule.getMedicines(done));
export const allergies = () => promise((done) => CounterModule.getAllergies(done));
export const plans = () => promise((done) => CounterModule.getPlans(done));
