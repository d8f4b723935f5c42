/** How the grid says that the reader goes on to the check once everything is saved. */
export const THEN = 'then'
export const THEN_CHECK = 'check'
