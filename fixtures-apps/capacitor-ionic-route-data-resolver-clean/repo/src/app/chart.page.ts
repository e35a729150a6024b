import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { IonContent, IonItem, IonList } from '@ionic/angular/standalone';
import type { ChartLine } from './linden-chart';

@Component({
  selector: 'app-chart',
  imports: [IonContent, IonItem, IonList, RouterLink],
  template: `
    <ion-content>
      <h1>{{ heading() }}</h1>
      <ion-list>
        @for (line of lines(); track line.id) {
          <ion-item>{{ line.text }}</ion-item>
        }
      </ion-list>
      <a routerLink="/chart/labs">Labs</a>
      <a routerLink="/chart/problems">Problems</a>
      <a routerLink="/chart/insurance">Insurance</a>
      <a href="https://www.linden.health/legal/privacy">Privacy policy</a>
    </ion-content>
  `,
})
export class ChartPage {
  readonly heading = input.required<string>();
  readonly lines = input.required<ChartLine[]>();
}
