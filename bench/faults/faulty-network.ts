import { connect, createServer, type Server, type Socket } from "node:net";

/** What becomes of the bytes between two programs. */
export type NetworkState =
  | "open"
  /** Connections are broken off and none is taken. */
  | "cut"
  /** What is asked arrives; the answer does not, and the connection breaks. */
  | "answers-lost"
  /** The connection ends in the middle of an answer. */
  | "answers-cut-short"
  /** What is asked goes nowhere, and nobody is told. */
  | "stalled";

const CUT_SHORT_BYTES = 40;

/** A network in front of a server, which can be damaged and mended at any moment. */
export class FaultyNetwork {
  private state: NetworkState = "open";
  private readonly pairs = new Set<readonly [Socket, Socket]>();
  private server: Server | null = null;

  constructor(private readonly targetPort: number) {}

  /** Starts to listen; returns the port. */
  async open(): Promise<number> {
    const server = createServer({ allowHalfOpen: true }, (near) => this.join(near));
    this.server = server;
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("the network has no port");
    return address.port;
  }

  /** From now on; what was stalled or cut stays so, as its connections do not come back. */
  become(state: NetworkState): void {
    const ends = state === "cut" || this.state === "stalled";
    this.state = state;
    if (ends) this.breakOff();
  }

  close(): void {
    this.breakOff();
    this.server?.close();
  }

  private breakOff(): void {
    for (const [near, far] of this.pairs) {
      near.destroy();
      far.destroy();
    }
    this.pairs.clear();
  }

  private join(near: Socket): void {
    if (this.state === "cut") {
      near.destroy();
      return;
    }
    const far = connect({ port: this.targetPort, host: "127.0.0.1", allowHalfOpen: true });
    const pair = [near, far] as const;
    this.pairs.add(pair);
    near.on("data", (chunk) => {
      if (this.state !== "stalled") far.write(chunk);
    });
    far.on("data", (chunk) => this.answer(near, far, chunk));
    near.on("end", () => far.end());
    far.on("end", () => near.end());
    for (const socket of pair) {
      // Broken connections are the purpose; both sides learn of it by the end of theirs.
      socket.on("error", () => undefined);
      socket.on("close", () => {
        near.destroy();
        far.destroy();
        this.pairs.delete(pair);
      });
    }
  }

  private answer(near: Socket, far: Socket, chunk: Buffer): void {
    if (this.state === "stalled") return;
    if (this.state === "answers-lost") {
      near.destroy();
      far.destroy();
    } else if (this.state === "answers-cut-short") {
      near.end(chunk.subarray(0, CUT_SHORT_BYTES));
      far.destroy();
    } else {
      near.write(chunk);
    }
  }
}
