import { performance } from "node:perf_hooks";
import { seededRandom } from "@/lib/corpus/testing/seeded-random";
import { apiSeeds } from "./api-seeds";
import { type ApiWorld, MARK } from "./api-world";
import { faultOf } from "./check-answer";
import { mutateRequest } from "./mutate-request";
import { sendWire, type WireAnswer } from "./send-wire";
import { routeOf, soundRequest, staysOn, type WireRequest } from "./wire-request";

/** `seed` makes the damage again; null for a request in order. */
export type ApiFault = { readonly route: string; readonly seed: number | null; readonly what: string };

export type ApiFuzzReport = {
  /** Answers by route and status. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly slowestMs: Readonly<Record<string, number>>;
  readonly faults: readonly ApiFault[];
};

/** No page waits longer for an answer, on a busy machine either. */
const ANSWERED_WITHIN_MS = 15_000;

const ROUTES_APART = 1_009;

const HEALTH = ["/api/health", "/api/ready"] as const;

/**
 * Asks every route once in order, then for the time given with damaged requests in turn; each answer is checked, and
 * after every round that the server is well and the other unit as it was.
 */
export async function runApiFuzz(
  server: string,
  world: ApiWorld,
  firstSeed: number,
  forMs: number,
): Promise<ApiFuzzReport> {
  const kept = await world.stateOfStrangers();
  const tally = new Tally();
  await askInOrder(server, world, tally);
  const untilMs = performance.now() + forMs;
  for (let seed = firstSeed; performance.now() < untilMs; seed += 1) {
    await askDamaged(server, world, seed, untilMs, tally);
    await checkHealth(server, tally, seed);
    if ((await world.stateOfStrangers()) === kept) continue;
    tally.fault({ route: "any", seed, what: "another unit's rows have changed" });
    break;
  }
  return tally.report();
}

/** Each request finds rows as they were made: what one does to them is not in the way of the next. */
async function askInOrder(server: string, world: ApiWorld, tally: Tally): Promise<void> {
  for (const name of Object.keys(apiSeeds(await world.freshIds(world.askers[0]))))
    await askRouteInOrder(server, world, name, tally);
}

async function askRouteInOrder(server: string, world: ApiWorld, name: string, tally: Tally): Promise<void> {
  const [asker] = world.askers;
  const [spare] = world.spare;
  const { cookie } = isOfSessions(name) ? spare : asker;
  for (let index = 0; ; index += 1) {
    const seed = apiSeeds(await world.freshIds(asker))[name]?.[index];
    if (seed === undefined) return;
    const answer = await ask(server, cookie, name, soundRequest(name, seed), null, tally);
    const expected = seed.answer === undefined ? [200, 201] : [seed.answer];
    if (answer === null || expected.includes(answer.status)) continue;
    const what = `in order, yet ${answer.status}: ${answer.text.slice(0, 200)}`;
    tally.fault({ route: name, seed: null, what });
  }
}

async function askDamaged(server: string, world: ApiWorld, seed: number, untilMs: number, tally: Tally) {
  const asker = seededRandom(seed).pick(world.askers);
  const seeds = apiSeeds(await world.freshIds(asker));
  for (const [at, [name, [first, ...rest]]] of Object.entries(seeds).entries()) {
    if (first === undefined || performance.now() > untilMs) continue;
    // Each route is damaged in a way of its own.
    const random = seededRandom(seed * ROUTES_APART + at);
    const { cookie } = isOfSessions(name) ? random.pick(world.spare) : asker;
    const request = mutateRequest(name, random.pick([first, ...rest]), random, world.strangers);
    await ask(server, cookie, name, request, seed, tally);
  }
}

const isOfSessions = (name: string) => name.includes("/api/auth/");

async function ask(
  server: string,
  cookie: string,
  name: string,
  request: WireRequest,
  seed: number | null,
  tally: Tally,
): Promise<WireAnswer | null> {
  try {
    const answer = await sendWire(server, cookie, request, ANSWERED_WITHIN_MS);
    tally.answered(name, answer);
    const what = faultOf(name, staysOn(routeOf(name).path, request.target), answer, MARK);
    if (what !== null) tally.fault({ route: name, seed, what });
    return answer;
  } catch (error) {
    tally.fault({ route: name, seed, what: error instanceof Error ? error.message : String(error) });
    return null;
  }
}

async function checkHealth(server: string, tally: Tally, seed: number) {
  for (const address of HEALTH) {
    const request = { method: "GET", target: address, contentType: null, body: null };
    const status = await sendWire(server, "", request, ANSWERED_WITHIN_MS).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status !== 200) tally.fault({ route: `GET ${address}`, seed, what: `unwell afterwards: ${status}` });
  }
}

class Tally {
  private readonly answers: Record<string, Record<string, number>> = {};
  private readonly slowestMs: Record<string, number> = {};
  private readonly faults: ApiFault[] = [];

  answered(name: string, { status, ms }: WireAnswer): void {
    const statuses = this.answers[name] ?? {};
    this.answers[name] = { ...statuses, [status]: (statuses[status] ?? 0) + 1 };
    this.slowestMs[name] = Math.max(this.slowestMs[name] ?? 0, Math.round(ms));
  }

  fault(fault: ApiFault): void {
    this.faults.push(fault);
  }

  report(): ApiFuzzReport {
    return { answers: this.answers, slowestMs: this.slowestMs, faults: this.faults };
  }
}
