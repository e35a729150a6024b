export interface SummarySection {
  heading: string;
  lines: string[];
}
