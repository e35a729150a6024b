import { HealthRecords } from '../health-records';
import { renderList } from '../render-list';

export class VaccinePanel extends HTMLElement {
  connectedCallback(): void {
    void this.fill();
  }

  private async fill(): Promise<void> {
    const { names } = await HealthRecords.readVaccines();
    renderList(this, 'Vaccinations', names);
  }
}
