import "server-only";

/** Shortest and longest password, in UTF-16 units: NIST SP 800-63B asks for 8 at the least and 64 or more at the most. */
export const MIN_PASSWORD_LENGTH = 8;
export const MAX_PASSWORD_LENGTH = 128;
