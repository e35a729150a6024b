import { Component, inject } from '@angular/core';
import { RecordsService } from '../health/records.service';
import { RecordSectionComponent } from './record-section.component';

@Component({
  selector: 'app-records',
  standalone: true,
  imports: [RecordSectionComponent],
  template: `
    @if (service.connected()) {
      <app-record-section kind="allergies" heading="Allergies" />
      <app-record-section kind="conditions" heading="Diagnoses" />
      <app-record-section kind="vitals" heading="Vital signs" />
    } @else {
      <button (click)="service.connect()">Connect Apple Health</button>
    }
    <a href="https://www.castleford.health/legal/privacy">Privacy policy</a>
  `,
})
export class RecordsPage {
  readonly service = inject(RecordsService);
}
