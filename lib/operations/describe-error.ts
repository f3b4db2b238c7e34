import "server-only";

const MAX_MESSAGE_CHARS = 300;

/** What a log may say of an error. */
export type ErrorFields = {
  readonly error: string;
  readonly code?: string;
  readonly message: string;
  /** Class and message of the error below it, which the database's driver threw. */
  readonly cause?: string;
  readonly stack?: string;
};

/**
 * An error fit for the log: what failed and where, without the words of anybody's draft.
 *
 * Messages of the database, of JSON and of Prisma quote the values they stumbled over. Our own messages are in English
 * and our users' words are not, so whatever is not plain ASCII is left out; so is what stands in quotation marks, but for
 * single words such as names of tables.
 */
export function describeError(error: unknown): ErrorFields {
  if (!(error instanceof Error)) return { error: typeof error, message: withoutContent(String(error)) };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const cause = causeOf(error);
  const stack = framesOf(error);
  return {
    error: error.name,
    ...(code === undefined ? {} : { code: withoutContent(code) }),
    message: withoutContent(error.message),
    ...(cause instanceof Error ? { cause: withoutContent(`${cause.name}: ${cause.message}`) } : {}),
    ...(stack === "" ? {} : { stack }),
  };
}

/** Text without what could be a user's: see `describeError`. */
export function withoutContent(text: string): string {
  const plain = text
    .replace(/[^\x20-\x7e]+/g, " … ")
    .replace(/(["'`])(?:(?!\1).)*\1/g, (quoted) => (/^.[\w.:/-]{0,80}.$/.test(quoted) ? quoted : "…"))
    .replace(/\s+/g, " ")
    .replace(/(?:… ?){2,}/g, "… ")
    .trim();
  return plain.length > MAX_MESSAGE_CHARS ? `${plain.slice(0, MAX_MESSAGE_CHARS)} …` : plain;
}

/** Prisma keeps the driver's error in its `meta`. */
function causeOf(error: Error): unknown {
  const meta: unknown = Reflect.get(error, "meta");
  return typeof meta === "object" && meta !== null ? Reflect.get(meta, "driverAdapterError") : error.cause;
}

/** Lines of the stack that name a place; the lines before them repeat the message. */
function framesOf(error: Error): string {
  const lines = (error.stack ?? "").split("\n").filter((line) => /^\s+at \S/.test(line));
  return lines.map((line) => withoutContent(line)).join("\n");
}
