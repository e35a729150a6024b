export interface Row {
  title: string;
  year: number;
}

export interface Grouped {
  note: string;
  years: [year: number, titles: string[]][];
}
