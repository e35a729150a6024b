import { Component, Input } from '@angular/core';
import { IonContent, IonItem, IonLabel, IonList, IonSegment, IonSegmentButton, ModalController } from '@ionic/angular/standalone';

export type Picked = { order: string; entry: string };

@Component({
  selector: 'app-entry-picker',
  imports: [IonContent, IonItem, IonLabel, IonList, IonSegment, IonSegmentButton],
  template: `
    <ion-content>
      <ion-segment [value]="order" (ionChange)="order = '' + $event.detail.value">
        <ion-segment-button value="newest">Newest</ion-segment-button>
        <ion-segment-button value="oldest">Oldest</ion-segment-button>
      </ion-segment>
      <ion-list>
        @for (entry of entries; track entry) {
          <ion-item button (click)="pick(entry)"><ion-label>{{ entry }}</ion-label></ion-item>
        }
      </ion-list>
    </ion-content>
  `,
})
export class EntryPickerComponent {
  @Input() entries: string[] = [];
  order = 'newest';

  constructor(private readonly modals: ModalController) {}

  pick(entry: string) {
    const picked: Picked = { order: this.order, entry };
    this.modals.dismiss(picked, 'picked');
  }
}
