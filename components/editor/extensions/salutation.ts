import { lineNode } from "./line-node";

/** Whom the speech addresses (称谓), flush left. */
export const Salutation = lineNode("salutation", "p");
