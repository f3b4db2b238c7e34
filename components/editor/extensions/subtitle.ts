import { lineNode } from "./line-node";

/** Second line of the title (副标题). */
export const Subtitle = lineNode("subtitle", "p");
