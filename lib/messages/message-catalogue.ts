/** Values a sentence may name: file names, limits, counts. */
export type MessageData = Readonly<Record<string, string | number>>;

/** One Chinese sentence (what happened, and what to do) for each stable code. */
export type MessageCatalogue = Readonly<Record<string, (data: MessageData) => string>>;
