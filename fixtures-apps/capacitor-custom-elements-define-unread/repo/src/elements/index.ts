import { LabPanel } from './lab-panel';
import { VaccinePanel } from './vaccine-panel';

export function defineElements(): void {
  customElements.define('lab-panel', LabPanel);
}

declare global {
  interface HTMLElementTagNameMap {
    'lab-panel': LabPanel;
    'vaccine-panel': VaccinePanel;
  }
}
