const MOST_KEPT = 10_000;

/**
 * Session tokens by the signed cookies they came in. A cookie is put here only after its signature was checked, so the
 * same one need not be checked again with every request; whether its session lives is still asked each time.
 */
export class VerifiedCookies {
  private readonly tokens = new Map<string, string>();

  /** The token of a cookie whose signature was found right before. */
  tokenOf(cookie: string): string | undefined {
    return this.tokens.get(cookie);
  }

  /** Keeps a cookie whose signature was just found right. One that does not carry the token is not kept. */
  keep(cookie: string, token: string): void {
    if (!cookie.startsWith(`${token}.`)) return;
    this.tokens.delete(cookie);
    this.tokens.set(cookie, token);
    const oldest = this.tokens.size > MOST_KEPT ? this.tokens.keys().next().value : undefined;
    if (oldest !== undefined) this.tokens.delete(oldest);
  }

  forget(cookie: string): void {
    this.tokens.delete(cookie);
  }
}
