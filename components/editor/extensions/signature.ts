import { lineNode } from "./line-node";

/** A line of the sign-off (落款), at the right end. */
export const Signature = lineNode("signature", "p");
