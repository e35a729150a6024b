import { LabPanel } from './lab-panel';
import { VaccinePanel } from './vaccine-panel';

export function defineElements(): void {
  customElements.define('lab-panel', LabPanel);
  customElements.define('vaccine-panel', VaccinePanel);
}

declare global {
  interface HTMLElementTagNameMap {
    'lab-panel': LabPanel;
    'vaccine-panel': VaccinePanel;
  }
}
