/** A terminal of fewer columns wraps by itself. */
const NARROWEST = 40;
/** Help is read with ease in as many, on however wide a terminal. */
const WIDEST_HELP = 100;

/** How wide the terminal is that is written to; undefined where nothing says so. */
export function columnsOf(terminal: number | undefined, environment: NodeJS.ProcessEnv): number | undefined {
  const columns = terminal || Number(environment.COLUMNS) || 0;
  return columns >= NARROWEST ? columns : undefined;
}

/** The columns that a text of help is wrapped at; undefined for its own. */
export function helpColumns(columns: number | undefined): number | undefined {
  return columns === undefined ? undefined : Math.min(columns, WIDEST_HELP);
}
