"use client";

import { useEffect } from "react";
import { whenIdle } from "./when-idle";

/**
 * The free typefaces for machines without Chinese ones of their own.
 *
 * Their tables say for every character which of some five hundred files has it: half a megabyte that no page needs to be
 * seen, and most machines never. So they come when the first page stands; words change their face then, as they do
 * whenever a file arrives.
 */
export function WebFaces() {
  useEffect(() => whenIdle(() => void import("./web-face-tables")), []);
  return null;
}
