import "server-only";
import { randomBytes } from "node:crypto";

/**
 * A new row's id for rows written by SQL: UUID version 7, so that ids ascend in the order the rows are made.
 *
 * Standard: RFC 9562, 5.7 (48 bits of milliseconds, version, variant, the rest random).
 */
export function newId(nowMs: number = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(nowMs, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
