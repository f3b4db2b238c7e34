const NAME = Buffer.from(' style="');
const OTHER_NAME = Buffer.from(' data-style="');
const NOTHING = Buffer.alloc(0);

/**
 * Renames the `style` attributes of the pages that go out through a response to `data-style`. The policy of a page forbids
 * style attributes, which the widget library writes on the server; `components/ui/attribute-styles.tsx` gives each element
 * its style in the browser, before it is painted.
 *
 * The letters looked for can be nothing but an attribute: in texts, attributes and the data of scripts the quotation mark
 * is escaped.
 *
 * @param {import("node:http").ServerResponse} response
 */
export function renameStyleAttributes(response) {
  const { write, end } = response;
  let rename;
  const isPage = () => {
    if (rename === undefined) {
      rename = /^text\/html\b/u.test(String(response.getHeader("content-type"))) ? styleRenamer() : null;
      // It would count the letters from before.
      if (rename !== null && !response.headersSent) response.removeHeader("content-length");
    }
    return rename !== null;
  };
  response.write = (chunk, ...rest) =>
    write.call(response, isPage() ? rename.take(bytes(chunk, rest[0])) : chunk, ...rest);
  response.end = (...given) => {
    if (!isPage()) return end.apply(response, given);
    const [chunk, encoding] = given;
    const isChunk = chunk !== undefined && chunk !== null && typeof chunk !== "function";
    const last = Buffer.concat([isChunk ? rename.take(bytes(chunk, encoding)) : NOTHING, rename.rest()]);
    return end.call(response, last, ...given.filter((each) => typeof each === "function"));
  };
}

/** Renames in a stream of bytes; what might be the beginning of the name waits for the next bytes. */
export function styleRenamer() {
  let held = NOTHING;
  return {
    /** @param {Buffer} chunk */
    take(chunk) {
      const whole = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      const parts = [];
      let from = 0;
      for (let at = whole.indexOf(NAME); at !== -1; at = whole.indexOf(NAME, from)) {
        parts.push(whole.subarray(from, at), OTHER_NAME);
        from = at + NAME.length;
      }
      const until = whole.length - beginningAtEnd(whole.subarray(from));
      held = whole.subarray(until);
      return Buffer.concat([...parts, whole.subarray(from, until)]);
    },
    rest() {
      const rest = held;
      held = NOTHING;
      return rest;
    },
  };
}

/** How many of the last bytes are a beginning of the name. */
function beginningAtEnd(part) {
  for (let length = Math.min(NAME.length - 1, part.length); length > 0; length -= 1) {
    if (part.subarray(part.length - length).equals(NAME.subarray(0, length))) return length;
  }
  return 0;
}

const bytes = (chunk, encoding) =>
  typeof chunk === "string"
    ? Buffer.from(chunk, typeof encoding === "string" ? encoding : "utf8")
    : Buffer.from(chunk);
