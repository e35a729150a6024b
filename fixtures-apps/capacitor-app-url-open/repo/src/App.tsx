import { IonApp, IonContent, IonItem, IonList } from '@ionic/react';
import { useLinkedRecords } from './useLinkedRecords';

export default function App() {
  const names = useLinkedRecords();
  return (
    <IonApp>
      <IonContent>
        <IonList>
          {names.map((name, index) => (
            <IonItem key={index}>{name}</IonItem>
          ))}
        </IonList>
        <a href="https://www.pimpernel.health/legal/privacy">Privacy policy</a>
      </IonContent>
    </IonApp>
  );
}
