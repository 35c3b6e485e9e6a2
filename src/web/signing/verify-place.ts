/** Below a group's address: where anybody of the group learns which paper a PDF is. */
export const verifyPlace = '/verify-paper';
