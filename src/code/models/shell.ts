/** MAUI's Shell, which opens pages by routes: the variable that keeps what any page is opened with, and the call that opens one. */
export const SHELL_QUERY = '\0query of a route';
export const OPENS_PAGES = 'GoToAsync';

/** What tells a class of the query that its route was opened with: a method, and an attribute that names a property. */
export const TOLD_OF_QUERY = 'ApplyQueryAttributes';
export const TAKES_OF_QUERY = 'QueryProperty';
export const OPENED_BY_ROUTE: readonly string[] = [TOLD_OF_QUERY, TAKES_OF_QUERY];
