/** What WatermelonDB's objects are reached by. https://watermelondb.dev/docs */
export const DATABASE = '@nozbe/watermelondb#Database';
/** Asks for the rows of a query that is observed for a component. */
export const OBSERVED = '\0observed rows';
