import { Component } from '@angular/core';
import { FirebaseAnalytics } from '@capacitor-firebase/analytics';
import { IonButton, IonContent, ModalController } from '@ionic/angular/standalone';
import { EntryPickerComponent, type Picked } from './entry-picker.component';
import { HealthEntries } from './health-entries';

@Component({
  selector: 'app-home',
  imports: [IonButton, IonContent],
  template: `
    <ion-content>
      <h1>{{ topic }}</h1>
      <ion-button (click)="choose()">Choose what to talk about</ion-button>
      <a href="https://betony.care/privacy">Privacy policy</a>
    </ion-content>
  `,
})
export class HomePage {
  topic = 'Your next visit';

  constructor(private readonly modals: ModalController) {}

  async choose() {
    const { entries } = await HealthEntries.conditions();
    const modal = await this.modals.create({ component: EntryPickerComponent, componentProps: { entries } });
    await modal.present();

    const { data, role } = await modal.onDidDismiss<Picked>();
    if (role !== 'picked' || !data) return;
    this.topic = data.entry;
    await FirebaseAnalytics.logEvent({ name: 'topic_chosen', params: { value: data.order } });
  }
}
