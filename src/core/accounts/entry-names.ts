/** What accounts keep in the vault, by name. */
export const CURRENT = 'current';
export const ACCOUNT = 'account:';
export const REMOVAL = 'removal:';
const FORMER = 'former:';
const BESIDE = 'beside:';
export const API_KEY = 'apikey:';
export const accountEntry = (id: string): string => `${ACCOUNT}${id}`;
export const removalEntry = (id: string): string => `${REMOVAL}${id}`;
/** The account whose file is to be renamed to this one's. */
export const formerEntry = (id: string): string => `${FORMER}${id}`;
/** The account whose file is to be added to this one's, and has a key of its own. */
export const besideEntry = (id: string): string => `${BESIDE}${id}`;
export const sessionEntry = (id: string): string => `session:${id}`;
export const databaseEntry = (id: string): string => `db:${id}`;
export const apiKeyEntry = (endpoint: string): string => `${API_KEY}${new URL(endpoint).origin}`;
