/** Raised where records change in a way that their readers have to know of. */
export const schemaVersion = 1
