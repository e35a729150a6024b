import { IonApp, IonContent, IonHeader, IonItem, IonList, IonListHeader, IonPage, IonTitle, IonToolbar } from '@ionic/react';
import type { RecordItem } from './plugins/HealthRecords';
import { useChart } from './useChart';

const Group = ({ title, items }: { title: string; items: RecordItem[] }) => (
  <IonList>
    <IonListHeader>{title}</IonListHeader>
    {items.map((item) => (
      <IonItem key={item.id}>{item.name}</IonItem>
    ))}
  </IonList>
);

export default function App() {
  const { labs, vitals, medications } = useChart();
  return (
    <IonApp>
      <IonPage>
        <IonHeader>
          <IonToolbar>
            <IonTitle>Larkfield</IonTitle>
          </IonToolbar>
        </IonHeader>
        <IonContent>
          <Group title="Lab results" items={labs} />
          <Group title="Vital signs" items={vitals} />
          <Group title="Medications" items={medications} />
          <a href="https://www.larkfield.health/legal/privacy">Privacy policy</a>
        </IonContent>
      </IonPage>
    </IonApp>
  );
}
