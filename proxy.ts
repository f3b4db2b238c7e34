import { getSessionCookie } from "better-auth/cookies";
import { type NextRequest, NextResponse } from "next/server";
import { failureMessage } from "@/lib/messages/zh";

/** Pages for people without an account: the first two by their address, the others by whoever holds a link to them. */
const PUBLIC_PAGE = /^\/(?:sign-in|welcome|invitation\/[^/]+|new-password\/[^/]+)$/;

const HSTS_SECONDS = 365 * 24 * 60 * 60;

/**
 * Gives every page its Content-Security-Policy and sends visitors without a session cookie to the sign-in page.
 *
 * The cookie is only looked at here; each page and route asks the database whether the session is alive.
 */
export default function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (!isText(pathname)) return notAnAddress();
  if (pathname.startsWith("/api/")) return NextResponse.next();
  if (!PUBLIC_PAGE.test(pathname) && getSessionCookie(request) === null) {
    const signIn = new URL("/sign-in", request.url);
    if (pathname !== "/") signIn.searchParams.set("next", `${pathname}${search}`);
    return NextResponse.redirect(signIn);
  }

  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  // At run time: whether the server is reached over HTTPS is not known when it is built.
  if (process.env.SHUBI_HTTPS === "1")
    response.headers.set("Strict-Transport-Security", `max-age=${HSTS_SECONDS}`);
  return response;
}

/** Whether what is escaped in an address is text: the framework fails on what is not, with an answer of no use. */
function isText(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

function notAnAddress(): NextResponse {
  const code = "no-such-address";
  return NextResponse.json({ error: { code, data: {}, message: failureMessage({ code }) } }, { status: 400 });
}

function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

export const config = {
  // API routes answer for themselves (401 as JSON), and of their addresses only those with something escaped come here;
  // static files of the build hold nothing of anybody's.
  matcher: ["/((?!api/|_next/static/|_next/image|favicon.ico|icon.svg).*)", "/api/(.*%.*)"],
};
