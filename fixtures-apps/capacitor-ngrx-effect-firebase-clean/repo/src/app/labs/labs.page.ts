import { Component, inject, type OnInit } from '@angular/core';
import { IonContent, IonItem, IonList } from '@ionic/angular/standalone';
import { Store } from '@ngrx/store';
import type { LabResult } from './lab-results';
import { LabsActions } from './labs.actions';
import { labsFeature } from './labs.feature';

@Component({
  selector: 'app-labs',
  imports: [IonContent, IonItem, IonList],
  template: `
    <ion-content>
      @if (current(); as result) {
        <h1>{{ result.title }}</h1>
      }
      <ion-list>
        @for (result of results(); track result.id) {
          <ion-item button (click)="explain(result)">{{ result.title }}</ion-item>
        }
      </ion-list>
      <ion-item href="https://brindlemere.health/legal/privacy">Privacy policy</ion-item>
    </ion-content>
  `,
})
export class LabsPage implements OnInit {
  private readonly store = inject(Store);
  protected readonly results = this.store.selectSignal(labsFeature.selectResults);
  protected readonly current = this.store.selectSignal(labsFeature.selectCurrent);

  ngOnInit(): void {
    this.store.dispatch(LabsActions.opened());
  }

  explain(result: LabResult): void {
    this.store.dispatch(LabsActions.explained({ result }));
  }
}
