import { printTrouble } from "./trouble.mjs";

/**
 * Runs a script's main function; what it returns is the exit code (nothing means 0), what it throws is explained.
 *
 * @param {(args: string[]) => Promise<number | void>} work
 */
export async function main(work) {
  try {
    process.exitCode = (await work(process.argv.slice(2))) ?? 0;
  } catch (error) {
    printTrouble(error);
    process.exitCode = 1;
  }
}
