// asks: coverage medication | reads: coverage medication
// a higher-order component gets the type and gives the records as a prop
import { useEffect, useState } from 'react';
import { Text, View } from 'react-native';
import AppleHealthKit from 'react-native-health';

const withRecords = (type) => (Screen) =>
  function WithRecords(props) {
    const [records, setRecords] = useState([]);

    useEffect(() => {
      const permissions = { permissions: { read: [type], write: [] } };
      AppleHealthKit.initHealthKit(permissions, (error) => {
        if (error) return;
        const options = { startDate: new Date(2013, 0, 1).toISOString(), type };
        AppleHealthKit.getClinicalRecords(options, (failure, found) => {
          if (!failure) setRecords(found);
        });
      });
    }, []);

    return <Screen {...props} records={records} />;
  };

const List = ({ title, records }) => (
  <View>
    <Text>{title}</Text>
    {records.map((record) => <Text key={record.id}>{record.displayName}</Text>)}
  </View>
);

const Insurance = withRecords('CoverageRecord')(List);
const Medications = withRecords('MedicationRecord')(List);

export default function App() {
  return (
    <View>
      <Insurance title="Insurance" />
      <Medications title="Medications" />
    </View>
  );
}
