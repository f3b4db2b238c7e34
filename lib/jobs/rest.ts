import "server-only";

/** A pause that several may take at once and that may be cut short for all of them. */
export class Rest {
  private readonly ends = new Set<() => void>();

  wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.ends.delete(end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      this.ends.add(end);
    });
  }

  end(): void {
    for (const end of [...this.ends]) end();
  }
}
