/** Below the group's address; `?year=2026` chooses the year. */
export const calendarPlace = '/calendar';
