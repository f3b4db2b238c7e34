/**
 * Progress as plain lines, one a step, so that it reads the same in a terminal and in a log file.
 *
 * @param {{steps?: number, stream?: NodeJS.WritableStream, quiet?: boolean}} [options]
 *   `quiet` leaves out steps that had nothing to do; without `steps` the lines carry no counter
 */
export function makeProgress({ steps, stream = process.stdout, quiet = false } = {}) {
  let current = 0;
  const write = (text) => stream.write(`${text}\n`);
  const label = () => (steps ? `[${current}/${steps}] ` : "");
  return {
    /** Starts a step that does work. */
    step(title) {
      current += 1;
      write(`${label()}${title} …`);
    },
    /** Records a step that had nothing to do. */
    skip(title) {
      current += 1;
      if (!quiet) write(`${label()}${title}`);
    },
    note(text) {
      write(`      ${text}`);
    },
  };
}

/** Seconds since `startMs` as a reader would say it. */
export function secondsSince(startMs) {
  const seconds = (Date.now() - startMs) / 1000;
  return seconds < 10 ? `${seconds.toFixed(1)} 秒` : `${Math.round(seconds)} 秒`;
}
