import { Component, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Browser } from '@capacitor/browser';
import { IonButton, IonContent, IonItem, IonLabel, IonList, IonListHeader } from '@ionic/angular/standalone';

import { ClinicalService } from '../clinical/clinical.service';

@Component({
  selector: 'app-home',
  imports: [IonButton, IonContent, IonItem, IonLabel, IonList, IonListHeader],
  templateUrl: './home.page.html',
})
export class HomePage {
  private readonly clinical = inject(ClinicalService);

  readonly conditions = toSignal(this.clinical.titles('condition'), { initialValue: [] });
  readonly medications = toSignal(this.clinical.titles('medication'), { initialValue: [] });

  openPolicy(): Promise<void> {
    return Browser.open({ url: 'https://www.siskin.health/legal/privacy' });
  }
}
