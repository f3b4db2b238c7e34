import "server-only";
import { createHash, timingSafeEqual } from "node:crypto";

/** `off` while no token is set; otherwise whether the request brings it as `Authorization: Bearer <token>`. */
export function metricsAccess(authorization: string | null): "off" | "denied" | "granted" {
  const token = process.env.SHUBI_METRICS_TOKEN;
  if (!token) return "off";
  // Hashed first, so that neither length nor beginning can be found out by timing.
  return timingSafeEqual(hash(`Bearer ${token}`), hash(authorization ?? "")) ? "granted" : "denied";
}

const hash = (text: string) => createHash("sha256").update(text).digest();
