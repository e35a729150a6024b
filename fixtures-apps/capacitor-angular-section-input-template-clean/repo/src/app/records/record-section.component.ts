import { Component, OnInit, inject, input, signal } from '@angular/core';
import { HealthRecord, RecordKind } from '../health/health-records';
import { RecordsService } from '../health/records.service';

@Component({
  selector: 'app-record-section',
  standalone: true,
  template: `
    <h2>{{ heading() }}</h2>
    @for (record of records(); track record.id) {
      <p>{{ record.name }}</p>
    } @empty {
      <p>Nothing on file</p>
    }
  `,
})
export class RecordSectionComponent implements OnInit {
  readonly kind = input.required<RecordKind>();
  readonly heading = input.required<string>();
  readonly records = signal<HealthRecord[]>([]);

  private readonly service = inject(RecordsService);

  async ngOnInit(): Promise<void> {
    this.records.set(await this.service.load(this.kind()));
  }
}
