/** Largest file taken in: 20 MB. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** Most bytes one part of a .docx may inflate to; a speech of 100,000 characters has about 5 MB. */
export const MAX_PART_BYTES = 40 * 1024 * 1024;

/** Most files a .docx may hold. */
export const MAX_ENTRIES = 2000;
