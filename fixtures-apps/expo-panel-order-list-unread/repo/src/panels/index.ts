import { CoveragePanel } from './CoveragePanel';
import { LabsPanel } from './LabsPanel';
import { VaccinesPanel } from './VaccinesPanel';

export const panels = {
  coverage: CoveragePanel,
  labs: LabsPanel,
  vaccines: VaccinesPanel,
};

export type PanelKey = keyof typeof panels;

/** From top to bottom. */
export const panelOrder: PanelKey[] = ['vaccines', 'labs'];
