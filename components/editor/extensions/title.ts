import { lineNode } from "./line-node";

/** The title (标题); every draft has exactly one. */
export const Title = lineNode("title", "h1");
