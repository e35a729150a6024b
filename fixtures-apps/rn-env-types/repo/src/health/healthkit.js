import AppleHealthKit from 'react-native-health';
import { study } from '../config/study';

export const connect = () =>
  new Promise((resolve, reject) => {
    AppleHealthKit.initHealthKit({ permissions: { read: study.types, write: [] } }, (error) => (error ? reject(new Error(error)) : resolve()));
  });

export const records = (type) =>
  new Promise((resolve, reject) => {
    AppleHealthKit.getClinicalRecords({ type, startDate: new Date(2010, 0, 1).toISOString() }, (error, found) => (error ? reject(new Error(error)) : resolve(found)));
  });
