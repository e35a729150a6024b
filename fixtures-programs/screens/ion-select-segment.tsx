// asks: immunization procedure | reads: immunization procedure
// Ionic React: an IonSegment decides the group, an IonSelect the type
import { IonApp, IonContent, IonSegment, IonSegmentButton, IonSelect, IonSelectOption } from '@ionic/react';
import { useEffect, useState } from 'react';
import { registerPlugin } from '@capacitor/core';
import type { EhrPlugin, HKClinicalSampleType } from 'capacitor-plugin-ehr';

const Ehr = registerPlugin<EhrPlugin>('EhrPlugin');
const groups: Record<string, Record<string, HKClinicalSampleType>> = {
  prevention: { Vaccines: 'HKClinicalTypeIdentifierImmunizationRecord' },
  hospital: { Surgeries: 'HKClinicalTypeIdentifierProcedureRecord' },
};

export default function App() {
  const [group, setGroup] = useState('prevention');

  useEffect(() => {
    const readPermissions = Object.values(groups).flatMap((kinds) => Object.values(kinds));
    Ehr.authorize({ readPermissions, writePermissions: [] });
  }, []);

  const load = async (sampleType: HKClinicalSampleType) => console.log(await Ehr.queryClinicalSampleType({ sampleType }));

  return (
    <IonApp>
      <IonContent>
        <IonSegment value={group} onIonChange={(event) => setGroup(String(event.detail.value))}>
          {Object.keys(groups).map((name) => <IonSegmentButton key={name} value={name}>{name}</IonSegmentButton>)}
        </IonSegment>
        <IonSelect label="Records" onIonChange={(event) => load(event.detail.value)}>
          {Object.entries(groups[group]).map(([label, type]) => <IonSelectOption key={type} value={type}>{label}</IonSelectOption>)}
        </IonSelect>
      </IonContent>
    </IonApp>
  );
}
