import "server-only";

const DRAINING = Symbol.for("shubi.draining");

type Holder = { [DRAINING]?: AbortController };

/** Aborted once this server has been told to end; routes that answer for minutes end their answers by it. */
export function drainingSignal(): AbortSignal {
  return controller().signal;
}

/** Tells everything in this process that it is about to end. */
export function startDraining(): void {
  controller().abort();
}

/** Kept at the process: routes and the start of the server are bundled apart and would each have their own. */
function controller(): AbortController {
  const holder = globalThis as Holder;
  holder[DRAINING] ??= new AbortController();
  return holder[DRAINING];
}
