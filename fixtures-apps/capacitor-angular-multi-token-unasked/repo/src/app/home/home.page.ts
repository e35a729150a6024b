import { Component, inject, signal } from '@angular/core';
import { IonButton, IonContent, IonItem, IonList, IonListHeader } from '@ionic/angular/standalone';
import { AccessService } from '../records/access.service';
import { CareRecords } from '../records/care-records';
import { CARE_SECTIONS } from '../records/care-section';

interface Filled {
  heading: string;
  titles: string[];
}

@Component({
  selector: 'app-home',
  imports: [IonButton, IonContent, IonItem, IonList, IonListHeader],
  template: `
    <ion-content>
      <ion-button (click)="show()">Show records</ion-button>
      @for (section of filled(); track section.heading) {
        <ion-list>
          <ion-list-header>{{ section.heading }}</ion-list-header>
          @for (title of section.titles; track $index) {
            <ion-item>{{ title }}</ion-item>
          }
        </ion-list>
      }
      <ion-item href="https://woodbrook.health/legal/privacy">Privacy policy</ion-item>
    </ion-content>
  `,
})
export class HomePage {
  private readonly sections = inject(CARE_SECTIONS);
  private readonly access = inject(AccessService);
  protected readonly filled = signal<Filled[]>([]);

  async show(): Promise<void> {
    if (!(await this.access.ask())) return;
    const filled: Filled[] = [];
    for (const section of this.sections) {
      const { titles } = await CareRecords.list({ section: section.name });
      filled.push({ heading: section.heading, titles });
    }
    this.filled.set(filled);
  }
}
