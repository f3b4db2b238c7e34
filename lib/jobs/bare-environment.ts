import "server-only";

const NEEDED = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot", "USERPROFILE", "LANG"];

/**
 * What Node needs to run, and nothing that opens the database or signs sessions.
 *
 * @param more - names of variables the work itself reads.
 */
export function bareEnvironment(more: readonly string[] = []): NodeJS.ProcessEnv {
  const kept = [...NEEDED, ...more].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(kept), NODE_ENV: "production" };
}
