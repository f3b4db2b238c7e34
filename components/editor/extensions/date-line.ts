import { lineNode } from "./line-node";

/** Date of the speech (日期), under the title. */
export const DateLine = lineNode("dateLine", "p");
