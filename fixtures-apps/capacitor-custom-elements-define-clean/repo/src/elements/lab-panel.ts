import { HealthRecords } from '../health-records';
import { renderList } from '../render-list';

export class LabPanel extends HTMLElement {
  connectedCallback(): void {
    void this.fill();
  }

  private async fill(): Promise<void> {
    const { names } = await HealthRecords.readLabs();
    renderList(this, 'Lab results', names);
  }
}
