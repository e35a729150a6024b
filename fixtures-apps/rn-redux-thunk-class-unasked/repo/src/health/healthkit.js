import AppleHealthKit from 'react-native-health';

const { Permissions } = AppleHealthKit.Constants;

const options = {
  permissions: {
    read: [Permissions.LabResultRecord, Permissions.ImmunizationRecord],
    write: [],
  },
};

export const isAvailable = () =>
  new Promise((resolve) => {
    AppleHealthKit.isAvailable((error, available) => resolve(!error && available));
  });

export const connect = () =>
  new Promise((resolve, reject) => {
    AppleHealthKit.initHealthKit(options, (error) => (error ? reject(new Error(error)) : resolve()));
  });

export const clinicalRecords = (type) =>
  new Promise((resolve, reject) => {
    AppleHealthKit.getClinicalRecords({ type, startDate: new Date(2010, 0, 1).toISOString() }, (error, results) =>
      error ? reject(new Error(error)) : resolve(results),
    );
  });
