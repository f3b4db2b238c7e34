import type { SeededRandom } from "@/lib/corpus/testing/seeded-random";
import type { BrowserTab } from "./browser-tab";
import type { NetworkState } from "./faulty-network";
import type { FaultyServers } from "./faulty-servers";

export const FAULTS = [
  "app-killed",
  "database-killed",
  "power-cut",
  "network-cut",
  "answers-lost",
  "answers-cut-short",
  "network-stalled",
  "database-cut-off",
  "database-answers-lost",
  "tab-killed",
  "session-ended",
] as const;
export type FaultName = (typeof FAULTS)[number];

export type World = {
  readonly servers: FaultyServers;
  readonly tabs: readonly BrowserTab[];
  readonly session: { isOver: boolean };
  readonly random: SeededRandom;
};

/** Breaks something and leaves it broken for a moment; everything is mended when it returns. */
export async function breakSomething(name: FaultName, world: World): Promise<void> {
  const { servers, tabs, session, random } = world;
  const { outer, inner } = servers;
  const aMoment = () => pause(random.whole(300, 2_500));
  const damaged = async (network: typeof outer, state: NetworkState) => {
    network.become(state);
    await aMoment();
    network.become("open");
  };
  switch (name) {
    case "app-killed":
      servers.killApp();
      await aMoment();
      return servers.startApp();
    case "database-killed":
      servers.killDatabase();
      return aMoment();
    case "power-cut":
      servers.killApp();
      servers.killDatabase();
      await aMoment();
      return servers.startApp();
    case "network-cut":
      return damaged(outer, "cut");
    case "answers-lost":
      return damaged(outer, "answers-lost");
    case "answers-cut-short":
      return damaged(outer, "answers-cut-short");
    case "network-stalled":
      return damaged(outer, "stalled");
    case "database-cut-off":
      return damaged(inner, "cut");
    case "database-answers-lost":
      return damaged(inner, "answers-lost");
    case "tab-killed":
      random.pick([tabs[0], ...tabs.slice(1)])?.crash();
      return aMoment();
    case "session-ended":
      session.isOver = true;
      await aMoment();
      session.isOver = false;
      return;
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
