/**
 * A foreseeable failure, told to the reader as one sentence on what happened and lines on what to do.
 * Anything else that is thrown is a fault of ours and keeps its stack.
 */
export class Trouble extends Error {
  /**
   * @param {string} message what happened, in Chinese
   * @param {string[]} [advice] what to do next, one line each
   * @param {string} [detail] output of the failed program, printed above the advice
   */
  constructor(message, advice = [], detail = "") {
    super(message);
    this.name = "Trouble";
    this.advice = advice;
    this.detail = detail;
  }
}

/** Prints any error to stderr the way its reader needs it. */
export function printTrouble(error) {
  if (!(error instanceof Trouble)) {
    console.error("\n出现意外错误，请把下面的内容发给维护者：");
    console.error(error);
    return;
  }
  if (error.detail) console.error(`\n${error.detail.trimEnd()}`);
  console.error(`\n未能继续：${error.message}`);
  for (const line of error.advice) console.error(`  → ${line}`);
}
